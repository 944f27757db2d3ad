package io.mubiao.read.pdf;

import java.util.List;

/**
 * What was drawn on a page of this size in points.
 *
 * @param ink its text and rulings, one for each direction of text
 * @param painted whether anything but text is drawn
 * @param pictured the part of the page that pictures cover
 */
public record Drawn(float width, float height, List<Ink> ink, boolean painted, float pictured) {
    public Drawn {
        ink = List.copyOf(ink);
    }
}
