package io.mubiao.index;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a value has to lie; a target that is itself a range passes where the two meet.
 *
 * @param low the lower end; null where there is none
 * @param high the upper end; null where there is none
 * @param open true where the ends themselves do not count
 */
public record ValueRange(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean open) {

    /**
     * Reads {@code ge:90}, {@code gt:90}, {@code le:5}, {@code lt:5}, {@code eq:13.5} or {@code 90..95}.
     *
     * @throws IllegalArgumentException where it is none of these
     */
    public static ValueRange parse(String text) {
        String trimmed = text.strip();
        int dots = trimmed.indexOf("..");
        if (dots >= 0) {
            BigDecimal low = number(trimmed.substring(0, dots), text);
            BigDecimal high = number(trimmed.substring(dots + 2), text);
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("the range runs backwards: " + text);
            }
            return new ValueRange(low, high, false);
        }
        int colon = trimmed.indexOf(':');
        BigDecimal number = number(trimmed.substring(colon + 1), text);
        return switch (trimmed.substring(0, Math.max(colon, 0))) {
            case "ge" -> new ValueRange(number, null, false);
            case "gt" -> new ValueRange(number, null, true);
            case "le" -> new ValueRange(null, number, false);
            case "lt" -> new ValueRange(null, number, true);
            case "eq" -> new ValueRange(number, number, false);
            default -> throw unreadable(text);
        };
    }

    private static BigDecimal number(String digits, String text) {
        try {
            return new BigDecimal(digits.strip());
        } catch (NumberFormatException e) {
            throw unreadable(text);
        }
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "no range of values: " + text + " (ge:90, gt:90, le:5, lt:5, eq:5, 90..95)");
    }
}
