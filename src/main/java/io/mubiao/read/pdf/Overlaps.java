package io.mubiao.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Parts characters that were drawn one into the other's width, where their outlines leave room between them.
 *
 * <p>Some fonts give digits, points and brackets the width of a Chinese character and move on by half of it: what a
 * font says of the width of {@code 1.} or {@code 〔2} covers both.
 */
final class Overlaps {
    /** The least that two neighbours overlap, and how far apart they begin, in parts of their size. */
    private static final float LEAST = 0.05f;

    private static final float APART = 0.3f;

    private @Nullable Drawn last;
    private @Nullable List<Glyph> among;

    /** How a character was drawn: where it begins, and the length of an em along its line. */
    record Drawn(Typeface face, PDFont font, int code, float left, float em) {
        /** Where its outline begins or ends along the line; NaN where it has none. */
        float ink(boolean end) throws IOException {
            GlyphShape.Reach reach = face.reach(font, code);
            return left + (end ? reach.to() : reach.from()) * em;
        }
    }

    /** The last of the glyphs was drawn so. */
    void drawn(List<Glyph> glyphs, Drawn drawn) throws IOException {
        int at = glyphs.size() - 1;
        if (last != null
                && at > 0
                && among == glyphs
                && overlap(glyphs.get(at - 1), glyphs.get(at), drawn.left() - last.left())) {
            float cut = (last.ink(true) + drawn.ink(false)) / 2;
            Glyph before = glyphs.get(at - 1);
            Glyph after = glyphs.get(at);
            if (cut > after.left() && cut < before.right()) {
                glyphs.set(at - 1, before.between(before.left(), cut));
                glyphs.set(at, after.between(cut, after.right()));
            }
        }
        last = drawn;
        among = glyphs;
    }

    private static boolean overlap(Glyph before, Glyph after, float apart) {
        return before.right() - after.left() > LEAST * after.size()
                && apart > APART * after.size()
                && Math.abs(after.baseline() - before.baseline()) <= LEAST * after.size()
                && !before.isSpace()
                && !after.isSpace();
    }
}
