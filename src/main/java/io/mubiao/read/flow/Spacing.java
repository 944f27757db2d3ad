package io.mubiao.read.flow;

/**
 * White space as it means something in a paragraph.
 *
 * <p>{@code "　　一、总体要求\u00A0\u00A0"} becomes {@code "一、总体要求"}: indents and what trails go, every other run of
 * blanks is one space, marks without width go, a wide space inside stays. A line break inside vanishes between Chinese
 * characters and is a space between Latin ones.
 */
public final class Spacing {
    /** GB18030 decodes the byte pair A3A0, a wide space in many editors, to this private character. */
    private static final char GBK_WIDE_SPACE = '\uE5E5';

    private static final char WIDE_SPACE = '\u3000';

    private Spacing() {}

    /** The text of a paragraph without its indent and with single spaces. */
    public static String clean(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int at = start;
        while (at < end && isPlain(text.charAt(at))) {
            at++;
        }
        String stripped = text.substring(start, end);
        return at == end ? stripped : single(stripped, at - start);
    }

    /** Single spaces behind so many characters, which are plain. */
    private static String single(String text, int plain) {
        char[] clean = text.toCharArray();
        int length = plain;
        for (int i = plain; i < clean.length; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                clean[length++] = c;
            } else if (isSpaceAt(text, i)) {
                if (length > 0 && clean[length - 1] != ' ') {
                    clean[length++] = ' ';
                }
            } else if (c != '\n' && !isInvisible(c)) {
                clean[length++] = c;
            }
        }
        return strip(clean, length);
    }

    /** The text without any white space, that of Word and of web pages too. */
    public static String squeezed(String text) {
        int at = 0;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder squeezed = new StringBuilder(text.length()).append(text, 0, at);
        for (int i = at + 1; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == WIDE_SPACE || c == '\u00A0';
    }

    /** Whether the character is blank on paper. */
    public static boolean isBlank(char c) {
        if (c > WIDE_SPACE) { // no wider character is a space, but for that of GB18030
            return c == GBK_WIDE_SPACE;
        }
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Whether a line break between such characters stands for a space. */
    static boolean isLatin(char c) {
        return c < 0x2E80 && (Character.isLetterOrDigit(c) || c == ',' || c == '.' || c == ';' || c == ')');
    }

    /** Most characters: printed, and nothing else. */
    private static boolean isPlain(char c) {
        return (c > WIDE_SPACE && c < '\uE000') || (c >= '!' && c < 0x7F) || (c >= '\u2010' && c <= '\u2027');
    }

    /** Whether a space is to stand for this character. */
    private static boolean isSpaceAt(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return i > 0 && i + 1 < text.length() && isLatin(text.charAt(i - 1)) && isLatin(text.charAt(i + 1));
        }
        return isBlank(c) && c != WIDE_SPACE && !isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        if ((c >= '!' && c < 0x7F) || (c >= '\u3000' && c < '\uFEFF')) {
            return false;
        }
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == 0x7F
                || (c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }

    private static String strip(char[] text, int length) {
        int start = 0;
        int end = length;
        while (start < end && isBlank(text[start])) {
            start++;
        }
        while (end > start && isBlank(text[end - 1])) {
            end--;
        }
        return new String(text, start, end - start);
    }
}
