package io.mubiao.read.pdf;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * Points told by their outlines.
 *
 * <p>Founder's typesetting, in which many provinces publish, gives the decimal point, the middle dot and the leader of
 * a table of contents private-use characters, and maps the ring of 。 to a full stop: {@code 下降21?2％.} for {@code
 * 下降21.2％。}
 */
final class GlyphShape {
    /** In parts of an em of 1000. */
    private static final double LARGEST_DOT = 260;

    private static final double MIDDLE = 250;
    private static final double SMALLEST_RING = 120;

    private GlyphShape() {}

    /** A space for nothing, {@code .} or {@code ·} for one dot, {@code …} for dots in a row, U+FFFD for all else. */
    static String dot(PDFont font, int code) throws IOException {
        if (!(font instanceof PDVectorFont outlines) || !font.isEmbedded()) {
            return FontText.UNKNOWN;
        }
        List<Rectangle2D> parts = parts(outlines, code);
        if (parts.isEmpty()) {
            return " ";
        }
        if (!parts.stream().allMatch(GlyphShape::isDot)) {
            return FontText.UNKNOWN;
        }
        double height = parts.get(0).getCenterY();
        if (parts.size() == 1) {
            return height < MIDDLE ? "." : "·";
        }
        boolean level = parts.stream().allMatch(part -> Math.abs(part.getCenterY() - height) < 20);
        return level ? "…" : FontText.UNKNOWN;
    }

    /** Whether a full stop is drawn as a ring. */
    static boolean isRing(PDFont font, int code) throws IOException {
        if (!(font instanceof PDVectorFont outlines) || !font.isEmbedded()) {
            return false;
        }
        List<Rectangle2D> parts = parts(outlines, code);
        return parts.size() == 2
                && (parts.get(0).contains(parts.get(1)) || parts.get(1).contains(parts.get(0)))
                && parts.stream().mapToDouble(Rectangle2D::getWidth).max().orElse(0) > SMALLEST_RING;
    }

    /** Where the ink of a glyph begins and ends along its line, in em. */
    record Reach(float from, float to) {}

    /** That of the code's glyph; NaN where its font does not tell. */
    static Reach reach(PDFont font, int code) throws IOException {
        Rectangle2D bounds = font instanceof PDVectorFont outlines && font.isEmbedded()
                ? outlines.getNormalizedPath(code).getBounds2D()
                : new Rectangle2D.Float();
        return bounds.isEmpty()
                ? new Reach(Float.NaN, Float.NaN)
                : new Reach((float) bounds.getMinX() / 1000, (float) bounds.getMaxX() / 1000);
    }

    private static boolean isDot(Rectangle2D part) {
        double wide = part.getWidth();
        double high = part.getHeight();
        return wide <= LARGEST_DOT && high <= LARGEST_DOT && Math.min(wide, high) >= 0.7 * Math.max(wide, high);
    }

    /** The boxes of a glyph's outlines. */
    private static List<Rectangle2D> parts(PDVectorFont font, int code) throws IOException {
        List<Rectangle2D> parts = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator path = font.getNormalizedPath(code).getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(points);
            if (kind == PathIterator.SEG_MOVETO) {
                parts.add(new Rectangle2D.Double(points[0], points[1], 0, 0));
            } else if (kind != PathIterator.SEG_CLOSE && !parts.isEmpty()) {
                int last = kind == PathIterator.SEG_LINETO ? 0 : kind == PathIterator.SEG_QUADTO ? 2 : 4;
                parts.get(parts.size() - 1).add(points[last], points[last + 1]);
            }
        }
        return parts;
    }
}
