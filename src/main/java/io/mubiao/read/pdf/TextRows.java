package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table without upright lines: which lines of text belong to one row.
 *
 * <p>Level lines may end every row. Else a line with text in most columns makes a row, and the lines between two such go
 * where they fit: a cell's text goes on below a full line, not below a short one, and is set at the top of its row or
 * around the middle.
 */
final class TextRows {
    /** A gap as wide as this, in parts of the size of the text, parts two cells of one line. */
    private static final float GAP = 0.7f;
    /** A line goes on in the next one if it fills this part of the widest text of its column. */
    private static final float FULL = 0.7f;
    /** With so many full lines between two level lines, these end every row. */
    private static final float RULED = 1.5f;

    private final List<Ruling> stack;
    private final List<Float> xs;
    private final List<Row> body;
    private final float[][] widths;
    private final float[] widest;

    /** The lines of the body from the top down. */
    TextRows(List<Ruling> stack, List<Float> xs, List<Row> body) {
        this.stack = stack;
        this.xs = xs;
        this.body = List.copyOf(body);
        this.widths = new float[body.size()][xs.size() - 1];
        this.widest = new float[xs.size() - 1];
        for (int line = 0; line < body.size(); line++) {
            for (int column = 0; column < widest.length; column++) {
                widths[line][column] = width(body.get(line), column);
                widest[column] = Math.max(widest[column], widths[line][column]);
            }
        }
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

    List<Band> bands() {
        List<Integer> anchors = new ArrayList<>();
        for (int line = 0; line < body.size(); line++) {
            if (isWhole(line)) {
                anchors.add(line);
            }
        }
        boolean ruled = stack.size() > 3 && anchors.size() <= RULED * (stack.size() - 2);
        boolean middle =
                !anchors.isEmpty() && (anchors.get(0) > 0 || anchors.stream().anyMatch(this::lacksWidest));
        List<Integer> starts = ruled ? ruled() : new Parting(this, anchors, body.size(), middle).starts();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : body.size();
            bands.add(band(starts.get(i), end));
        }
        return bands;
    }

    /** Whether a line has text in most columns; of two columns, in the last. */
    private boolean isWhole(int line) {
        int filled = 0;
        for (float width : widths[line]) {
            filled += width > 0 ? 1 : 0;
        }
        boolean last = widths[line][widest.length - 1] > 0;
        return 2 * filled >= widest.length && (widest.length > 2 || last);
    }

    private List<Integer> ruled() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int line = 1; line < body.size(); line++) {
            if (isRuled(line - 1, line)) {
                starts.add(line);
            }
        }
        return starts;
    }

    private boolean isRuled(int above, int below) {
        return rule(above, below) != null;
    }

    /** The level line between two lines of text. */
    private @Nullable Ruling rule(int above, int below) {
        return stack.stream()
                .filter(rule -> body.get(above).baseline() <= rule.at()
                        && rule.at() < body.get(below).baseline())
                .findFirst()
                .orElse(null);
    }

    /** Whether a row has no text in the widest column, which then runs over lines above and below it. */
    private boolean lacksWidest(int line) {
        int column = 0;
        for (int i = 1; i < widest.length; i++) {
            column = widest[i] > widest[column] ? i : column;
        }
        return widths[line][column] == 0;
    }

    /** How ill it fits that a row ends before {@code start}: texts that go on below short lines, or end with full ones. */
    double cost(int from, int start, int to) {
        double cost = 0;
        for (int column = 0; column < widest.length; column++) {
            int last = -1;
            for (int line = from; line <= to; line++) {
                if (widths[line][column] == 0) {
                    continue;
                }
                boolean full = last >= 0 && widths[last][column] >= FULL * widest[column];
                boolean sameRow = last >= 0 && (line < start || last >= start);
                if (last >= 0) {
                    cost += sameRow && !full ? 3 : !sameRow && full ? 0.5 : 0;
                }
                last = line;
            }
        }
        boolean ruled = start <= to && isRuled(start - 1, start);
        return ruled ? cost - 10 : cost;
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

    /** Where a row begins whose first line is this one. */
    private float top(int from) {
        if (from == 0) {
            return stack.get(1).at();
        }
        Ruling rule = rule(from - 1, from);
        return rule == null ? (middle(body.get(from - 1)) + middle(body.get(from))) / 2 : rule.at();
    }

    private Band band(int from, int to) {
        float top = top(from);
        StringBuilder[] texts = new StringBuilder[widest.length];
        Arrays.setAll(texts, column -> new StringBuilder());
        for (Row row : body.subList(from, to)) {
            for (Glyph glyph : row.glyphs()) {
                for (int column = 0; column < texts.length && !glyph.isSpace(); column++) {
                    boolean inside = xs.get(column) <= glyph.middleX() && glyph.middleX() < xs.get(column + 1);
                    texts[column].append(inside ? glyph.text() : "");
                }
            }
        }
        return new Band(top, Arrays.stream(texts).map(StringBuilder::toString).toList());
    }

    /** By the point by which glyphs are said to be in a cell. */
    static float middle(Row row) {
        return row.baseline() - row.size() * 0.35f;
    }
}
