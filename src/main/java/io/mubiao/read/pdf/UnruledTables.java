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
    /** So many lines with fewer cells, parts of a cell's text, may stand between two with all. */
    private static final int MOST_BETWEEN = 3;
    /** The farthest from one line of a cell to the next, in parts of the size of the text. */
    private static final float LEADING = 1.8f;
    /** The farthest from one line of a head to the next where a cell as high as both stands between them. */
    private static final float DOUBLE = 2.8f;
    /** The farthest from one line of the table to the next. */
    private static final float APART = 4;

    private static final Pattern TIME = Pattern.compile("(?:19|20)\\d\\d|.*[年月].*");

    /** What stands beside a caption, above the head. */
    private static final Pattern UNIT = Pattern.compile("[（(]?单位[：:].*");

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
            Lattice table = to - from >= FEWEST_LINES ? between(rows.subList(start(from), to)) : null;
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
        for (int i = from + 1; i < rows.size() && i - last <= MOST_BETWEEN + 1; i++) {
            Row row = rows.get(i);
            if (row.baseline() - rows.get(i - 1).baseline() > APART * row.size()) {
                break;
            }
            last = isParted(row) ? i : last;
        }
        int end = last + 1;
        while (end < rows.size() && goesOn(rows.subList(from, end), rows.get(end))) {
            end++;
        }
        return end;
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

    private static @Nullable Lattice between(List<Row> stretch) {
        int body = body(stretch);
        List<Row> lines = stretch.subList(body, stretch.size());
        long valued = lines.stream().filter(UnruledTables::hasValue).count();
        long several =
                lines.stream().filter(row -> TextRows.runs(row).size() > 1).count();
        if (valued < FEWEST_LINES || 2 * valued < several) {
            return null;
        }
        Edges edges = stretch.get(0).edges();
        for (Row row : stretch) {
            edges = edges.with(row.edges());
        }
        float under =
                (stretch.get(body - 1).edges().bottom() + lines.get(0).edges().top()) / 2;
        List<Ruling> stack =
                List.of(level(edges.top() - 1, edges), level(under, edges), level(edges.bottom() + 1, edges));
        Lattice table = WhiteColumns.between(stack, List.of(), stretch);
        return table == null || table.columns() < FEWEST_CELLS ? null : table;
    }

    private static Ruling level(float at, Edges edges) {
        return new Ruling(true, at, edges.left(), edges.right());
    }

    /**
     * The first row below the head, which has one line at least, be it of years: the first with a value, and lines above it
     * in which its name begins.
     */
    private static int body(List<Row> stretch) {
        int body = 1;
        while (body < stretch.size() && !hasValue(stretch.get(body))) {
            body++;
        }
        float left = stretch.get(0).edges().left();
        while (body > 1 && body < stretch.size() && beginsName(stretch.get(body - 1), left)) {
            body--;
        }
        return body;
    }

    private static boolean beginsName(Row row, float left) {
        return TextRows.runs(row).size() == 1 && row.edges().left() <= left + row.size();
    }

    private static boolean hasValue(Row row) {
        return CellText.of(row).stream()
                .skip(1)
                .anyMatch(text -> CellText.isValue(text) && !TIME.matcher(text).matches());
    }
}
