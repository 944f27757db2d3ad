package io.mubiao.model;

import org.jspecify.annotations.Nullable;

/**
 * A printed line of a fixed layout (PDF, OFD, scan), or a whole paragraph of a flowing one (Word, HTML, text).
 *
 * @param text its characters as printed
 * @param glyphs where they stand; null in a flowing layout
 */
public record Line(String text, @Nullable Glyphs glyphs, Look look) implements Block {

    /** A paragraph of a flowing layout of which nothing but the text is known. */
    public static Line of(String text) {
        return new Line(text, null, Look.PLAIN);
    }
}
