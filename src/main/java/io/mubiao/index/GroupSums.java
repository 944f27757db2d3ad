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
    /** The document that it was met in last. */
    private final int[] seen;

    GroupSums(FacetGroup group, List<FacetSums> sums, boolean byDocument) {
        this.group = group;
        this.sums = sums.toArray(FacetSums[]::new);
        this.byDocument = byDocument;
        entries = new int[group.size()];
        seen = new int[byDocument ? entries.length : 0];
        Arrays.fill(seen, -1);
    }

    /** Entries in their order with the documents they belong to. */
    void add(int[] added, int[] documents, int size) {
        int[] numbers = group.numbers();
        for (int i = 0; i < size; i++) {
            int number = numbers[added[i]];
            entries[number]++;
            if (byDocument && seen[number] != documents[i]) {
                seen[number] = documents[i];
                for (int column = 0; column < sums.length; column++) {
                    sums[column].addValues(group.set(column, number), documents[i]);
                }
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
        for (int number = 0; number < entries.length; number++) {
            int count = others ? group.all(number) - entries[number] : entries[number];
            for (int column = 0; count > 0 && column < sums.length; column++) {
                sums[column].addEntries(group.set(column, number), count);
            }
        }
    }
}
