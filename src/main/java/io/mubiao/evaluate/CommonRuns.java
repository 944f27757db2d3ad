package io.mubiao.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs that two sequences share, in order, after Ratcliff and Obershelp: the longest common run, then the longest
 * ones to its left and right, and so on. Of equally long runs the one that begins first in {@code a} is taken, then the
 * one that begins first in {@code b}.
 *
 * <p>{@code ratio("abcd", "bcde")} is 0.75: twice the three shared characters over all eight.
 */
final class CommonRuns {
    private final int[] a;
    private final int[] b;

    private CommonRuns(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    /** A run: {@code size} equal elements from {@code a} and {@code b} on. */
    record Run(int a, int b, int size) {}

    private record Range(int aFrom, int aTo, int bFrom, int bTo) {}

    /** The shared runs of two lists. */
    static <T> List<Run> of(List<T> a, List<T> b) {
        Map<T, Integer> numbers = new HashMap<>();
        return new CommonRuns(numbered(a, numbers), numbered(b, numbers)).all();
    }

    /** How alike two texts are: 1 where they are equal, 0 where they share nothing. */
    static double ratio(String a, String b) {
        int[] ofA = a.codePoints().toArray();
        int[] ofB = b.codePoints().toArray();
        int length = ofA.length + ofB.length;
        int shared = new CommonRuns(ofA, ofB).all().stream().mapToInt(Run::size).sum();
        return length == 0 ? 1.0 : 2.0 * shared / length;
    }

    private static <T> int[] numbered(List<T> list, Map<T, Integer> numbers) {
        return list.stream()
                .mapToInt(element -> numbers.computeIfAbsent(element, e -> numbers.size()))
                .toArray();
    }

    private List<Run> all() {
        List<Run> runs = new ArrayList<>();
        Deque<Range> open = new ArrayDeque<>(List.of(new Range(0, a.length, 0, b.length)));
        while (!open.isEmpty()) {
            Range range = open.pop();
            Run run = longest(range);
            if (run.size > 0) {
                runs.add(run);
                open.push(new Range(range.aFrom, run.a, range.bFrom, run.b));
                open.push(new Range(run.a + run.size, range.aTo, run.b + run.size, range.bTo));
            }
        }
        runs.sort(Comparator.comparingInt(Run::a));
        return runs;
    }

    /** For each place of {@code a} the lengths of the common runs that end there and at each place of {@code b}. */
    private Run longest(Range range) {
        Run best = new Run(range.aFrom, range.bFrom, 0);
        int[] before = new int[range.bTo - range.bFrom + 1];
        for (int i = range.aFrom; i < range.aTo; i++) {
            int[] here = new int[before.length];
            for (int j = range.bFrom; j < range.bTo; j++) {
                if (a[i] != b[j]) {
                    continue;
                }
                int size = before[j - range.bFrom] + 1;
                here[j - range.bFrom + 1] = size;
                if (size > best.size) {
                    best = new Run(i - size + 1, j - size + 1, size);
                }
            }
            before = here;
        }
        return best;
    }
}
