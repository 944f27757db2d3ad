package io.mubiao.index;

import java.util.Arrays;
import java.util.List;

/** How many entries of each combination of a group were met among the hits of one question. */
final class GroupSums {
    private final FacetGroup group;
    /** Of each column. */
    private final FacetSums[] sums;

    private final boolean byDocument;
    private final int[] entries;
    /** By column and number as far as that: the document that it was met in last. */
    private final int[][] seen;

    GroupSums(FacetGroup group, List<FacetSums> sums, boolean byDocument) {
        this.group = group;
        this.sums = sums.toArray(FacetSums[]::new);
        this.byDocument = byDocument;
        entries = new int[group.size()];
        seen = new int[byDocument ? sums.size() : 0][];
        for (int column = 0; column < seen.length; column++) {
            seen[column] = new int[group.size(column)];
            Arrays.fill(seen[column], -1);
        }
    }

    /** Entries in their order with the documents they belong to. */
    void add(int[] added, int[] documents, int size) {
        int[] numbers = group.numbers();
        for (int i = 0; i < size; i++) {
            int number = numbers[added[i]];
            entries[number]++;
            if (byDocument) {
                addValues(number, documents[i]);
            }
        }
    }

    /** What was met in the document already as far as a column needs no looking at before that. */
    private void addValues(int number, int document) {
        int left = number;
        for (int column = seen.length - 1; column >= 0 && seen[column][left] != document; column--) {
            seen[column][left] = document;
            if (column == 0) {
                sums[0].addValues(left, document);
            } else {
                FacetGroup.Level level = group.level(column);
                sums[column].addValues(level.sets()[left], document);
                left = level.before()[left];
            }
        }
    }

    /** Takes over what was counted apart, of other documents. */
    void add(GroupSums others) {
        for (int number = 0; number < entries.length; number++) {
            entries[number] += others.entries[number];
        }
        for (int column = 0; column < sums.length; column++) {
            sums[column].add(others.sums[column]);
        }
    }

    /** Hands over what was counted; where the others were, what is left of all. */
    void end(boolean others) {
        if (others) {
            for (int number = 0; number < entries.length; number++) {
                entries[number] = group.all(number) - entries[number];
            }
        }
        group.each(entries, (column, set, count) -> sums[column].addEntries(set, count));
    }
}
