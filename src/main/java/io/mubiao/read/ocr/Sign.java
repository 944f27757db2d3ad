package io.mubiao.read.ocr;

/**
 * A character that was read off a picture.
 *
 * @param middle where its middle stands on the line, in pixels
 * @param confidence from 0 to 1
 */
public record Sign(String text, double middle, double confidence) {

    boolean isDigit() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** Whether it is one of A to Z or a to z. */
    boolean isLatin() {
        char c = text.charAt(0);
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** Whether it is printed as wide as it is high: a Chinese character, or punctuation of their width. */
    public boolean isWide() {
        return text.charAt(0) >= 0x2E80 || isQuoteOrDash(text.charAt(0));
    }

    private static boolean isQuoteOrDash(char c) {
        return c >= 0x2014 && c <= 0x203B;
    }

    Sign as(String other) {
        return new Sign(other, middle, confidence);
    }
}
