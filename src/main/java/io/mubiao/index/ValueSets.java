package io.mubiao.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives each set of values a number, the same to the same ones, in the order in which they are met; the empty one has 0. */
final class ValueSets {
    private final List<int[]> sets = new ArrayList<>(List.of(new int[0]));
    /** Of sets with one value: their numbers, by that value. */
    private int[] ofOne = new int[64];
    /** Of others: their numbers, from a place on that their values tell; 0 where there is none. */
    private int[] ofMore = new int[64];

    private int more;

    /** Of the first values of an array, in ascending order. */
    int number(int[] values, int size) {
        if (size == 0) {
            return 0;
        }
        if (size == 1) {
            int value = values[0];
            ofOne = value < ofOne.length ? ofOne : Arrays.copyOf(ofOne, 2 * value);
            if (ofOne[value] == 0) {
                ofOne[value] = added(values, 1);
            }
            return ofOne[value];
        }
        int place = place(values, size);
        if (ofMore[place] > 0) {
            return ofMore[place];
        }
        int number = added(values, size);
        ofMore[place] = number;
        if (2 * ++more > ofMore.length) {
            grow();
        }
        return number;
    }

    private int added(int[] values, int size) {
        sets.add(Arrays.copyOf(values, size));
        return sets.size() - 1;
    }

    /** Where these are, or would be. */
    private int place(int[] values, int size) {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + values[i];
        }
        int place = spread(hash);
        while (ofMore[place] > 0 && !isSame(sets.get(ofMore[place]), values, size)) {
            place = (place + 1) & (ofMore.length - 1);
        }
        return place;
    }

    private static boolean isSame(int[] set, int[] values, int size) {
        return Arrays.equals(set, 0, set.length, values, 0, size);
    }

    private int spread(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (ofMore.length - 1);
    }

    private void grow() {
        ofMore = new int[4 * ofMore.length];
        for (int number = 1; number < sets.size(); number++) {
            int[] set = sets.get(number);
            if (set.length > 1) {
                ofMore[place(set, set.length)] = number;
            }
        }
    }

    /** By their numbers. */
    List<int[]> all() {
        return sets;
    }
}
