package io.mubiao.read.word;

import java.nio.charset.StandardCharsets;

/**
 * The tokens of an RTF file, one after another: braces, control words such as {@code \pard}, and bytes of text, plain or
 * as {@code \'d2}. After a word its name and number can be asked for, after a byte its value; a control symbol is a word of
 * one character.
 */
final class RtfTokens {
    /** The number of a word that has none. */
    static final int NO_NUMBER = Integer.MIN_VALUE;

    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 15;

    private final byte[] source;
    private int at;
    private String word = "";
    private int number = NO_NUMBER;
    private int character;

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    RtfTokens(byte[] source) {
        this.source = source;
    }

    String word() {
        return word;
    }

    int number() {
        return number;
    }

    int character() {
        return character;
    }

    /** Moves to the next token; line ends between them mean nothing. */
    Kind next() {
        while (at < source.length && (source[at] == '\r' || source[at] == '\n' || source[at] == 0)) {
            at++;
        }
        if (at >= source.length) {
            return Kind.END;
        }
        byte c = source[at++];
        if (c == '{') {
            return Kind.OPEN;
        }
        if (c == '}') {
            return Kind.CLOSE;
        }
        if (c == '\\' && at < source.length) {
            return control();
        }
        character = c & 0xFF;
        return Kind.BYTE;
    }

    private Kind control() {
        number = NO_NUMBER;
        int start = at;
        while (at < source.length && isLetter(source[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        if (at == start) {
            return symbol();
        }
        word = new String(source, start, at - start, StandardCharsets.US_ASCII);
        int digits = at;
        boolean negative = at < source.length && source[at] == '-';
        digits += negative ? 1 : 0;
        int end = digits;
        while (end < source.length && source[end] >= '0' && source[end] <= '9' && end - digits < MOST_DIGITS) {
            end++;
        }
        if (end > digits) {
            long value = Long.parseLong(new String(source, digits, end - digits, StandardCharsets.US_ASCII));
            number = (int) Math.min(Integer.MAX_VALUE, value) * (negative ? -1 : 1);
            at = end;
        }
        at += at < source.length && source[at] == ' ' ? 1 : 0;
        if (word.equals("bin") && number > 0) {
            at = (int) Math.min(source.length, (long) at + number);
        }
        return Kind.WORD;
    }

    private Kind symbol() {
        char c = (char) (source[at++] & 0xFF);
        if (c == '\'') {
            character = hex(at) * 16 + hex(at + 1);
            at = Math.min(source.length, at + 2);
            return Kind.BYTE;
        }
        if (c == '{' || c == '}' || c == '\\') {
            character = c;
            return Kind.BYTE;
        }
        word = c == '\r' || c == '\n' ? "par" : String.valueOf(c);
        return Kind.WORD;
    }

    private int hex(int index) {
        return index < source.length ? Math.max(0, Character.digit(source[index], 16)) : 0;
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
