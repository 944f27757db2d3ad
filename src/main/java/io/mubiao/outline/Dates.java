package io.mubiao.outline;

import io.mubiao.model.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days: {@code 2023年6月25日}, {@code 二〇二三年六月十四日} and {@code 2023-06-25} alike. The zero of a Chinese year
 * is printed in many ways: {@code 二○二三}, {@code 二O二三}, {@code 二0二三}, {@code 二零二三}.
 */
final class Dates {
    private static final String CN = Numerals.CHINESE;
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4}|[" + CN + "]{4})[年./-](\\d{1,3}|[" + CN + "]{1,3})[月./-](\\d{1,3}|[" + CN + "]{1,3})日?");
    private static final Pattern MONTH_ALONE =
            Pattern.compile("(\\d{4}|[" + CN + "]{4})年(?:(\\d{1,2}|[" + CN + "]{1,3})月)?");

    private static final String ZERO = "0OoΟοОо○◯〇零";
    private static final Pattern CHINESE_YEAR = Pattern.compile("[一二][" + ZERO + "一二三四五六七八九]{3}年");

    private Dates() {}

    /** Folded, without white space, and with one zero in the years that are told in Chinese numerals. */
    private static String bare(String text) {
        String bare = Spacing.bare(Folding.fold(text));
        return bare.indexOf('年') < 0
                ? bare
                : CHINESE_YEAR.matcher(bare).replaceAll(year -> year.group().replaceAll("[" + ZERO + "]", "〇"));
    }

    /** The first day that the text names, as {@code 2023-06-25}; null where it names none. */
    static @Nullable String first(String text) {
        List<String> all = all(text);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The last day that the text names; null where it names none. */
    static @Nullable String last(String text) {
        List<String> all = all(text);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private static List<String> all(String text) {
        Matcher day = DAY.matcher(bare(text));
        List<String> all = new ArrayList<>();
        while (day.find()) {
            String iso = iso(day);
            if (iso != null) {
                all.add(iso);
            }
        }
        return all;
    }

    /** Whether the text is a day or month and nothing else, brackets aside. */
    static boolean isAlone(String text) {
        String bare = bare(text).replace("(", "").replace(")", "");
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
