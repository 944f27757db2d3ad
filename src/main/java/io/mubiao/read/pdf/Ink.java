package io.mubiao.read.pdf;

import java.util.List;

/**
 * What is drawn on a page, for one direction of its text, in the coordinates of {@link Turn}.
 *
 * @param glyphs in the order of drawing
 */
public record Ink(Turn turn, List<Glyph> glyphs, List<Ruling> rulings) {
    public Ink {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
