package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables that are drawn without any line, by lines of text one below the other that white parts into three cells or
 * more.
 *
 * <p>Such a stretch is looked at as if lines were drawn above its head, below it, and at its end: see {@link WhiteColumns}.
 * As nothing else says that it is a table, it must have more than tables with lines: three cells a line, three lines, and
 * values in one column.
 */
final class UnruledTables {
    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_LINES = 3;
    /** So many lines that run over several cells may stand between two with all, and so many in all. */
    private static final int MOST_ACROSS = 3;

    private static final int MOST_BETWEEN = 12;
    /** The farthest from one line of a cell to the next, in parts of the size of the text. */
    private static final float LEADING = 1.8f;
    /** The farthest from one line of a head to the next where a cell as high as both stands between them. */
    private static final float DOUBLE = 2.8f;
    /** The farthest from one line of the table to the next. */
    private static final float APART = 4;
    /** Text as much larger as this is no part of a cell. */
    private static final float LARGER = 1.05f;
    /** How far from its mirrored place a line may stand, in parts of its size. */
    private static final float LEVEL = 0.25f;

    private static final Pattern TIME = Pattern.compile("(?:19|20)\\d\\d|.*[年月].*");

    /** What stands in the head alone. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?");

    /** What stands beside a caption, above the head. */
    private static final Pattern UNIT = Pattern.compile("[（(]?单位[：:].*");

    /** What stands below a table. */
    private static final Pattern NOTE = Pattern.compile("(?:备?注|说明|(?:资料|数据)来源)[：:].*");

    private final List<Row> rows;

    private UnruledTables(List<Row> rows) {
        this.rows = rows;
    }

    /** The tables among these rows of text, from the top down. */
    static List<Lattice> of(List<Row> rows) {
        return new UnruledTables(rows).tables();
    }

