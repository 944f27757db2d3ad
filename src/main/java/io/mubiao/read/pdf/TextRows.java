package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table without upright lines: which lines of text belong to one row.
 *
 * <p>Level lines may end every row. Else a line with text in most columns makes a row, and the lines between two such go
 * where they fit: the lines of every cell are set around the middle of its row, or all from its top, or down to its bottom,
 * and a cell's text goes on below a full line rather than below a short one.
 */
final class TextRows {
    /** A gap as wide as this, in parts of the size of the text, parts two cells of one line. */
    private static final float GAP = 0.7f;
    /** One as wide as this does where the table has a cut. */
    static final float NARROW = 0.35f;
    /** A line goes on in the next one if it fills this part of the widest text of its column. */
    private static final float FULL = 0.7f;
    /** With so many full lines between two level lines, these end every row. */
    private static final float RULED = 1.5f;

    /** The farthest from the main line of a row that the nearest line of a cell stands, in parts of the size of the text. */
    private static final float BESIDE = 1.1f;
    /** How far from its place a text may stand, in parts of its size. */
    private static final float SLIGHT = 0.2f;

    private final List<Ruling> stack;
    private final List<Float> xs;
    private final List<Row> body;
    private final float[][] widths;
    private final float[] widest;
    private final int[] valued;
    private final List<Integer> mains;
    private final boolean[] sparse;

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
        this.valued = valued();
        this.mains =
                IntStream.range(0, body.size()).filter(this::isWhole).boxed().toList();
        this.sparse = new boolean[widest.length];
        for (int column = 0; column < widest.length; column++) {
            sparse[column] = isSparse(column);
        }
    }

    /** A row: where it begins, the text of each column, and those columns in which it goes on with the cell above. */
    record Band(float top, List<String> texts, Set<Integer> goingOn) {
        Band {
            texts = List.copyOf(texts);
            goingOn = Set.copyOf(goingOn);
        }

        Band(float top, List<String> texts) {
            this(top, texts, Set.of());
        }
    }

    /** The stretches of a line between its gaps: their left and right ends. */
    static List<float[]> runs(Row row) {
        return runs(row, GAP);
    }

    /** The same between gaps as narrow as this, too, where no space stands in them, in parts of the size of the text. */
    static List<float[]> runs(Row row, float least) {
        List<float[]> runs = new ArrayList<>();
        float from = row.edges().left();
        for (Row.Gap gap : row.gaps(least * row.size())) {
            boolean wide = gap.to() - gap.from() >= GAP * row.size();
            if (wide || !row.glyphs().get(gap.next() - 1).isSpace()) {
                runs.add(new float[] {from, gap.from()});
                from = gap.to();
            }
        }
        runs.add(new float[] {from, row.edges().right()});
        return runs;
    }

    List<Band> bands() {
        boolean ruled = stack.size() > 3 && mains.size() <= RULED * (stack.size() - 2);
        List<Integer> starts = ruled ? ruled() : Parting.starts(this, mains, body.size());
        List<Float> tops = new ArrayList<>(starts.stream().map(this::top).toList());
        tops.add(stack.get(stack.size() - 1).at());
        List<Set<Integer>> goingOn = goingOn(tops, ruled);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : body.size();
            bands.add(new Band(tops.get(i), texts(starts.get(i), end), goingOn.get(i)));
        }
        return bands;
    }

    /**
     * The columns of each row that go on with the cell above: of those before the first value, some lack text in rows. None
     * does where level lines end the rows.
     */
    private List<Set<Integer>> goingOn(List<Float> tops, boolean ruled) {
        List<Set<Integer>> columns = Stream.<Set<Integer>>generate(TreeSet::new)
                .limit(tops.size() - 1L)
                .toList();
        int names = valued.length == 0 ? 0 : valued[0];
        for (int column = 0; column < names && !ruled; column++) {
            int at = column;
            List<Row> lines = IntStream.range(0, body.size())
                    .filter(line -> sparse[at] && widths[line][at] > 0)
                    .mapToObj(body::get)
                    .toList();
            if (!lines.isEmpty()) {
                List<Float> middles = lines.stream().map(row -> middle(row, at)).toList();
                boolean[] goingOn = new MergedCells(tops, middles, lines.get(0).size()).goingOn();
                IntStream.range(0, goingOn.length).filter(row -> goingOn[row]).forEach(row -> columns.get(row)
                        .add(at));
            }
        }
        return columns;
    }

    /**
     * Whether a line makes a row: it has text in most columns, of two columns in the last, or in all that hold values. Half of
     * the columns are not enough where none of them holds values: a group's name may stand beside a line of a name.
     */
    private boolean isWhole(int line) {
        long filled = IntStream.range(0, widest.length)
                .filter(column -> widths[line][column] > 0)
                .count();
        long valued = Arrays.stream(this.valued)
                .filter(column -> widths[line][column] > 0)
                .count();
        boolean all = valued > 0 && valued == this.valued.length;
        boolean half = 2 * filled >= widest.length && (valued > 0 || this.valued.length == 0);
        boolean last = widths[line][widest.length - 1] > 0;
        return (all || half || 2 * filled > widest.length) && (widest.length > 2 || last);
    }

    /** The columns behind the first in which most lines are values. */
    private int[] valued() {
        return IntStream.range(1, widest.length)
                .filter(column -> {
                    List<String> filled = body.stream()
                            .map(row -> text(row, column))
                            .filter(text -> !text.isEmpty())
                            .toList();
                    return 2 * filled.stream().filter(CellText::isValue).count() > filled.size();
                })
                .toArray();
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

    /** Whether a column has no text beside some main line: it lacks values, or its cells reach over several rows. */
    private boolean isSparse(int column) {
        return mains.stream().anyMatch(main -> IntStream.range(0, body.size())
                .filter(line -> widths[line][column] > 0)
                .noneMatch(line ->
                        Math.abs(down(main, line)) <= BESIDE * body.get(main).size()));
    }

    private float down(int line, int other) {
        return body.get(other).baseline() - body.get(line).baseline();
    }

    /**
     * How far the texts of a row stand from where its main line wants them, in parts of their size, all columns together.
     */
    double aside(int start, int main, int end, Parting.Setting setting) {
        double aside = 0;
        for (int column = 0; column < widest.length; column++) {
            int at = column;
            int[] lines = IntStream.range(start, end)
                    .filter(line -> widths[line][at] > 0)
                    .toArray();
            if (lines.length > 0 && !sparse[column]) {
                float first = down(main, lines[0]);
                float last = down(main, lines[lines.length - 1]);
                float away = setting == Parting.Setting.TOP
                        ? first
                        : setting == Parting.Setting.BOTTOM ? last : (first + last) / 2;
                double parts = Math.abs(away) / body.get(main).size();
                aside += parts <= SLIGHT ? 0 : parts;
            }
        }
        return aside;
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
                    cost += sameRow && !full ? 1 : !sameRow && full ? 0.5 : 0;
                }
                last = line;
            }
        }
        boolean ruled = start <= to && isRuled(start - 1, start);
        return ruled ? cost - 10 : cost;
    }

    private float width(Row row, int column) {
        float width = 0;
        for (float[] run : runs(row, NARROW)) {
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

    private List<String> texts(int from, int to) {
        return IntStream.range(0, widest.length)
                .mapToObj(column -> body.subList(from, to).stream()
                        .map(row -> text(row, column))
                        .collect(Collectors.joining()))
                .toList();
    }

    private String text(Row row, int column) {
        return glyphs(row, column).map(Glyph::text).collect(Collectors.joining());
    }

    /** The middle of what stands in a column; it may stand a little higher or lower than the rest of its line. */
    private float middle(Row row, int column) {
        return (float) glyphs(row, column).mapToDouble(Glyph::middleY).average().orElse(middle(row));
    }

    private Stream<Glyph> glyphs(Row row, int column) {
        return row.glyphs().stream()
                .filter(glyph ->
                        !glyph.isSpace() && xs.get(column) <= glyph.middleX() && glyph.middleX() < xs.get(column + 1));
    }

    /** By the point by which glyphs are said to be in a cell. */
    static float middle(Row row) {
        return row.baseline() - row.size() * 0.35f;
    }
}
