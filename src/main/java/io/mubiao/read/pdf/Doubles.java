package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Characters drawn twice in one place, to look bold or to throw a shadow, are there once. */
final class Doubles {
    /** Interleaved doubles of neighbours: A A B B, and four times each in some files. */
    private static final int BACK = 4;

    private Doubles() {}

    /** The glyphs of one row, from left to right. */
    static List<Glyph> removed(List<Glyph> row) {
        List<Glyph> once = new ArrayList<>(row.size());
        for (Glyph glyph : row) {
            int twin = twin(once, glyph);
            if (twin < 0) {
                once.add(glyph);
            } else if (glyph.left() - once.get(twin).left() > 0.005f * glyph.size()) {
                once.set(twin, once.get(twin).emboldened());
            }
        }
        return once;
    }

    private static int twin(List<Glyph> once, Glyph glyph) {
        for (int i = once.size() - 1; i >= Math.max(0, once.size() - BACK); i--) {
            Glyph other = once.get(i);
            if (other.text().equals(glyph.text()) && isSamePlace(other, glyph)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSamePlace(Glyph a, Glyph b) {
        float reach = Math.max(0.02f * a.size(), Math.min(0.15f * a.size(), 0.4f * a.width()));
        return Math.abs(a.left() - b.left()) <= reach
                && Math.abs(a.baseline() - b.baseline()) <= 0.15f * a.size()
                && Math.abs(a.size() - b.size()) <= 0.1f * a.size();
    }
}
