package io.mubiao.outline;

import io.mubiao.model.Folding;
import io.mubiao.model.TextTable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Guesses how many rows at the top of a table are its head: the first row if its cells name something rather than give
 * values, with the rows that its merged cells reach into.
 */
final class HeadRows {
    private static final int LONGEST_HEAD = 48;
    private static final int MOST_HEADS = 4;
    private static final Pattern VALUE = Pattern.compile("^[<>≥≤±*〔(\\[]*-?\\d[\\d.,]*[%)\\]*]*$|^[-/—]+$");
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d$");

    private HeadRows() {}

    static int count(String text, TextTable table) {
        if (table.rows() < 2 || table.columns() < 2 || !isHead(text, row(table, 0))) {
            return 0;
        }
        int heads = 1;
        for (int row = 0; row < heads && heads < table.rows(); row++) {
            for (TextTable.Cell cell : row(table, row)) {
                heads = Math.max(heads, reach(cell, table));
            }
        }
        heads = Math.min(heads, Math.min(MOST_HEADS, table.rows() - 1));
        while (heads > 1 && !isHead(text, row(table, heads - 1))) {
            heads--;
        }
        return heads;
    }

    /** Below a cell that spans columns stand the heads of the single columns; below a title over all stands the head. */
    private static int reach(TextTable.Cell cell, TextTable table) {
        int end = cell.row() + cell.rowSpan();
        if (cell.rowSpan() > MOST_HEADS) {
            return 1;
        }
        boolean title = cell.columnSpan() == table.columns() && cell.row() == 0;
        return title || (cell.columnSpan() < table.columns() && parts(cell, table) > 1) ? end + 1 : end;
    }

    /** How many cells stand right below one. */
    private static long parts(TextTable.Cell cell, TextTable table) {
        int below = cell.row() + cell.rowSpan();
        return table.cells().stream()
                .filter(other -> other.row() == below)
                .filter(other -> other.column() >= cell.column() && other.column() < cell.column() + cell.columnSpan())
                .count();
    }

    private static List<TextTable.Cell> row(TextTable table, int row) {
        return table.cells().stream().filter(cell -> cell.row() == row).toList();
    }

    private static boolean isHead(String text, List<TextTable.Cell> cells) {
        return cells.stream().allMatch(cell -> {
            String bare = Spacing.bare(Folding.fold(cell.span().in(text)));
            return bare.length() <= LONGEST_HEAD
                    && (!VALUE.matcher(bare).find() || YEAR.matcher(bare).find());
        });
    }
}
