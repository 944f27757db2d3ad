package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs that stand on one line, from left to right, spaces among them.
 *
 * @param baseline that of its largest glyphs
 * @param size their size
 */
record Row(List<Glyph> glyphs, float baseline, float size, Edges edges) implements Piece {
    Row {
        glyphs = List.copyOf(glyphs);
    }

    /** The row of these glyphs, spaces at its ends left out. */
    static Row of(List<Glyph> glyphs, float baseline, float size) {
        int from = 0;
        int to = glyphs.size();
        while (glyphs.get(from).isSpace()) {
            from++;
        }
        while (glyphs.get(to - 1).isSpace()) {
            to--;
        }
        List<Glyph> printed = glyphs.subList(from, to);
        return new Row(printed, baseline, size, around(printed));
    }

    private static Edges around(List<Glyph> glyphs) {
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

    /** The white between its glyphs, where it is at least {@code least} wide. */
    List<Gap> gaps(float least) {
        List<Gap> gaps = new ArrayList<>();
        float end = Float.MAX_VALUE;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (!glyph.isSpace()) {
                if (glyph.left() - end >= least) {
                    gaps.add(new Gap(end, glyph.left(), i));
                }
                end = end == Float.MAX_VALUE ? glyph.right() : Math.max(end, glyph.right());
            }
        }
        return gaps;
    }

    /** White between two glyphs, the second of which is {@code next}. */
    record Gap(float from, float to, int next) {
        boolean holds(float x) {
            return from <= x && x <= to;
        }
    }

    Row before(Gap gap) {
        return of(glyphs.subList(0, gap.next()), baseline, size);
    }

    Row after(Gap gap) {
        return of(glyphs.subList(gap.next(), glyphs.size()), baseline, size);
    }
}
