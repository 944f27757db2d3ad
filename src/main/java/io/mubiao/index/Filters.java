package io.mubiao.index;

import org.jspecify.annotations.Nullable;

/**
 * What hits must be; null where it does not matter.
 *
 * @param region a code or name; those that belong to it are found too: {@code 陕西省}, {@code 陕西} and {@code 610000} find
 *     汉中市
 * @param department a canonical or printed name, the end of one that stands for the same ({@code 发改委}), or a part
 * @param indicator a canonical id, a printed name with all that mean the same, or a part of one
 * @param unit as printed or normalised: {@code 吨} finds 4.32万吨 too
 * @param year the target year
 * @param value where the value lies, in the unit's own base; in {@code unit} where the value is printed in just that
 */
public record Filters(
        @Nullable String region,
        @Nullable String department,
        @Nullable String indicator,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable ValueRange value) {
    public static final Filters NONE = new Filters(null, null, null, null, null, null);
}
