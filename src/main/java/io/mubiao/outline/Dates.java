package io.mubiao.outline;

import io.mubiao.model.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days: {@code 2023年6月25日}, {@code 二〇二三年六月十四日} and {@code 2023-06-25} alike. */
final class Dates {
    private static final String CN = Numerals.CHINESE;
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4}|[" + CN + "]{4})[年./-](\\d{1,3}|[" + CN + "]{1,3})[月./-](\\d{1,3}|[" + CN + "]{1,3})日?");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(\\d{4}|[" + CN + "]{4})年(?:(\\d{1,2}|[" + CN + "]{1,3})月)?");

    private Dates() {}

    /** The first day that the text names, as {@code 2023-06-25}; null where it names none. */
    static @Nullable String first(String text) {
        Matcher day = DAY.matcher(Spacing.bare(Folding.fold(text)));
        while (day.find()) {
            String iso = iso(day);
            if (iso != null) {
                return iso;
            }
        }
        return null;
    }

    /** Whether the text is a day or month and nothing else, brackets aside. */
    static boolean isAlone(String text) {
        String bare = Spacing.bare(Folding.fold(text)).replaceAll("[()]", "");
        return DAY.matcher(bare).matches() || MONTH_ALONE.matcher(bare).matches();
    }

    private static @Nullable String iso(Matcher day) {
        try {
            return LocalDate.of(
                            Numerals.value(day.group(1)), Numerals.value(day.group(2)), Numerals.value(day.group(3)))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
