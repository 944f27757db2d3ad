package io.mubiao.index.words;

import java.text.Normalizer;
import java.util.Locale;

/** Numbers, words in Latin or other letters, and single rare characters, between the Han characters of a text. */
final class Literals {
    /** A longer one is cut: nobody looks for it, and Lucene refuses terms without bound. */
    private static final int LONGEST = 64;

    private Literals() {}

    /**
     * Where the literal at {@code at} ends; {@code at} where there is none.
     *
     * @param text as printed: its comma groups digits ({@code 1,200}), the full-width one separates
     * @param folded the same, folded
     */
    static int end(CharSequence text, String folded, int at) {
        int c = folded.codePointAt(at);
        if (Character.isSupplementaryCodePoint(c)) {
            return Character.isLetterOrDigit(c) ? at + 2 : at;
        }
        if (Character.getType(c) == Character.LETTER_NUMBER) {
            return at + 1;
        }
        int end = isDigit(folded, at) ? numberEnd(text, folded, at) : lettersEnd(folded, at);
        return Math.min(end, at + LONGEST);
    }

    /** The form it is found by: {@code 1,200} as {@code 1200}, Ⅲ as {@code iii}. */
    static String term(String folded, int start, int end) {
        return Normalizer.normalize(folded.substring(start, end), Normalizer.Form.NFKC)
                .replace(",", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Digits, further groups of three, and one decimal part. */
    private static int numberEnd(CharSequence text, String folded, int at) {
        int end = digitsEnd(folded, at);
        boolean grouped = end - at <= 3;
        while (grouped && end < text.length() && text.charAt(end) == ',') {
            int next = digitsEnd(folded, end + 1);
            grouped = next - end == 4;
            end = grouped ? next : end;
        }
        boolean decimal = end < folded.length() && folded.charAt(end) == '.' && isDigit(folded, end + 1);
        return decimal ? digitsEnd(folded, end + 1) : end;
    }

    private static int digitsEnd(String folded, int at) {
        int end = at;
        while (isDigit(folded, end)) {
            end++;
        }
        return end;
    }

    private static int lettersEnd(String folded, int at) {
        int end = at;
        while (end < folded.length() && !isDigit(folded, end) && isLetter(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String folded, int at) {
        return at < folded.length() && folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
