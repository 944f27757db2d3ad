package io.mubiao.read.pdf;

/**
 * A drawn straight line.
 *
 * @param at its y where it is horizontal, else its x
 * @param from its smaller end
 * @param to its greater end
 */
public record Ruling(boolean horizontal, float at, float from, float to) {

    float length() {
        return to - from;
    }

    /** Whether a line across this one touches it, give or take {@code slack} points. */
    boolean meets(Ruling across, float slack) {
        return from - slack <= across.at
                && across.at <= to + slack
                && across.from - slack <= at
                && at <= across.to + slack;
    }
}
