package io.mubiao.extract;

import io.mubiao.extract.mark.Quantity;

/**
 * Tells digits that belong to a sign from digits that count: the index of a symbol or the power of a unit ({@code CO2},
 * {@code PM2.5}, {@code m3}, {@code hm-2}, {@code t1}), the number of an item or equation ({@code 公式（3）}, {@code 2.新建泵站}), the mark of a
 * footnote at the end of a table cell ({@code 治理率①}).
 *
 * <p>A figure that is part of a name ({@code G109}, {@code 5G}, {@code “1+8”}) is none of these.
 */
final class Signs {
    private Signs() {}

    /** Whether the digits from {@code start} to {@code end} of a folded text are part of a sign. */
    static boolean isSign(String folded, int start, int end) {
        return isIndex(folded, start, end) || isItem(folded, start, end);
    }

    /** Whether digits that close a cell are the mark of a footnote to its words. */
    static boolean isNoteMark(String folded, int start, int end) {
        return end - start == 1
                && start > 0
                && (Character.isIdeographic(folded.charAt(start - 1)) || folded.charAt(start - 1) == ')');
    }

    /** Whether a number without a unit is circled, behind words: 人均预期寿命（岁）①. */
    static boolean isCircled(String text, Quantity quantity) {
        int start = quantity.core().start();
        char first = text.charAt(start);
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        return isCircled(first)
                && quantity.unit() == null
                && (Character.isIdeographic(before) || "）)%％”".indexOf(before) >= 0);
    }

    static boolean isCircled(char digit) {
        return digit >= '①' && digit <= '⑳';
    }

    private static boolean isIndex(String folded, int start, int end) {
        int last = start > 0 && folded.charAt(start - 1) == '-' ? start - 2 : start - 1;
        boolean small = end - start <= 2 || folded.charAt(start + 1) == '.';
        return latin(folded, last) ? small : power(folded, start, end);
    }

    /** In {@code t(d.m.)-1} and {@code 株-1} the power stands apart from a letter. */
    private static boolean power(String folded, int start, int end) {
        boolean unit = start > 1 && (folded.charAt(start - 2) == ')' || folded.charAt(start - 2) == '株');
        return end - start == 1 && unit && folded.charAt(start - 1) == '-';
    }

    private static boolean isItem(String folded, int start, int end) {
        boolean closed = end < folded.length() && folded.charAt(end) == ')';
        boolean open = start > 0 && folded.charAt(start - 1) == '(';
        boolean short2 = end - start <= 2;
        boolean first = start == 0 || "。;:,、)\n\t".indexOf(folded.charAt(start - 1)) >= 0;
        return short2 && ((closed && (open || first)) || (first && isOpening(folded, end)));
    }

    /** Whether a point and then words stand there: {@code 2.新建}, {@code 2、 “十四五”}. */
    private static boolean isOpening(String folded, int at) {
        int words = at + 1;
        while (words < folded.length() && folded.charAt(words) == ' ') {
            words++;
        }
        return words < folded.length()
                && ".、".indexOf(folded.charAt(at)) >= 0
                && (Character.isIdeographic(folded.charAt(words)) || "\"《".indexOf(folded.charAt(words)) >= 0);
    }

    private static boolean latin(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
