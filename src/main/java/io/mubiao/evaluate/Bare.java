package io.mubiao.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is compared: without white space, one width, one kind of bracket.
 *
 * <p>{@code 汉政发〔２０２３〕 11号} becomes {@code 汉政发(2023)11号}.
 */
final class Bare {
    private static final Pattern SPACE = Pattern.compile(
            "[\\s\\x1c-\\x1f\\x85\\u00a0\\u1680\\u2000-\\u200b\\u2028\\u2029" + "\\u202f\\u205f\\u3000\\ufeff]+");
    private static final Pattern IDLE = Pattern.compile("[的之、,()“”\"'《》\\-—/·]|全市|全区|全县|全省|我市|我区");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，](?![^(（〔]*[)）〕])");

    private Bare() {}

    /** The bare text; nothing gives the empty one. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACE.matcher(folded)
                .replaceAll("")
                .replace('〔', '(')
                .replace('〕', ')')
                .replace('[', '(')
                .replace(']', ')')
                .replace('﹪', '%');
    }

    /** An indicator's name without the words and marks that do not tell it from another. */
    static String core(String indicator) {
        return IDLE.matcher(of(indicator)).replaceAll("");
    }

    /** The names of a cell, split at 、 and comma outside brackets: 各县（市、区）人民政府 is one. */
    static List<String> names(String cell) {
        return Arrays.stream(BETWEEN_NAMES.split(cell))
                .map(Bare::of)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
