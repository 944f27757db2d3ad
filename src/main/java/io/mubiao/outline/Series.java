package io.mubiao.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Picks from labels of one kind the run that counts best: 1, 2, 3 … with few numbers skipped, headings rather than
 * sentences.
 *
 * <p>Of {@code 一、 二、 一、 三、} it leaves out the second 一、. A number printed twice counts twice where both look like
 * headings. A run may begin at 1, or where the last one of its kind
 * stopped ({@code （五）} after {@code （四）} in a new chapter).
 */
final class Series {
    private static final double SKIPPED = 0.7;
    private static final double REPEATED = 1.05;
    private static final double LATE = 0.7;
    private static final int FARTHEST = 6;
    /** How many labels back a run is looked for: more stray labels stand between no two headings. */
    private static final int WINDOW = 400;

    private Series() {}

    /**
     * The best run.
     *
     * @param candidates all of one kind, in reading order
     * @param runOn the number that would go on with an earlier run
     */
    static List<Candidate> best(List<Candidate> candidates, int runOn) {
        int count = candidates.size();
        int[] ones = ones(candidates);
        double[] worth = new double[count];
        int[] before = new int[count];
        Arrays.fill(before, -1);
        int last = -1;
        for (int i = 0; i < count; i++) {
            Candidate candidate = candidates.get(i);
            double join = beginning(candidate, runOn);
            for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                double joined = worth[j] + step(candidates, ones, j, i);
                if (joined > join) {
                    join = joined;
                    before[i] = j;
                }
            }
            worth[i] = join + candidate.weight();
            if (last < 0 || worth[i] > worth[last] + 1e-9) {
                last = i;
            }
        }
        return last < 0 || worth[last] <= 0 ? List.of() : trail(candidates, before, last);
    }

    private static double beginning(Candidate candidate, int runOn) {
        int number = candidate.number();
        int late = number < runOn ? number - 1 : Math.min(number - 1, number - runOn);
        return -LATE * Math.min(4, late);
    }

    private static double step(List<Candidate> candidates, int[] ones, int from, int to) {
        int step = candidates.get(to).number() - candidates.get(from).number();
        if (step == 1) {
            return 0;
        }
        if (step == 0) {
            return repeats(candidates, ones, from, to) ? -REPEATED : Double.NEGATIVE_INFINITY;
        }
        return step < 0 || step > FARTHEST ? Double.NEGATIVE_INFINITY : -SKIPPED * (step - 1);
    }

    /** Whether a number stands twice by a slip, and not because the count has begun anew. */
    private static boolean repeats(List<Candidate> candidates, int[] ones, int from, int to) {
        return !candidates.get(to).signs().inline() && ones[to] == ones[from + 1];
    }

    /** How many labels before each are numbered 1. */
    private static int[] ones(List<Candidate> candidates) {
        int[] ones = new int[candidates.size() + 1];
        for (int i = 0; i < candidates.size(); i++) {
            ones[i + 1] = ones[i] + (candidates.get(i).number() == 1 ? 1 : 0);
        }
        return ones;
    }

    private static List<Candidate> trail(List<Candidate> candidates, int[] before, int last) {
        List<Candidate> trail = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            trail.add(candidates.get(i));
        }
        Collections.reverse(trail);
        return trail;
    }
}
