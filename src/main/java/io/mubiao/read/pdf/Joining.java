package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pieces of line that continue each other, and the two lines of a double border, become one ruling; what stays as short
 * as a dot is none.
 */
final class Joining {
    /** How far apart two lines may be drawn that are meant as one. */
    private static final float BESIDE = 1.6f;
    /** The widest gap that is bridged: Word leaves one at every corner. */
    private static final float GAP = 3;

    private static final float SHORTEST = 4;

    private Joining() {}

    /** The joined rulings of one direction. */
    static List<Ruling> joined(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> sorted = rulings.stream()
                .filter(ruling -> ruling.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
        List<Ruling> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > BESIDE) {
                join(sorted.subList(start, i), joined);
                start = i;
            }
        }
        joined.removeIf(ruling -> ruling.length() < SHORTEST);
        return joined;
    }

    private static void join(List<Ruling> level, List<Ruling> joined) {
        List<Ruling> byStart = new ArrayList<>(level);
        byStart.sort(Comparator.comparingDouble(Ruling::from));
        Ruling open = byStart.get(0);
        for (Ruling next : byStart.subList(1, byStart.size())) {
            if (next.from() <= open.to() + GAP) {
                float at = next.length() > open.length() ? next.at() : open.at();
                open = new Ruling(open.horizontal(), at, open.from(), Math.max(open.to(), next.to()));
            } else {
                joined.add(open);
                open = next;
            }
        }
        joined.add(open);
    }
}
