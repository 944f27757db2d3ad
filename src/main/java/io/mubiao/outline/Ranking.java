package io.mubiao.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which kind of label stands above which, in this document: as plans usually nest them, unless the document plainly does
 * otherwise — the kind whose count begins anew again and again between two labels of another kind stands below it.
 */
final class Ranking {
    private static final int PLAIN = 2;

    private Ranking() {}

    /** The kinds that occur, outermost first. */
    static List<LabelStyle> of(List<Candidate> candidates) {
        List<LabelStyle> order = new ArrayList<>();
        for (LabelStyle style : LabelStyle.values()) {
            if (candidates.stream().anyMatch(c -> c.style() == style)) {
                order.add(style);
            }
        }
        for (int round = 0; round < order.size(); round++) {
            for (int i = 0; i + 1 < order.size(); i++) {
                if (mayChange(order.get(i), order.get(i + 1)) && isBelow(order.get(i), order.get(i + 1), candidates)) {
                    Collections.swap(order, i, i + 1);
                }
            }
        }
        return order;
    }

    private static boolean mayChange(LabelStyle upper, LabelStyle lower) {
        return !upper.isNamed() && !lower.isDecimal() && !upper.isDecimal();
    }

    private static boolean isBelow(LabelStyle upper, LabelStyle lower, List<Candidate> candidates) {
        int against = restarts(upper, lower, candidates);
        return against >= PLAIN && against > 2 * restarts(lower, upper, candidates);
    }

    /** How often {@code inner} begins at 1 between a number of {@code outer} and its successor. */
    private static int restarts(LabelStyle inner, LabelStyle outer, List<Candidate> candidates) {
        int restarts = 0;
        int last = 0;
        int pending = 0;
        for (Candidate candidate : candidates) {
            if (!candidate.headline().isTitle() || candidate.signs().inline()) {
                continue;
            }
            if (candidate.style() == outer) {
                restarts += candidate.number() == last + 1 && last > 0 ? pending : 0;
                last = candidate.number();
                pending = 0;
            } else if (candidate.style() == inner && candidate.number() == 1) {
                pending++;
            }
        }
        return restarts;
    }
}
