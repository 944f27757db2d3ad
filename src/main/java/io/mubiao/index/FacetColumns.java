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
    /** Entries that are counted in one facet before they are in the next. */
    private static final int PORTION = 4096;

    private final Blocks blocks;
    private final List<FacetColumn> columns = new ArrayList<>();

    FacetColumns(IndexReader reader) throws IOException {
        blocks = Blocks.of(reader);
        for (String name : Names.FACETS) {
            columns.add(FacetColumn.of(reader, blocks, name));
        }
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
                add(sums, entries, documents, size);
                size = 0;
            }
        }
        add(sums, entries, documents, size);
        sums.forEach(sum -> sum.addDocuments(hits));
        return sums.stream().map(sum -> sum.facet(most)).toList();
    }

    private static void add(List<FacetSums> sums, int[] entries, int[] documents, int size) {
        for (FacetSums sum : sums) {
            sum.addEntries(entries, documents, size);
        }
    }

    private static int next(FixedBitSet matches, int from) {
        return from >= matches.length() ? DocIdSetIterator.NO_MORE_DOCS : matches.nextSetBit(from);
    }
}
