package io.mubiao.extract.mark;

import io.mubiao.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every number of a folded text, in reading order: runs of Arabic digits with their decimals and thousands, and
 * Chinese numerals ({@code 一百二十}, {@code 两}, {@code 十}).
 *
 * <p>Whether a Chinese numeral counts anything is for later stages to say: 一 of 一体化 is found here too.
 */
public final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";

    /** A longer run of digits is no number that anybody meant. */
    private static final int LONGEST = 40;

    /** GDP and COD, but not PM (PM2.5). */
    private static final int SHORTEST_SIGN = 3;

    /** The text is folded; {@code raw} is the same text as printed, in which only a plain comma parts thousands. */
    List<Numeral> apply(String folded, String raw) {
        List<Numeral> found = new ArrayList<>();
        for (Span run : runs(folded, raw)) {
            found.add(numeral(folded, run.start(), run.end()));
        }
        return found;
    }

    /** The ³ of m³ is folded to a digit, and is none. */
    private static boolean isPower(char c) {
        return "²³¹".indexOf(c) >= 0 || (c >= '⁰' && c <= '₉');
    }

    /** Where the numbers stand, of the same two texts. */
    public static List<Span> runs(String folded, String raw) {
        List<Span> runs = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            if (isDigit(c) || isChinese(c)) {
                int end = isDigit(c) ? arabicEnd(folded, at) : chineseEnd(folded, at);
                end = beforeYear(folded, at, beforeWideComma(raw, at, end));
                if (!isPower(raw.charAt(at))) {
                    runs.add(new Span(at, end));
                }
                at = end;
            } else {
                at++;
            }
        }
        return runs;
    }

    /** Past digits, in threes where a comma parts them, and a decimal point with its digits. */
    private static int arabicEnd(String text, int start) {
        int end = digitsEnd(text, start);
        if (end - start <= 3) {
            while (end < text.length() && text.charAt(end) == ',' && digitsEnd(text, end + 1) >= end + 4) {
                end += 4;
            }
        }
        boolean decimal = end < text.length() && text.charAt(end) == '.';
        int decimals = decimal ? digitsEnd(text, end + 1) : end;
        return decimals > end + 1 ? decimals : end;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int chineseEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isChinese(text.charAt(end))) {
            end++;
        }
        int decimals = end + 1;
        boolean decimal = end < text.length() && text.charAt(end) == '点';
        while (decimal && decimals < text.length() && DIGITS.indexOf(text.charAt(decimals)) >= 0) {
            decimals++;
        }
        return decimal && decimals > end + 1 ? decimals : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isChinese(char c) {
        return switch (c) {
            case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千' -> true;
            default -> false;
        };
    }

    private static int beforeWideComma(String raw, int start, int end) {
        for (int i = start; i < end; i++) {
            if (raw.charAt(i) == '，') {
                return i;
            }
        }
        return end;
    }

    /** In {@code 1.2025年目标} the point belongs to a label: 1 and 2025 are two numbers. */
    private static int beforeYear(String text, int start, int end) {
        int point = end - 5;
        boolean year = point > start
                && point - start <= 2
                && text.charAt(point) == '.'
                && text.startsWith("20", point + 1)
                && text.startsWith("年", end);
        return year ? point : end;
    }

    /** A number of 万 or 亿 behind an abbreviation is an amount of it: 人均GDP3.5万美元. */
    private static boolean isAmount(String text, int start, int end) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) >= 'A' && text.charAt(from - 1) <= 'Z') {
            from--;
        }
        return start - from >= SHORTEST_SIGN && end < text.length() && "万亿".indexOf(text.charAt(end)) >= 0;
    }

    private static Numeral numeral(String text, int start, int end) {
        String run = text.substring(start, end);
        boolean digits = run.charAt(0) <= '9';
        boolean glued = digits
                && (end - start > LONGEST
                        || (latin(text, start - 1) && !isAmount(text, start, end))
                        || (start > 1 && text.charAt(start - 1) == '-' && latin(text, start - 2))
                        || times(text, start - 1, start - 2)
                        || times(text, end, end + 1)
                        || isFraction(text, start, end)
                        || (latin(text, end) && !followedByUnit(text, end)));
        BigDecimal value = digits
                ? new BigDecimal(
                        run.substring(0, Math.min(run.length(), LONGEST)).replace(",", ""))
                : chinese(run);
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

    /** Either number of {@code 2/3}, which is a share and no amount of anything. */
    private static boolean isFraction(String text, int start, int end) {
        return end - start == 1 && (isOver(text, start, start + 2) || isOver(text, start - 2, start));
    }

    /** Whether at the two places stand lone digits, the lesser above a stroke and the other below it. */
    private static boolean isOver(String text, int above, int below) {
        return above >= 0
                && below < text.length()
                && text.charAt(above + 1) == '/'
                && isDigit(text.charAt(above))
                && isDigit(text.charAt(below))
                && text.charAt(above) < text.charAt(below)
                && !continues(text, above - 1)
                && !continues(text, below + 1);
    }

    private static boolean continues(String text, int at) {
        return at >= 0 && at < text.length() && (isDigit(text.charAt(at)) || "./-".indexOf(text.charAt(at)) >= 0);
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
        long value = isCounted(whole) ? counted(whole) : spelled(whole);
        if (point < 0) {
            return BigDecimal.valueOf(value);
        }
        String fraction = run.substring(point + 1);
        return BigDecimal.valueOf(value).add(BigDecimal.valueOf(spelled(fraction), fraction.length()));
    }

    private static boolean isCounted(String run) {
        return run.indexOf('十') >= 0 || run.indexOf('百') >= 0 || run.indexOf('千') >= 0;
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
