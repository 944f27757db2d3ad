package io.mubiao.link;

import io.mubiao.model.Folding;
import io.mubiao.model.Value;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings values to one spelling of their unit, with 万 and 亿 multiplied out: 4.32 万吨 is 43200 吨, 35 μg/m³ is 35
 * 微克/立方米.
 *
 * <p>A unit that the list does not know is taken apart into a scale and the rest, so 3 万碗 is 30000 碗.
 */
public final class UnitNames {
    private final Map<String, Word> units = new TreeMap<>();
    private final Map<String, BigDecimal> scales = new TreeMap<>();

    public UnitNames(RuleBook book) {
        book.words("units").words().forEach(word -> units.putIfAbsent(key(word.term()), word));
        book.words("scales").words().forEach(word -> scales.put(word.term(), factor(word)));
    }

    /** The value in the unit's own base; null where it holds no number. */
    public Value.@Nullable Si apply(Value value) {
        if (value.min() == null && value.max() == null) {
            return null;
        }
        String unit = value.unit() == null ? "" : key(value.unit());
        Word word = units.get(unit);
        if (word != null) {
            return scaled(value, factor(word), word.value("base", word.term()));
        }
        String scale = scale(unit);
        String rest = unit.substring(scale.length());
        Word base = units.get(rest);
        BigDecimal factor = scales.getOrDefault(scale, BigDecimal.ONE);
        if (base != null) {
            return scaled(value, factor.multiply(factor(base)), base.value("base", base.term()));
        }
        return scaled(value, factor, rest.isEmpty() ? null : rest);
    }

    /** The kind of quantity that the unit measures, such as {@code mass}; null where it is unknown. */
    public @Nullable String family(@Nullable String unit) {
        if (unit == null) {
            return null;
        }
        String key = key(unit);
        Word word = units.getOrDefault(key, units.get(key.substring(scale(key).length())));
        return word == null ? null : word.value("family");
    }

    private String scale(String unit) {
        String longest = "";
        for (String scale : scales.keySet()) {
            if (unit.startsWith(scale) && scale.length() > longest.length()) {
                longest = scale;
            }
        }
        return longest;
    }

    private static Value.Si scaled(Value value, BigDecimal factor, @Nullable String unit) {
        return new Value.Si(times(value.min(), factor), times(value.max(), factor), unit);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
        if (number == null) {
            return null;
        }
        BigDecimal product = number.multiply(factor).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }

    private static BigDecimal factor(Word word) {
        return new BigDecimal(word.value("factor", "1"));
    }

    private static String key(String unit) {
        return Folding.fold(unit).replaceAll("\\s+", "");
    }
}
