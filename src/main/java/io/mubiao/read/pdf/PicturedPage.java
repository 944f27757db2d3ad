package io.mubiao.read.pdf;

import io.mubiao.model.Page;
import io.mubiao.read.ocr.Doubt;
import io.mubiao.read.ocr.PictureText;
import io.mubiao.read.ocr.Sign;
import io.mubiao.read.ocr.Stroke;
import io.mubiao.read.ocr.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read off a picture to the ink of its page, as if it had been drawn: so that tables, columns and paragraphs
 * are found as on any page.
 */
final class PicturedPage {
    private static final float HALF = 0.5f;
    /** The middle of a line stands so far above its baseline, in parts of its size. */
    private static final float MIDDLE = 0.37f;

    private static final String FONT = "";

    private final PictureText text;
    private final float points;
    private final List<Float> sizes;

    private PicturedPage(PictureText text, float points) {
        this.text = text;
        this.points = points;
        this.sizes = Sizes.of(text.lines(), points);
    }

    /** The page of that number; {@code points} is the size of a pixel, width and height are the page's, in points. */
    static Page of(int number, double width, double height, PictureText text, double points) {
        int quarters = text.view().quarters();
        Turn turn = new Turn(quarters, (float) width, (float) height);
        PicturedPage page = new PicturedPage(text, (float) points);
        List<Ruling> rulings = text.strokes().stream().map(page::ruling).toList();
        List<Page.Doubt> doubts =
                text.doubts().stream().map(doubt -> page.doubt(doubt)).toList();
        Page.Scan scan = new Page.Scan(text.confidence(), text.view().tilt(), doubts);
        List<Ink> ink = List.of(new Ink(turn, page.glyphs(), rulings));
        return new Page(number, width, height, quarters, scan, PageReading.blocks(number, ink));
    }

    private Page.Doubt doubt(Doubt doubt) {
        float x = (float) doubt.x() * points;
        float y = (float) doubt.y() * points;
        return new Page.Doubt(doubt.text(), x, y);
    }

    private Ruling ruling(Stroke stroke) {
        return new Ruling(
                stroke.level(),
                (float) stroke.at() * points,
                (float) stroke.from() * points,
                (float) stroke.to() * points);
    }

    private List<Glyph> glyphs() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            glyphs.addAll(glyphs(text.lines().get(i), sizes.get(i)));
        }
        return glyphs;
    }

    private List<Glyph> glyphs(TextLine line, float size) {
        Glyph.Type type = new Glyph.Type(FONT, size, false);
        float middle = (float) (line.patch().top() + line.patch().bottom()) / 2 * points;
        float baseline = middle + MIDDLE * size;
        List<Sign> signs = printed(line.signs());
        float[] edges = edges(line, signs, size);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            glyphs.add(new Glyph(signs.get(i).text(), edges[2 * i], edges[2 * i + 1], baseline, type));
        }
        return glyphs;
    }

    /** Spaces count between Latin letters alone; elsewhere the gap itself tells. */
    private static List<Sign> printed(List<Sign> signs) {
        List<Sign> printed = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            boolean latin = i > 0
                    && i + 1 < signs.size()
                    && !signs.get(i - 1).isWide()
                    && !signs.get(i + 1).isWide();
            if (!signs.get(i).text().isBlank() || latin) {
                printed.add(signs.get(i));
            }
        }
        return printed;
    }

    /** The left and right edge of each: as wide as its kind is, but neighbours meet and do not overlap. */
    private float[] edges(TextLine line, List<Sign> signs, float size) {
        float[] edges = new float[2 * signs.size()];
        for (int i = 0; i < signs.size(); i++) {
            float half = (signs.get(i).isWide() ? size : size * HALF) / 2;
            float middle = (float) signs.get(i).middle() * points;
            edges[2 * i] = Math.max(middle - half, (float) line.patch().left() * points);
            edges[2 * i + 1] = Math.min(middle + half, (float) line.patch().right() * points);
        }
        for (int i = 1; i < signs.size(); i++) {
            boolean latin = !signs.get(i - 1).isWide() && !signs.get(i).isWide();
            if (edges[2 * i - 1] > edges[2 * i] || (latin && edges[2 * i] - edges[2 * i - 1] < size)) {
                float between = (edges[2 * i - 1] + edges[2 * i]) / 2;
                edges[2 * i - 1] = between;
                edges[2 * i] = between;
            }
        }
        return edges;
    }
}
