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
    /** Of each column but the first. */
    private final List<Level> levels;
    /** By number: how many entries there are at all. */
    private final int[] all;

    private FacetGroup(List<FacetColumn> columns, int[] numbers, int size, List<Level> levels) {
        this.columns = columns;
        this.numbers = numbers;
        this.levels = levels;
        this.all = new int[size];
        for (int number : numbers) {
            all[number]++;
        }
    }

    /**
     * What the numbers of a group with one more column say.
     *
     * @param before by number: the number of what is in the columns before
     * @param sets by number: the number of the set of values in the column
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Level(int[] before, int[] sets) {}

    /** Takes what is in one of the columns. */
    interface Taking {
        /** So many entries have that set of values there. */
        void take(int column, int set, int count);
    }

    /** Hands over what entries of each number count, column by column: those of a column are added up for the one before. */
    void each(int[] counts, Taking taking) {
        int[] left = counts;
        for (int column = columns.size() - 1; column > 0; column--) {
            Level level = level(column);
            int[] before = new int[size(column - 1)];
            for (int number = 0; number < left.length; number++) {
                if (left[number] > 0) {
                    before[level.before[number]] += left[number];
                    taking.take(column, level.sets[number], left[number]);
                }
            }
            left = before;
        }
        for (int set = 0; set < left.length; set++) {
            if (left[set] > 0) {
                taking.take(0, set, left[set]);
            }
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
                groups.add(new FacetGroup(List.of(column), column.numbers(), column.setCount(), List.of()));
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
        List<Level> further = new ArrayList<>(levels);
        further.add(new Level(Arrays.copyOf(before, size), Arrays.copyOf(added, size)));
        return new FacetGroup(more, combined, size, further);
    }

    List<FacetColumn> columns() {
        return columns;
    }

    int size() {
        return all.length;
    }

    /** Of a column behind the first. */
    Level level(int column) {
        return levels.get(column - 1);
    }

    /** How many numbers there are as far as a column. */
    int size(int column) {
        return column == 0 ? columns.get(0).setCount() : level(column).sets.length;
    }

    int[] numbers() {
        return numbers;
    }

    int all(int number) {
        return all[number];
    }
}
