package io.mubiao.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with its unit.
 *
 * @param min the lower end as printed ({@code 0.20} stays 0.20); null where it is no number, such as a ratio
 * @param max the upper end; equal to {@code min} for a single number
 * @param unit as printed, such as {@code 万吨}; null where there is none
 * @param text the printed run, such as {@code 2—3个}
 * @param si with 万 and 亿 multiplied out; null until linked
 */
public record Value(
        @Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String unit, String text, @Nullable Si si) {

    /** The value in the unit's own base: 4.32 万吨 is 43200 吨. */
    public record Si(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String unit) {}
}
