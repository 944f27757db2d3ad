package io.mubiao.clean;

/** What kind of character it is, as far as spaces and line ends depend on it. */
final class Characters {
    private static final String NO_LINE_BEGINS = "，。、；：？！）》”’〉〕】」』％‰℃…,.;:?!)]%";
    private static final String NO_LINE_ENDS = "（《“‘〈〔【「『([";

    private Characters() {}

    /** White space of any width, the full-width one and the one that does not break among it. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether it is dropped wherever it stands: soft hyphens, zero-width and control characters. */
    static boolean isGhost(char c) {
        if (isPlain(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT || (type == Character.CONTROL && !isSpace(c));
    }

    static boolean isVisible(char c) {
        return isPlain(c) || (!isSpace(c) && !isGhost(c));
    }

    /** Whether nothing but visible characters stands in the text. */
    static boolean allVisible(String text) {
        int at = 0;
        while (at < text.length() && isVisible(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    static boolean holdsVisible(String text) {
        int at = 0;
        while (at < text.length() && !isVisible(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** The visible characters of a text. */
    static String visible(String text) {
        if (allVisible(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isVisible(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }

    static boolean isHan(char c) {
        return isUnified(c) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter of an alphabet that puts spaces between words. */
    static boolean isLetter(char c) {
        return c < 0x0600 && Character.isLetter(c);
    }

    /** Whether no typesetter ends a line between the two: within a number or word, before a comma, after a bracket. */
    static boolean holdTogether(char before, char after) {
        if (NO_LINE_BEGINS.indexOf(after) >= 0 || NO_LINE_ENDS.indexOf(before) >= 0) {
            return true;
        }
        return isWordPart(before) && isWordPart(after);
    }

    /** Whether no line begins with it unless the typesetter had no choice: {@code ，。）}. */
    static boolean beginsNoLine(char c) {
        return NO_LINE_BEGINS.indexOf(c) >= 0;
    }

    /** Whether a sentence or its part ends with it, so that a paragraph may end there too. */
    static boolean endsSentence(char c) {
        return "。！？；：…!?;:".indexOf(c) >= 0;
    }

    /** Most characters of a text, of which none is a space or dropped: nothing need be looked up for them. */
    private static boolean isPlain(char c) {
        if (c < 0x2010) {
            return c > ' ' && c < 0x7F;
        }
        return c < 0x2028 || (c > 0x3000 && c < 0xD800) || (c > 0xFF00 && c < 0xFFEF);
    }

    private static boolean isUnified(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isWordPart(char c) {
        return isDigit(c) || isLetter(c) || ".,%-/".indexOf(c) >= 0;
    }
}
