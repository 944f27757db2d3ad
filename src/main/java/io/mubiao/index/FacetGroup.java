package io.mubiao.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Some facets of which each entry has its own values. Entries that have the same ones in all of them share a number, so that
 * these facets are counted in one step an entry.
 */
final class FacetGroup {
    /** Facets that would have more combinations, if each occurred, stay apart. */
    private static final int MOST = 1 << 22;

    private final List<FacetColumn> columns;
    /** Of each entry. */
    private final int[] numbers;
    /** By column and number: the number of the set of values there. */
    private final int[][] sets;
    /** By number: how many entries there are at all. */
    private final int[] all;

    private FacetGroup(List<FacetColumn> columns, int[] numbers, List<int[]> sets) {
        this.columns = columns;
        this.numbers = numbers;
        this.sets = sets.toArray(int[][]::new);
        this.all = new int[sets.get(0).length];
        for (int number : numbers) {
            all[number]++;
        }
    }

    /** As few groups as can be. */
    static List<FacetGroup> of(List<FacetColumn> columns) {
        List<FacetGroup> groups = new ArrayList<>();
        List<FacetColumn> smallFirst = columns.stream()
                .sorted(Comparator.comparingInt(FacetColumn::setCount))
                .toList();
        for (FacetColumn column : smallFirst) {
            FacetGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && (long) last.size() * column.setCount() <= MOST) {
                groups.set(groups.size() - 1, last.with(column));
            } else {
                int[] itself = new int[column.setCount()];
                Arrays.setAll(itself, number -> number);
                groups.add(new FacetGroup(List.of(column), column.numbers(), List.of(itself)));
            }
        }
        return groups;
    }

    private FacetGroup with(FacetColumn column) {
        int[] known = new int[size() * column.setCount()];
        int[] combined = new int[numbers.length];
        int[] before = new int[known.length];
        int[] added = new int[known.length];
        int size = 0;
        for (int entry = 0; entry < numbers.length; entry++) {
            int set = column.numbers()[entry];
            int both = numbers[entry] * column.setCount() + set;
            if (known[both] == 0) {
                before[size] = numbers[entry];
                added[size] = set;
                known[both] = ++size;
            }
            combined[entry] = known[both] - 1;
        }
        List<FacetColumn> more = new ArrayList<>(columns);
        more.add(column);
        int[] old = Arrays.copyOf(before, size);
        List<int[]> parts = new ArrayList<>();
        for (int[] part : sets) {
            parts.add(Arrays.stream(old).map(number -> part[number]).toArray());
        }
        parts.add(Arrays.copyOf(added, size));
        return new FacetGroup(more, combined, parts);
    }

    List<FacetColumn> columns() {
        return columns;
    }

    int size() {
        return all.length;
    }

    int[] numbers() {
        return numbers;
    }

    int all(int number) {
        return all[number];
    }

    /** The set that entries of this number have in one of the columns. */
    int set(int column, int number) {
        return sets[column][number];
    }
}
