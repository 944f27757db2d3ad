package io.mubiao.extract;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every number of a folded text, in reading order: runs of Arabic digits with their decimals and thousands, and
 * Chinese numerals ({@code 一百二十}, {@code 两}, {@code 十}).
 *
 * <p>Whether a Chinese numeral counts anything is for later stages to say: 一 of 一体化 is found here too.
 */
final class Numerals {
    private static final Pattern NUMBER = Pattern.compile(
            "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?|[零〇一二两三四五六七八九十百千]+(?:点[零一二三四五六七八九]+)?");
    private static final String DIGITS = "零一二三四五六七八九";

    /** The text is folded; {@code raw} is the same text as printed, in which only a plain comma parts thousands. */
    List<Numeral> apply(String folded, String raw) {
        List<Numeral> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(folded);
        int from = 0;
        while (from < folded.length() && matcher.find(from)) {
            int end = matcher.end();
            int comma = raw.indexOf('，', matcher.start());
            if (comma >= 0 && comma < end) {
                end = comma;
            }
            end = beforeYear(folded, matcher.start(), end);
            if (!isPower(raw.charAt(matcher.start()))) {
                found.add(numeral(folded, matcher.start(), end));
            }
            from = end;
        }
        return found;
    }

    /** The ³ of m³ is folded to a digit, and is none. */
    private static boolean isPower(char c) {
        return "²³¹".indexOf(c) >= 0 || (c >= '⁰' && c <= '₉');
    }

    /** In {@code 1.2025年目标} the point belongs to a label: 1 and 2025 are two numbers. */
    private static int beforeYear(String text, int start, int end) {
        int point = text.indexOf('.', start);
        boolean year = point > 0
                && point - start <= 2
                && end - point == 5
                && text.startsWith("20", point + 1)
                && text.startsWith("年", end);
        return year ? point : end;
    }

    private static Numeral numeral(String text, int start, int end) {
        String run = text.substring(start, end);
        boolean digits = run.charAt(0) <= '9';
        boolean glued = digits
                && (latin(text, start - 1)
                        || (start > 1 && text.charAt(start - 1) == '-' && latin(text, start - 2))
                        || times(text, start - 1, start - 2)
                        || times(text, end, end + 1)
                        || (latin(text, end) && !followedByUnit(text, end)));
        BigDecimal value = digits ? new BigDecimal(run.replace(",", "")) : chinese(run);
        return new Numeral(start, end, value, digits, glued);
    }

    /** In {@code 2×60万千瓦} neither number is an amount; in {@code 78.8*} the star is the mark of a note. */
    private static boolean times(String text, int at, int other) {
        boolean inside = Math.min(at, other) >= 0 && Math.max(at, other) < text.length();
        return inside
                && (text.charAt(at) == '×' || text.charAt(at) == '*')
                && text.charAt(other) >= '0'
                && text.charAt(other) <= '9';
    }

    private static boolean latin(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Two or more letters, a letter and a slash or a power, and the metre are units ({@code km}, {@code m3}, {@code t/d});
     * another single letter is a name ({@code 5G}). */
    private static boolean followedByUnit(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return latin(text, at + 1) || "/23".indexOf(next) >= 0 || text.charAt(at) == 'm';
    }

    /** {@code 一百二十} is 120, {@code 二〇二五} is 2025, {@code 十} is 10. */
    static BigDecimal chinese(String run) {
        int point = run.indexOf('点');
        String whole = point < 0 ? run : run.substring(0, point);
        long value = whole.matches(".*[十百千].*") ? counted(whole) : spelled(whole);
        if (point < 0) {
            return BigDecimal.valueOf(value);
        }
        String fraction = run.substring(point + 1);
        return BigDecimal.valueOf(value).add(BigDecimal.valueOf(spelled(fraction), fraction.length()));
    }

    private static long counted(String run) {
        long sum = 0;
        long digit = -1;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            int scale = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (scale == 0) {
                digit = digit(c);
            } else {
                sum += (digit < 0 ? 1 : Math.max(digit, 1)) * scale;
                digit = -1;
            }
        }
        return sum + Math.max(digit, 0);
    }

    private static long spelled(String run) {
        long value = 0;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            value = value * 10 + digit(c);
            if (value > 1_000_000_000_000L) {
                return value;
            }
        }
        return value;
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
    }
}
