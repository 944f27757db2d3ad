package io.mubiao.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with its unit, 万 and 亿 multiplied out, so that 4.32 万吨 and 43200 吨 are the same.
 *
 * @param min null where it is no number, such as a ratio
 */
record Amount(@Nullable BigDecimal min, @Nullable BigDecimal max, String unit) {
    private static final BigDecimal CLOSE = new BigDecimal("0.0000001");

    private static final Map<String, String> SAME_UNIT = Map.of(
            "百分点", "个百分点",
            "毫克/升", "mg/L",
            "\u03bcg/m3", "微克/立方米",
            "ug/m3", "微克/立方米",
            "m3/万元", "立方米/万元",
            "kg", "千克");

    /** What multiplies a unit, the longest first; 千 is no multiple in the units that begin with it. */
    private static final List<Multiple> MULTIPLES = List.of(
            new Multiple("百万", BigDecimal.valueOf(1_000_000)),
            new Multiple("亿", BigDecimal.valueOf(100_000_000)),
            new Multiple("万", BigDecimal.valueOf(10_000)),
            new Multiple("千", BigDecimal.valueOf(1000)));

    private static final List<String> WHOLE_UNITS = List.of("千瓦", "千克", "千米", "千伏");

    private record Multiple(String prefix, BigDecimal factor) {}

    /** An amount with its multiples resolved. */
    static Amount of(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String printedUnit) {
        String bare = Bare.of(printedUnit);
        String unit = SAME_UNIT.getOrDefault(bare, bare).replace("标煤", "标准煤");
        if (WHOLE_UNITS.stream().anyMatch(unit::startsWith)) {
            return new Amount(min, max, unit);
        }
        for (Multiple multiple : MULTIPLES) {
            if (unit.startsWith(multiple.prefix) && unit.length() > multiple.prefix.length()) {
                String rest = unit.substring(multiple.prefix.length());
                return new Amount(times(min, multiple.factor), times(max, multiple.factor), rest);
            }
        }
        return new Amount(min, max, unit);
    }

    /** The number of a gold cell; null where it is none. */
    static @Nullable BigDecimal number(String cell) {
        try {
            return new BigDecimal(cell.replace(",", "").strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    boolean same(Amount other) {
        return unit.equals(other.unit) && same(min, other.min) && same(max, other.max);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        BigDecimal margin = CLOSE.multiply(a.abs().max(BigDecimal.ONE));
        return a.subtract(b).abs().compareTo(margin) <= 0;
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor);
    }

    @Override
    public String toString() {
        return (min == null ? "—" : min.toPlainString()) + unit;
    }
}
