package io.mubiao.read.pdf;

/**
 * One drawn character, in points from the top left of its page.
 *
 * @param text its Unicode value, mostly one character; U+FFFD where the font does not tell
 * @param baseline the height on which it stands
 */
public record Glyph(String text, float left, float right, float baseline, Type type) {
    private static final float ASCENT = 0.88f;
    private static final float DESCENT = 0.14f;

    /** How characters are set; neighbours share one. */
    public record Type(String font, float size, boolean bold) {}

    float size() {
        return type.size();
    }

    float width() {
        return right - left;
    }

    /** The upper edge of the em box: the font's own figures cannot be trusted in Chinese fonts. */
    float top() {
        return baseline - ASCENT * size();
    }

    float bottom() {
        return baseline + DESCENT * size();
    }

    /** The point by which it is said to be in a cell. */
    float middleX() {
        return (left + right) / 2;
    }

    float middleY() {
        return baseline - size() * 0.35f;
    }

    public boolean isSpace() {
        char first = text.charAt(0);
        return text.length() == 1 && (Character.isWhitespace(first) || first == '\u00A0');
    }

    /** The same character between other edges. */
    Glyph between(float from, float to) {
        return new Glyph(text, from, to, baseline, type);
    }

    /** The same character, set bold: it was drawn a second time beside itself. */
    Glyph emboldened() {
        return new Glyph(text, left, right, baseline, new Type(type.font(), type.size(), true));
    }
}
