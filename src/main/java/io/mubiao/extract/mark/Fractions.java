package io.mubiao.extract.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fractions in words: {@code 百分之五} is 5 with the unit {@code %}, {@code 千分之三} 3 with {@code ‰}, {@code 三分之一}
 * 33.33 with {@code %}, {@code 十万分之八} 8 with {@code /10万}.
 */
final class Fractions {
    private static final String OVER = "分之";

    /** By what is divided by; of all else so many of a hundred are told. */
    private static final Map<String, String> SIGNS =
            Map.of("千", "‰", "1000", "‰", "万", "‱", "十万", "/10万", "10万", "/10万", "百万", "ppm", "100万", "ppm");

    /** 万 is no part of a numeral elsewhere. */
    private static final Pattern OF_TEN_THOUSANDS = Pattern.compile("(?<![\\d一二两三四五六七八九十百千])(十|10|百|100)?万分之$");

    private static final int LONGEST = "100万分之".length();

    private Fractions() {}

    /** The numerals, with the two of a fraction made one. */
    static List<Numeral> join(String folded, List<Numeral> numerals) {
        List<Numeral> joined = new ArrayList<>();
        for (Numeral above : numerals) {
            Numeral below = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Matcher over = OF_TEN_THOUSANDS.matcher(folded).useTransparentBounds(true);
            if (below != null && isOver(folded, below, above)) {
                joined.remove(below);
                joined.add(new Numeral(below.start(), above.end(), value(below, above), above.digits(), false));
            } else if (over.region(Math.max(0, above.start() - LONGEST), above.start())
                    .find()) {
                joined.removeIf(numeral -> numeral.start() >= over.start());
                joined.add(new Numeral(over.start(), above.end(), above.value(), above.digits(), false));
            } else {
                joined.add(above);
            }
        }
        return joined;
    }

    /** The sign of the fraction where the numeral is one in words; null where it is none. */
    static @Nullable String unit(String folded, Numeral numeral) {
        String run = folded.substring(numeral.start(), numeral.end());
        int over = run.indexOf(OVER);
        return over < 0 ? null : SIGNS.getOrDefault(run.substring(0, over), "%");
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
