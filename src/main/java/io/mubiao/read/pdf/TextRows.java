package io.mubiao.read.pdf;

import io.mubiao.read.pdf.Lattice.Area;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table without upright lines: which lines of text belong to one row, and what its head is made of. */
final class TextRows {
    /** A gap as wide as this, in parts of the size of the text, parts two cells of one line. */
    private static final float GAP = 0.7f;
    /** A line goes on in the next one if it fills this part of the widest text of its column. */
    private static final float FULL = 0.8f;

    private static final float INSIDE = 2;
    /** With so many full lines between two level lines, these end every row. */
    private static final float RULED = 1.5f;

    private final List<Ruling> stack;
    private final List<Float> xs;

    private final boolean ruled;

    TextRows(List<Ruling> stack, List<Float> xs, List<Row> body) {
        this.stack = stack;
        this.xs = xs;
        long whole = body.stream().filter(this::isWhole).count();
        this.ruled = stack.size() > 3 && whole <= RULED * (stack.size() - 2);
    }

    /** Whether a line has text in most columns. */
    private boolean isWhole(Row row) {
        int filled = 0;
        for (int column = 0; column + 1 < xs.size(); column++) {
            filled += width(row, column) > 0 ? 1 : 0;
        }
        return 2 * filled >= xs.size() - 1;
    }

    /** A row: where it begins, and the text of each column. */
    record Band(float top, List<String> texts) {}

    /** The stretches of a line between its gaps: their left and right ends. */
    static List<float[]> runs(Row row) {
        List<float[]> runs = new ArrayList<>();
        float from = row.edges().left();
        for (Row.Gap gap : row.gaps(GAP * row.size())) {
            runs.add(new float[] {from, gap.from()});
            from = gap.to();
        }
        runs.add(new float[] {from, row.edges().right()});
        return runs;
    }

    /** The rows of the body. A line between two level lines is a row; else those that one cell's text runs over are. */
    List<Band> bands(List<Row> body) {
        float[] widest = new float[xs.size() - 1];
        for (Row row : body) {
            for (int column = 0; column < widest.length; column++) {
                widest[column] = Math.max(widest[column], width(row, column));
            }
        }
        List<Band> bands = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Row row : body) {
            if (!open.isEmpty() && (isRuled(open.get(open.size() - 1), row) || !goesOn(open, row, widest))) {
                bands.add(band(open, bands));
                open.clear();
            }
            open.add(row);
        }
        bands.add(band(open, bands));
        return bands;
    }

    private boolean isRuled(Row above, Row below) {
        return stack.stream().anyMatch(rule -> above.baseline() <= rule.at() && rule.at() < below.baseline());
    }

    /** Whether the next line says nothing in a column but what its cell above, full to its end, left open. */
    private boolean goesOn(List<Row> open, Row row, float[] widest) {
        if (ruled) {
            return true; // isRuled was asked before
        }
        Row above = open.get(open.size() - 1);
        boolean all = true;
        boolean less = false;
        for (int column = 0; column < widest.length; column++) {
            float here = width(row, column);
            float there = width(above, column);
            all &= here == 0 || there >= FULL * widest[column];
            less |= here == 0 && there > 0;
        }
        boolean before = isPart(above, row, widest);
        return (all && less) || (before && open.size() == 1);
    }

    /** Whether the line above is but the first line of a cell that is set around the middle of its row. */
    private boolean isPart(Row above, Row row, float[] widest) {
        int filled = 0;
        boolean full = true;
        boolean more = false;
        for (int column = 0; column < widest.length; column++) {
            float there = width(above, column);
            filled += there > 0 ? 1 : 0;
            full &= there == 0 || there >= FULL * widest[column];
            more |= there == 0 && width(row, column) > 0;
        }
        return filled == 1 && full && more;
    }

    private float width(Row row, int column) {
        float width = 0;
        for (float[] run : runs(row)) {
            float middle = (run[0] + run[1]) / 2;
            if (xs.get(column) <= middle && middle < xs.get(column + 1)) {
                width += run[1] - run[0];
            }
        }
        return width;
    }

    private Band band(List<Row> rows, List<Band> before) {
        float top = before.isEmpty() ? stack.get(1).at() : rows.get(0).edges().top() - 1;
        List<String> texts = new ArrayList<>();
        for (int column = 0; column + 1 < xs.size(); column++) {
            StringBuilder text = new StringBuilder();
            for (Row row : rows) {
                for (Glyph glyph : row.glyphs()) {
                    boolean inside = xs.get(column) <= glyph.middleX() && glyph.middleX() < xs.get(column + 1);
                    text.append(inside && !glyph.isSpace() ? glyph.text() : "");
                }
            }
            texts.add(text.toString());
        }
        return new Band(top, texts);
    }

    /** The head: one row, or two where a cell in it reaches over several columns. */
    void addHead(List<Row> head, List<Ruling> level, List<Float> ys, List<Area> areas) {
        List<int[]> spans = new ArrayList<>();
        float cut = Math.min(underlined(level, spans), overlapping(head, spans));
        ys.add(stack.get(0).at());
        if (spans.isEmpty()) {
            for (int column = 0; column + 1 < xs.size(); column++) {
                areas.add(new Area(0, column, 1, column + 1));
            }
            return;
        }
        for (int column = 0; column + 1 < xs.size(); column++) {
            int at = column;
            int[] span = spans.stream()
                    .filter(s -> s[0] <= at && at <= s[1])
                    .findFirst()
                    .orElse(null);
            if (span == null) {
                areas.add(new Area(0, column, 2, column + 1));
            } else {
                areas.add(new Area(1, column, 2, column + 1));
                if (span[0] == column) {
                    areas.add(new Area(0, column, 1, span[1] + 1));
                }
            }
        }
        ys.add(cut);
    }

    /** The columns over which short lines are drawn in the head; the height of the first of these. */
    private float underlined(List<Ruling> level, List<int[]> spans) {
        float cut = Float.MAX_VALUE;
        for (Ruling rule : level) {
            int from = column(rule.from() + INSIDE);
            int to = column(rule.to() - INSIDE);
            boolean inHead = stack.get(0).at() + INSIDE < rule.at()
                    && rule.at() < stack.get(1).at() - INSIDE;
            if (inHead && to > from) {
                spans.add(new int[] {from, to});
                cut = Math.min(cut, rule.at());
            }
        }
        return cut;
    }

    /** The columns over which a word of the head reaches that has others below it; where the first such word ends. */
    private float overlapping(List<Row> head, List<int[]> spans) {
        float cut = Float.MAX_VALUE;
        for (Row row : head) {
            boolean below = head.stream().anyMatch(other -> other.baseline() > row.baseline() + 1);
            for (float[] run : runs(row)) {
                int from = column(run[0]);
                int to = column(run[1]);
                boolean known = spans.stream().anyMatch(span -> span[0] <= from && to <= span[1]);
                if (to > from && below && !known) {
                    spans.add(new int[] {from, to});
                    cut = Math.min(cut, row.edges().bottom() + 1);
                }
            }
        }
        return cut;
    }

    private int column(float x) {
        int column = 0;
        while (column + 2 < xs.size() && xs.get(column + 1) <= x) {
            column++;
        }
        return column;
    }
}