    private List<Lattice> tables() {
        List<Lattice> tables = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = isParted(rows.get(from)) ? end(from) : from;
            Lattice table = to - from >= FEWEST_LINES ? between(start(from), to) : null;
            if (table != null) {
                tables.add(table);
            }
            from = Math.max(from + 1, to);
        }
        return tables;
    }

    private static boolean isParted(Row row) {
        return TextRows.runs(row).size() >= FEWEST_CELLS;
    }

    /** The first row of the head, which may have fewer cells that white parts: heads stand close, or go on in a second line. */
    private int start(int from) {
        int start = from;
        while (start > 0) {
            int above = start - 1;
            if (isHead(rows.get(above), rows.get(start), start == from && hasValue(rows.get(from)))) {
                start = above;
            } else if (above > 0 && isBetween(rows.get(above - 1), rows.get(above), rows.get(start))) {
                start = above - 1;
            } else {
                break;
            }
        }
        return start;
    }

    /** Whether no text stands above on the page, but for its running header. */
    private boolean isFirst(int start) {
        return start == 0
                || (start == 1
                        && TextRows.runs(rows.get(0)).size() == 1
                        && rows.get(1).baseline() - rows.get(0).baseline()
                                > 2 * rows.get(1).size());
    }

    /** Whether a line of the head with one cell, as high as two, stands in the middle beside heads over others. */
    private static boolean isBetween(Row above, Row row, Row below) {
        float up = row.baseline() - above.baseline();
        float down = below.baseline() - row.baseline();
        return up + down <= DOUBLE * row.size()
                && Math.abs(up - down) < row.size() / 2
                && TextRows.runs(above).size() > 1;
    }

    private static boolean isHead(Row above, Row below, boolean needed) {
        float away = (below.baseline() - above.baseline()) / below.size();
        List<String> texts = CellText.of(above);
        return away < 1
                || (away <= (needed ? APART : LEADING)
                        && texts.size() > 1
                        && texts.stream().noneMatch(text -> UNIT.matcher(text).matches()));
    }

    /** The row after the last that belongs to the stretch which begins here. */
    private int end(int from) {
        int last = from;
        int across = 0;
        for (int i = from + 1; i < rows.size() && i - last <= MOST_BETWEEN && across <= MOST_ACROSS; i++) {
            Row row = rows.get(i);
            if (row.baseline() - rows.get(i - 1).baseline() > APART * row.size()) {
                break;
            }
            across = isParted(row) ? 0 : across + (isAcross(row, rows.get(last)) ? 1 : 0);
            last = isParted(row) ? i : last;
        }
        int end = last + 1;
        int main = last;
        while (main > from && !hasValue(rows.get(main))) {
            main--;
        }
        while (end < rows.size()
                && mayBeCell(rows.get(end), rows.get(last))
                && (goesOn(rows.subList(from, end), rows.get(end)) || isMirrored(rows, end, main))) {
            end++;
        }
        return end;
    }

    /** Whether a line is no heading and no note below the table, and not larger than the text in it. */
    private static boolean mayBeCell(Row row, Row last) {
        return row.size() <= LARGER * last.size()
                && !GroupLines.isNumbered(row)
                && !NOTE.matcher(CellText.whole(row)).matches();
    }

    /** Whether a line has text in one piece below several cells of another. */
    private static boolean isAcross(Row row, Row parted) {
        return TextRows.runs(row).stream()
                .anyMatch(run -> TextRows.runs(parted).stream()
                                .filter(cell -> overlap(run, cell))
                                .count()
                        > 1);
    }

    private static boolean overlap(float[] run, float[] other) {
        return run[0] < other[1] && other[0] < run[1];
    }

    /**
     * Whether a line stands as far from the main line of a row as others on its other side, above or below the same text: so
     * do lines of cells that are set around the middle of their row.
     */
    private static boolean isMirrored(List<Row> lines, int line, int main) {
        Row row = lines.get(line);
        if (isAcross(row, lines.get(main))
                || CellText.of(row).stream().anyMatch(text -> YEAR.matcher(text).matches())) {
            return false;
        }
        float wanted = 2 * lines.get(main).baseline() - row.baseline();
        return lines.stream()
                .filter(other -> Math.abs(other.baseline() - wanted) <= LEVEL * row.size())
                .filter(other -> values(other) < values(lines.get(main)))
                .anyMatch(other -> TextRows.runs(row).stream()
                        .allMatch(run -> TextRows.runs(other).stream().anyMatch(part -> overlap(run, part))));
    }

    /** Whether a line below the last one with all cells is the rest of a name: it ends before the next column. */
    private static boolean goesOn(List<Row> stretch, Row below) {
        Row last = stretch.get(stretch.size() - 1);
        double left =
                stretch.stream().mapToDouble(row -> row.edges().left()).min().orElse(0);
        double next = stretch.stream()
                .filter(UnruledTables::isParted)
                .flatMap(row -> TextRows.runs(row).stream().skip(1))
                .mapToDouble(run -> run[0])
                .filter(start -> start > below.edges().left() + below.size())
                .min()
                .orElse(0);
        return below.baseline() - last.baseline() <= LEADING * below.size()
                && below.edges().left() >= left - 1
                && below.edges().right() < next - below.size();
    }

    private @Nullable Lattice between(int start, int end) {
        List<Row> stretch = rows.subList(start, end);
        int body = body(stretch, isFirst(start));
        List<Row> lines = stretch.subList(body, stretch.size());
        long valued = lines.stream().filter(UnruledTables::hasValue).count();
        long parted = lines.stream().filter(UnruledTables::isParted).count();
        if (valued < FEWEST_LINES || 2 * valued < parted) {
            return null;
        }
        Edges edges = stretch.get(0).edges();
        for (Row row : stretch) {
            edges = edges.with(row.edges());
        }
        Ruling above = level(edges.top() - 1, edges);
        Ruling under = body == 0 ? above : level(middle(stretch.get(body - 1), lines.get(0)), edges);
        List<Ruling> stack = List.of(above, under, level(edges.bottom() + 1, edges));
        Lattice table = WhiteColumns.between(stack, List.of(), stretch);
        return table == null || table.columns() < FEWEST_CELLS ? null : table;
    }

    private static float middle(Row above, Row below) {
        return (above.edges().bottom() + below.edges().top()) / 2;
    }

    private static Ruling level(float at, Edges edges) {
        return new Ruling(true, at, edges.left(), edges.right());
    }

    /**
     * The first row below the head, which has one line at least, be it of years: the first with a value, and lines above it
     * that belong to its cells. Where the page begins with it, a table may go on that has its head on the page before.
     */
    private static int body(List<Row> stretch, boolean headless) {
        int least = headless ? 0 : 1;
        int main = least;
        while (main < stretch.size() && !hasValue(stretch.get(main))) {
            main++;
        }
        int body = main;
        double left =
                stretch.stream().mapToDouble(row -> row.edges().left()).min().orElse(0);
        while (body > least
                && main < stretch.size()
                && (beginsName(stretch.get(body - 1), left) || isMirrored(stretch, body - 1, main))) {
            body--;
        }
        return body;
    }

    private static boolean beginsName(Row row, double left) {
        return TextRows.runs(row).size() == 1 && row.edges().left() <= left + row.size();
    }

    private static long values(Row row) {
        return CellText.of(row).stream()
                .filter(text -> CellText.isValue(text) || CellText.isNone(text))
                .count();
    }

    private static boolean hasValue(Row row) {
        return CellText.of(row).stream()
                .skip(1)
                .anyMatch(text -> CellText.isValue(text) && !TIME.matcher(text).matches());
    }
}
