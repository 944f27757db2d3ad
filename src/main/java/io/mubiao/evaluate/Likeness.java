package io.mubiao.evaluate;

/** How alike the names of two indicators are, from 0 to 1. */
final class Likeness {
    private Likeness() {}

    /**
     * Equal names give 1. Where one name holds the other, the shorter one's share of the longer one counts too, so that
     * {@code 森林覆盖率} and {@code 全区的森林覆盖率} are more alike than their shared runs say.
     */
    static double of(String one, String other) {
        String a = Bare.core(one);
        String b = Bare.core(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        double ratio = CommonRuns.ratio(a, b);
        if (a.contains(b) || b.contains(a)) {
            double shorter = Math.min(length(a), length(b));
            return Math.max(ratio, 0.5 + 0.5 * shorter / Math.max(length(a), length(b)));
        }
        return ratio;
    }

    /** The likeness to the best of the names that a gold cell {@code A|B} holds. */
    static double best(String cell, String said) {
        double best = 0;
        for (String name : cell.split("\\|", -1)) {
            best = Math.max(best, of(name, said));
        }
        return best;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
