package io.mubiao.extract.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fractions in words: {@code 百分之五} is 5 with the unit {@code %}, {@code 千分之三} 3 with {@code ‰}, {@code 三分之一}
 * 33.33 with {@code %}.
 */
final class Fractions {
    private static final String OVER = "分之";

    private Fractions() {}

    /** The numerals, with the two of a fraction made one. */
    static List<Numeral> join(String folded, List<Numeral> numerals) {
        List<Numeral> joined = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral below = numerals.get(i);
            Numeral above = i + 1 < numerals.size() ? numerals.get(i + 1) : null;
            if (above != null && isOver(folded, below, above)) {
                joined.add(new Numeral(below.start(), above.end(), value(below, above), above.digits(), false));
                i++;
            } else {
                joined.add(below);
            }
        }
        return joined;
    }

    /** {@code %} or {@code ‰} where the numeral is a fraction in words; null where it is none. */
    static @Nullable String unit(String folded, Numeral numeral) {
        String run = folded.substring(numeral.start(), numeral.end());
        if (!run.contains(OVER)) {
            return null;
        }
        return run.startsWith("千") ? "‰" : run.startsWith("万") ? "‱" : "%";
    }

    private static boolean isOver(String folded, Numeral below, Numeral above) {
        return above.start() == below.end() + OVER.length() && folded.startsWith(OVER, below.end());
    }

    private static BigDecimal value(Numeral below, Numeral above) {
        boolean decimal = below.value().signum() == 0
                || below.value().compareTo(BigDecimal.valueOf(100)) == 0
                || below.value().compareTo(BigDecimal.valueOf(1000)) == 0;
        return decimal
                ? above.value()
                : above.value().multiply(BigDecimal.valueOf(100)).divide(below.value(), 2, RoundingMode.HALF_UP);
    }
}
