package io.mubiao.extract.mark;

import java.math.BigDecimal;

/**
 * A number as it stands in a sentence: {@code 2133.3}, {@code 1,200}, {@code 一百}.
 *
 * @param digits true for a run of Arabic digits
 * @param glued true where a Latin letter touches it ({@code PM2.5}, {@code 5G}), so that it counts nothing
 */
public record Numeral(int start, int end, BigDecimal value, boolean digits, boolean glued) {
    Numeral at(int offset) {
        return new Numeral(start + offset, end + offset, value, digits, glued);
    }
}
