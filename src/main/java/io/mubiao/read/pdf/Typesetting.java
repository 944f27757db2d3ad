package io.mubiao.read.pdf;

import io.mubiao.model.Glyphs;
import io.mubiao.model.Line;
import io.mubiao.model.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of glyphs to a line of text.
 *
 * <p>A space that was drawn stays where it shows; one is put in where the gap is as wide as a space. Chinese is set
 * without spaces but with all kinds of gaps (between 2025 and 年 a quarter of a character), so between Chinese
 * characters only a gap of two characters counts, such as between the two names of a letterhead.
 */
final class Typesetting {
    private static final float LATIN_GAP = 0.2f;
    private static final float DIGIT_GAP = 0.6f;
    private static final float MIXED_GAP = 0.9f;
    private static final float HAN_GAP = 2;
    /** A drawn space narrower than this was taken back by the next glyph. */
    private static final float NO_GAP = 0.08f;

    private final Turn turn;
    private final Row row;
    private final StringBuilder text = new StringBuilder();
    private final float[] left;
    private final float[] right;

    private Typesetting(Turn turn, Row row) {
        this.turn = turn;
        this.row = row;
        int units = 2 * row.glyphs().size();
        for (Glyph glyph : row.glyphs()) {
            units += glyph.text().length();
        }
        this.left = new float[units];
        this.right = new float[units];
    }

    /** The line, its places turned back to the page. */
    static Line line(Turn turn, Row row, boolean centred) {
        return new Typesetting(turn, row).set(centred);
    }

    private Line set(boolean centred) {
        Glyph before = null;
        String space = "";
        for (Glyph glyph : narrowed(row.glyphs())) {
            if (glyph.isSpace()) {
                space = glyph.text().equals("\u3000") || space.equals("\u3000") ? "\u3000" : " ";
                continue;
            }
            if (before != null) {
                float gap = (glyph.left() - before.right()) / Math.min(glyph.size(), before.size());
                if (space.isEmpty() ? gap >= widest(before, glyph) : gap > NO_GAP) {
                    put(space.isEmpty() ? " " : space, before.right(), glyph.left());
                }
            }
            put(glyph.text(), glyph.left(), glyph.right());
            before = glyph;
            space = "";
        }
        return new Line(text.toString(), glyphs(), look(centred));
    }

    /** Some fonts give brackets the width of a character and draw the next glyph inside it: each ends where that begins. */
    private static List<Glyph> narrowed(List<Glyph> glyphs) {
        List<Glyph> narrowed = new ArrayList<>(glyphs);
        Glyph next = null;
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isSpace()) {
                continue;
            }
            if (next != null && glyph.right() > next.left() && glyph.left() < next.left()) {
                narrowed.set(i, new Glyph(glyph.text(), glyph.left(), next.left(), glyph.baseline(), glyph.type()));
            }
            next = glyph;
        }
        return narrowed;
    }

    private void put(String characters, float from, float to) {
        int units = characters.length();
        float each = (to - from) / units;
        for (int i = 0; i < units; i++) {
            left[text.length() + i] = from + i * each;
            right[text.length() + i] = from + (i + 1) * each;
        }
        text.append(characters);
    }

    private Glyphs glyphs() {
        int units = text.length();
        Edges edges = row.edges();
        float[] lefts = new float[units];
        float[] rights = new float[units];
        boolean upright = turn.quarters() % 2 == 0;
        float top = upright ? turn.pageY(0, edges.top()) : turn.pageY(edges.left(), 0);
        float bottom = upright ? turn.pageY(0, edges.bottom()) : turn.pageY(edges.right(), 0);
        for (int i = 0; i < units; i++) {
            float a = turn.pageX(left[i], edges.top());
            float b = turn.pageX(right[i], edges.bottom());
            lefts[i] = Math.min(a, b);
            rights[i] = Math.max(a, b);
        }
        return new Glyphs(lefts, rights, Math.min(top, bottom), Math.max(top, bottom));
    }

    /** The look of most of its characters. */
    private Look look(boolean centred) {
        Map<Glyph.Type, Integer> counts = new HashMap<>();
        Glyph.Type most = row.glyphs().get(0).type();
        int bold = 0;
        for (Glyph glyph : row.glyphs()) {
            counts.merge(glyph.type(), 1, Integer::sum);
            bold += glyph.type().bold() ? 1 : 0;
        }
        for (Glyph glyph : row.glyphs()) {
            most = counts.getOrDefault(glyph.type(), 0) > counts.getOrDefault(most, 0) ? glyph.type() : most;
        }
        boolean isBold = 2 * bold > row.glyphs().size();
        return new Look(most.font().isEmpty() ? null : most.font(), most.size(), isBold, centred, null);
    }

    private static float widest(Glyph before, Glyph after) {
        char a = before.text().charAt(before.text().length() - 1);
        char b = after.text().charAt(0);
        if (a >= 0x80 && b >= 0x80) {
            return HAN_GAP;
        }
        if (a >= 0x80 || b >= 0x80) {
            return MIXED_GAP;
        }
        return Character.isDigit(a) || Character.isDigit(b) ? DIGIT_GAP : LATIN_GAP;
    }

    /** The lines of rows that stand in a table's cell. */
    static List<Line> lines(Turn turn, List<Row> rows) {
        return rows.stream().map(row -> line(turn, row, false)).toList();
    }
}
