package io.mubiao.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that two parts of one table have together. A part whose cells all go over a column does not know it: below
 * {@code 指标名称 | 2025年} may follow {@code 总氮 | 减排量 | 1.8}, its first two cells as wide as the one above.
 *
 * @param cuts where the columns begin, and where the last one ends
 * @param upper the place among them of each cut of the upper part
 * @param lower the place of each cut of the lower part
 */
record SharedCuts(List<Double> cuts, List<Integer> upper, List<Integer> lower) {
    /** How far apart, in points, two cuts may be that are the same. */
    private static final double SAME = 6;

    SharedCuts {
        cuts = List.copyOf(cuts);
        upper = List.copyOf(upper);
        lower = List.copyOf(lower);
    }

    /** The shared columns; null where the parts contradict each other: each has columns that the other lacks. */
    static @Nullable SharedCuts of(List<Double> upper, List<Double> lower) {
        List<Double> cuts = upper.size() >= lower.size() ? upper : lower;
        List<Integer> above = places(upper, cuts);
        List<Integer> below = places(lower, cuts);
        return upper.size() < 2 || lower.size() < 2 || above.size() < upper.size() || below.size() < lower.size()
                ? null
                : new SharedCuts(cuts, above, below);
    }

    /** Where each cut stands among all; fewer than there are where one has no place of its own. */
    private static List<Integer> places(List<Double> own, List<Double> all) {
        List<Integer> places = new ArrayList<>();
        for (double cut : own) {
            int next = places.isEmpty() ? 0 : places.get(places.size() - 1) + 1;
            while (next < all.size() && Math.abs(all.get(next) - cut) > SAME) {
                next++;
            }
            if (next < all.size()) {
                places.add(next);
            }
        }
        return places;
    }
}
