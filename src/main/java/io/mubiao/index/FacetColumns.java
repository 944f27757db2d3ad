package io.mubiao.index;

import io.mubiao.index.SearchResult.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** All facets of an index in memory, made once for all questions: matching entries come in, counted values go out. */
final class FacetColumns {
    /** Entries that are counted in one group of facets before they are in the next. */
    private static final int PORTION = 4096;

    private final Blocks blocks;
    private final List<FacetColumn> columns = new ArrayList<>();
    private final List<FacetGroup> groups;

    FacetColumns(IndexReader reader) throws IOException {
        blocks = Blocks.of(reader);
        for (String name : Names.FACETS) {
            columns.add(FacetColumn.of(reader, blocks, name));
        }
        groups = FacetGroup.of(
                columns.stream().filter(column -> !column.ofDocuments()).toList());
    }

    /** Which indicators entries have, by the names they are called; null where there are only few. */
    @Nullable
    FacetColumn indicators() {
        return columns.stream()
                .filter(column -> column.name().equals("indicator") && !column.ofDocuments())
                .findFirst()
                .orElse(null);
    }

    /**
     * Of each facet the most frequent values.
     *
     * @param matches by the numbers of entries
     * @param byDocument whether a value counts once a document, not once an entry
     */
    List<Facet> count(FixedBitSet matches, boolean byDocument, int most) {
        List<FacetSums> sums = columns.stream()
                .map(column -> new FacetSums(column, byDocument))
                .toList();
        List<GroupSums> ofGroups = groups.stream()
                .map(group -> new GroupSums(group, of(group, sums), byDocument))
                .toList();
        boolean others = !byDocument && 2L * matches.cardinality() > matches.length();
        int[] hits = add(others ? others(matches) : matches, ofGroups);
        for (int document = 0; others && document < hits.length; document++) {
            hits[document] = blocks.end(document) - blocks.first(document) - hits[document];
        }
        ofGroups.forEach(group -> group.end(others));
        sums.forEach(sum -> sum.addDocuments(hits));
        return sums.stream().map(sum -> sum.facet(most)).toList();
    }

    private List<FacetSums> of(FacetGroup group, List<FacetSums> sums) {
        return group.columns().stream()
                .map(column -> sums.get(columns.indexOf(column)))
                .toList();
    }

    /** Where most entries match, it is less to count the others. */
    private static FixedBitSet others(FixedBitSet matches) {
        FixedBitSet others = matches.clone();
        others.flip(0, others.length());
        return others;
    }

    /** How many of each document there are. */
    private int[] add(FixedBitSet matches, List<GroupSums> groups) {
        int[] hits = new int[blocks.size()];
        int[] entries = new int[PORTION];
        int[] documents = new int[PORTION];
        int size = 0;
        int document = 0;
        for (int entry = next(matches, 0); entry != DocIdSetIterator.NO_MORE_DOCS; entry = next(matches, entry + 1)) {
            while (entry >= blocks.end(document)) {
                document++;
            }
            hits[document]++;
            entries[size] = entry;
            documents[size++] = document;
            if (size == PORTION) {
                add(groups, entries, documents, size);
                size = 0;
            }
        }
        add(groups, entries, documents, size);
        return hits;
    }

    private static void add(List<GroupSums> groups, int[] entries, int[] documents, int size) {
        for (GroupSums group : groups) {
            group.add(entries, documents, size);
        }
    }

    private static int next(FixedBitSet matches, int from) {
        return from >= matches.length() ? DocIdSetIterator.NO_MORE_DOCS : matches.nextSetBit(from);
    }
}
