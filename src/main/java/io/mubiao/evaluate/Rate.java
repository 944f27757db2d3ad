package io.mubiao.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the said are right, and of how many in the gold: {@code (8, 10, 16)} has a precision of 0.8, a recall of
 * 0.5 and an F1 of 0.6154. The figures are rounded to four places.
 */
public record Rate(int right, int said, int gold) {

    /** The right ones among the said; 1 where nothing was said and nothing was to be said. */
    public double precision() {
        return rounded(exactPrecision());
    }

    /** The right ones among the gold; 1 where the gold has none. */
    public double recall() {
        return rounded(exactRecall());
    }

    /** The harmonic mean of both. */
    public double f1() {
        double precision = exactPrecision();
        double recall = exactRecall();
        return precision + recall == 0 ? 0 : rounded(2 * precision * recall / (precision + recall));
    }

    Rate plus(Rate other) {
        return new Rate(right + other.right, said + other.said, gold + other.gold);
    }

    /** To four places; a half goes to the even digit. */
    static double rounded(double figure) {
        return new BigDecimal(figure).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    private double exactPrecision() {
        if (said == 0) {
            return gold == 0 ? 1 : 0;
        }
        return (double) right / said;
    }

    private double exactRecall() {
        return gold == 0 ? 1 : (double) right / gold;
    }
}
