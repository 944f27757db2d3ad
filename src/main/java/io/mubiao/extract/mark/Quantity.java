package io.mubiao.extract.mark;

import io.mubiao.model.Target.Comparator;
import io.mubiao.model.Value;
import io.mubiao.rules.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number or range with its unit and the bound that touches it: {@code 不低于30%}, {@code 2—3个}, {@code 1.5亿吨以上}.
 *
 * @param numerals the one or two numbers
 * @param unit as printed, with a magnitude before it ({@code 万个}); null where there is none
 * @param word the unit's row in the list; null where it is unknown
 * @param bound what a bound word says; null where there is none
 * @param core the run of number and unit, without the bound words
 */
public record Quantity(
        List<Numeral> numerals, @Nullable String unit, @Nullable Word word, @Nullable Comparator bound, Run core) {
    /** What stands between the numbers of a ratio, in all widths. */
    static final String RATIO = ":：∶";

    public Quantity {
        numerals = List.copyOf(numerals);
    }

    /** A run of a sentence and its text. */
    public record Run(int start, int end, String text) {}

    public BigDecimal min() {
        return numerals.get(0).value();
    }

    public BigDecimal max() {
        return numerals.get(numerals.size() - 1).value();
    }

    /** Whether it is a ratio, which is no number: {@code 2.5：1}. */
    public boolean isRatio() {
        return unit == null && core.text().chars().anyMatch(c -> RATIO.indexOf(c) >= 0);
    }

    /** The value with this unit; a ratio has neither lower nor upper end. */
    public Value in(@Nullable String of) {
        return isRatio()
                ? new Value(null, null, of, core.text(), null)
                : new Value(min(), max(), of, core.text(), null);
    }

    /** Whether it is a whole number without a unit: after 增长 it is the mark of a footnote, as in 用电需求增长①. */
    public boolean isBareWhole() {
        return unit == null && numerals.stream().allMatch(n -> n.value().scale() <= 0);
    }

    /** Whether both are told in one unit, magnitudes aside: {@code 3200亿元} and {@code 500万元}. */
    public boolean isAlike(Quantity other) {
        return Objects.equals(base(), other.base());
    }

    private @Nullable String base() {
        return word == null ? unit : word.value("base", word.term());
    }

    Quantity bounded(@Nullable Comparator by) {
        return new Quantity(numerals, unit, word, by, core);
    }

    /** The family of the unit, such as {@code share} or {@code count}; {@code bare} where there is no unit. */
    public String family() {
        return word == null ? "bare" : word.value("family", "other");
    }
}
