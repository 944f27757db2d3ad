package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a table with level lines alone has none, as the page cuts it: it has its end on the next page, or its head on the
 * one before.
 *
 * <p>Lines are thought there if all text from the last line drawn to the end of the page stands in cells, beside values.
 */
final class PageEnds {
    /** The farthest from one line of the table to the next, in parts of the size of the text. */
    private static final float APART = 4;
    /** The part of the table's width that no cell's text takes. */
    private static final float PROSE = 0.6f;

    private static final Pattern PAGE = Pattern.compile("[-—–―·•]*第?[0-9０-９]{1,4}页?(?:[,，/]?共?[0-9]+页?)?[-—–―·•]*");
    private final List<Row> rows;

    PageEnds(List<Row> rows) {
        this.rows =
                rows.stream().sorted(Comparator.comparingDouble(Row::baseline)).toList();
    }

    /** The line that the page lacks above its first rows, which go on in columns down to this one; null if they do not. */
    @Nullable
    Ruling above(Ruling first) {
        List<Row> before = new ArrayList<>(
                rows.stream().filter(row -> TextRows.middle(row) < first.at()).toList());
        while (before.size() > 1 && isAside(before.get(0), before.get(1))) {
            before.remove(0); // the running header
        }
        return areCells(before, first) ? level(before.get(0).edges().top() - 1, first) : null;
    }

    /** The line that the page lacks below its last rows, which go on in columns from this one; null if they do not. */
    @Nullable
    Ruling below(Ruling last) {
        List<Row> after = new ArrayList<>(
                rows.stream().filter(row -> TextRows.middle(row) >= last.at()).toList());
        while (!after.isEmpty()
                && PAGE.matcher(CellText.whole(after.get(after.size() - 1))).matches()) {
            after.remove(after.size() - 1);
        }
        return areCells(after, last) ? level(after.get(after.size() - 1).edges().bottom() + 1, last) : null;
    }

    private static boolean isAside(Row header, Row next) {
        return TextRows.runs(header).size() == 1 && next.baseline() - header.baseline() > 2 * next.size();
    }

    private static boolean areCells(List<Row> rows, Ruling line) {
        int parted = 0;
        int valued = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean far = i > 0 && row.baseline() - rows.get(i - 1).baseline() > APART * row.size();
            if (far || !isInside(row, line) || TextBetween.isCaption(row)) {
                return false;
            }
            parted += TextRows.runs(row).size() > 1 ? 1 : 0;
            valued += CellText.of(row).stream().skip(1).anyMatch(CellText::isValue) ? 1 : 0;
        }
        return valued > 0 && 2 * parted >= rows.size();
    }

    private static boolean isInside(Row row, Ruling line) {
        return row.edges().left() >= line.from() - row.size()
                && row.edges().right() <= line.to() + row.size()
                && TextRows.runs(row).stream().allMatch(run -> run[1] - run[0] <= PROSE * line.length());
    }

    private static Ruling level(float at, Ruling like) {
        return new Ruling(true, at, like.from(), like.to());
    }
}
