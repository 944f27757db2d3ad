package io.mubiao.read.pdf;

import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Sets the characters of a page in their places, by the direction of their writing.
 *
 * <p>All characters of one string stand on one straight line: its direction is worked out once, each character only
 * moves along it.
 */
final class Compositor {
    /** Lengths and distances beyond which nothing is text, in points. */
    private static final float SMALLEST = 0.2f;

    private static final float LARGEST = 2000;
    private static final float FARTHEST = 1e5f;

    private final Sheet sheet;
    private final Map<COSDictionary, Typeface> typefaces;
    private final Directions directions;
    private final Overlaps overlaps = new Overlaps();
    private Glyph.Type type = new Glyph.Type("", 0, false);
    private @Nullable PDFont font;
    private @Nullable Typeface face;

    Compositor(Sheet sheet, Directions directions, Map<COSDictionary, Typeface> typefaces) {
        this.sheet = sheet;
        this.directions = directions;
        this.typefaces = typefaces;
    }

    /** Whether a string in this state can be set as a whole: its text runs level and has a size. */
    static boolean sets(PDTextState state) {
        return state.getFont() != null
                && !state.getFont().isVertical()
                && state.getFontSize() != 0
                && state.getHorizontalScaling() != 0;
    }

    /** Sets a string and moves the state's text matrix to its end. */
    void set(byte[] string, PDGraphicsState state) throws IOException {
        PDTextState text = state.getTextState();
        PDFont shown = text.getFont();
        float size = text.getFontSize();
        float wide = size * text.getHorizontalScaling() / 100;
        Matrix placing = new Matrix(wide, 0, 0, size, 0, text.getRise())
                .multiply(state.getTextMatrix())
                .multiply(state.getCurrentTransformationMatrix());
        Typeface known = face(shown);
        Run run = new Run(known, text, onSheet(placing, 0, 0), onSheet(placing, 1, 0), onSheet(placing, 0, 1));
        float along = 0;
        ByteArrayInputStream in = new ByteArrayInputStream(string);
        while (in.available() > 0) {
            int before = in.available();
            int code = known.code(shown, in);
            boolean space = code == 32 && before - in.available() == 1;
            Typeface.Sign sign = known.sign(shown, code);
            run.add(shown, code, sign, along, along + sign.advance());
            along += sign.advance() + (text.getCharacterSpacing() + (space ? text.getWordSpacing() : 0)) / size;
        }
        state.getTextMatrix().translate(along * wide, 0);
    }

    /** Sets one character of vertical text, which goes down by {@code along}. */
    void setVertical(Matrix placing, PDFont shown, int code, float along, PDTextState text) throws IOException {
        Typeface known = face(shown);
        Run run = new Run(
                known, text, onSheet(placing, 0, 0.88f), onSheet(placing, 0, -0.12f), onSheet(placing, 1, 0.88f));
        run.add(shown, code, known.sign(shown, code), 0, along);
    }

    private Typeface face(PDFont shown) {
        if (face == null || !shown.equals(font)) {
            font = shown;
            face = typefaces.computeIfAbsent(shown.getCOSObject(), dictionary -> new Typeface(shown));
        }
        return face;
    }

    private Point2D.Float onSheet(Matrix placing, float x, float y) {
        Point2D.Float user = placing.transformPoint(x, y);
        return new Point2D.Float(sheet.x(user.x, user.y), sheet.y(user.x, user.y));
    }

    private Glyph.Type type(Typeface known, PDTextState state, float exact) {
        RenderingMode mode = state.getRenderingMode();
        boolean bold = known.bold() || mode == RenderingMode.FILL_STROKE || mode == RenderingMode.STROKE;
        float size = Math.round(exact * 20) / 20f;
        if (type.size() != size || type.bold() != bold || !type.font().equals(known.name())) {
            type = new Glyph.Type(known.name(), size, bold);
        }
        return type;
    }

    /** The straight line on which the characters of a string stand, in the page turned so that it runs to the right. */
    private final class Run {
        private final Typeface known;
        private final int quarters;
        private final float x;
        private final float y;
        private final float dx;
        private final float dy;
        private final Glyph.Type type;
        private final boolean readable;

        Run(Typeface known, PDTextState state, Point2D.Float start, Point2D.Float one, Point2D.Float up) {
            this.known = known;
            this.quarters = Directions.quarters(one.x - start.x, one.y - start.y);
            Turn turn = directions.turn(quarters);
            this.x = turn.x(start.x, start.y);
            this.y = turn.y(start.x, start.y);
            this.dx = turn.x(one.x, one.y) - x;
            this.dy = turn.y(one.x, one.y) - y;
            float size = known.em() * (float) up.distance(start);
            this.readable = size > SMALLEST && size <= LARGEST;
            this.type = type(known, state, size);
        }

        void add(PDFont shown, int code, Typeface.Sign sign, float from, float to) throws IOException {
            float left = x + from * dx;
            float right = x + to * dx;
            float baseline = y + from * dy;
            if (readable && Math.abs(left) < FARTHEST && Math.abs(baseline) < FARTHEST) {
                Glyph glyph = new Glyph(sign.text(), Math.min(left, right), Math.max(left, right), baseline, type);
                directions.add(quarters, glyph);
                overlaps.drawn(directions.glyphs(quarters), new Overlaps.Drawn(known, shown, code, left, dx));
            }
        }
    }
}
