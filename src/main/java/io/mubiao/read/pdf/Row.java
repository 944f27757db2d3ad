package io.mubiao.read.pdf;

import java.util.List;

/**
 * Glyphs that stand on one line, from left to right, spaces among them.
 *
 * @param baseline that of its largest glyphs
 * @param size their size
 */
record Row(List<Glyph> glyphs, float baseline, float size) implements Piece {
    Row {
        glyphs = List.copyOf(glyphs);
    }

    @Override
    public Edges edges() {
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.bottom());
            right = Math.max(right, glyph.right());
        }
        return new Edges(glyphs.get(0).left(), top, right, bottom);
    }
}
