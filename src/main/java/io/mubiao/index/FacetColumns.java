package io.mubiao.index;

import io.mubiao.index.SearchResult.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** All facets of an index in memory, made once for all questions: matching entries come in, counted values go out. */
final class FacetColumns {
    /** Entries that are counted in one group of facets before they are in the next. */
    private static final int PORTION = 4096;
    /** Fewer are not worth being counted in portions. */
    private static final int MANY = 2000;

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
    List<Facet> count(FixedBitSet matches, boolean byDocument, int most, Portions portions) throws IOException {
        boolean others = !byDocument && 2L * matches.cardinality() > matches.length();
        FixedBitSet counted = others ? others(matches) : matches;
        int[] hits = new int[blocks.size()];
        int count = counted.cardinality() < MANY ? 1 : portions.cores();
        List<Sums> sums = Stream.generate(() -> sums(byDocument)).limit(count).toList();
        portions.each(count, i -> {
            int first = (int) ((long) blocks.size() * i / count);
            int end = (int) ((long) blocks.size() * (i + 1) / count);
            add(counted, first, end, sums.get(i).groups(), hits);
        });
        Sums all = sums.get(0);
        sums.subList(1, count).forEach(all::add);
        for (int document = 0; others && document < hits.length; document++) {
            hits[document] = blocks.end(document) - blocks.first(document) - hits[document];
        }
        all.groups().forEach(group -> group.end(others));
        all.columns().forEach(sum -> sum.addDocuments(hits));
        return all.columns().stream().map(sum -> sum.facet(most)).toList();
    }

    /** What was counted, facet by facet and group by group. */
    private record Sums(List<FacetSums> columns, List<GroupSums> groups) {
        void add(Sums others) {
            for (int i = 0; i < groups.size(); i++) {
                groups.get(i).add(others.groups.get(i));
            }
        }
    }

    private Sums sums(boolean byDocument) {
        List<FacetSums> sums = columns.stream()
                .map(column -> new FacetSums(column, byDocument))
                .toList();
        return new Sums(
                sums,
                groups.stream()
                        .map(group -> new GroupSums(group, of(group, sums), byDocument))
                        .toList());
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

    /** Of some documents; how many entries there are of each goes into {@code hits}. */
    private void add(FixedBitSet matches, int firstDocument, int endDocument, List<GroupSums> groups, int[] hits) {
        int[] entries = new int[PORTION];
        int[] documents = new int[PORTION];
        int size = 0;
        int document = firstDocument;
        int from = blocks.first(firstDocument);
        int to = blocks.first(endDocument);
        for (int word = from >> 6; word << 6 < to; word++) {
            if (size > PORTION - Long.SIZE) {
                add(groups, entries, documents, size);
                size = 0;
            }
            for (long bits = within(matches.getBits()[word], word, from, to); bits != 0; bits &= bits - 1) {
                int entry = (word << 6) + Long.numberOfTrailingZeros(bits);
                while (entry >= blocks.end(document)) {
                    document++;
                }
                hits[document]++;
                entries[size] = entry;
                documents[size++] = document;
            }
        }
        add(groups, entries, documents, size);
    }

    /** Those bits of a word of which the entries lie within bounds. */
    private static long within(long bits, int word, int from, int to) {
        long low = word == from >> 6 ? -1L << from : -1L;
        return bits & (word == to >> 6 ? low & ~(-1L << to) : low);
    }

    private static void add(List<GroupSums> groups, int[] entries, int[] documents, int size) {
        for (GroupSums group : groups) {
            group.add(entries, documents, size);
        }
    }
}
