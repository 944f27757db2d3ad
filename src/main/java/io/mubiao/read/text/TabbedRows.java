package io.mubiao.read.text;

import io.mubiao.model.Grid;
import io.mubiao.model.Line;
import io.mubiao.read.flow.Spacing;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tables of a text file: at least three lines, one below the other, that tabs part into as many cells, three or
 * more. Lines with one tab are items behind their numbers, or entries of a table of contents.
 */
final class TabbedRows {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;

    private final List<String> lines;

    TabbedRows(List<String> lines) {
        this.lines = lines;
    }

    /** Where the table ends that begins at this line; the line itself where none begins. */
    int end(int start) {
        int columns = columns(start);
        if (columns < FEWEST_COLUMNS || lines.get(start).startsWith("\t")) {
            return start;
        }
        int end = start + 1;
        while (end < lines.size() && columns(end) == columns) {
            end++;
        }
        return end - start >= FEWEST_ROWS ? end : start;
    }

    private int columns(int line) {
        String text = lines.get(line);
        return text.isBlank()
                ? 0
                : 1 + (int) text.chars().filter(c -> c == '\t').count();
    }

    /** The table of these lines. */
    Grid grid(int start, int end) {
        List<Grid.Cell> cells = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (int row = start; row < end; row++) {
            rows.add(lines.get(row).split("\t", -1));
        }
        for (int row = 0; row < rows.size(); row++) {
            String[] texts = rows.get(row);
            int span = 1;
            for (int column = 0; column < texts.length; column += span) {
                String text = Spacing.clean(texts[column]);
                List<Line> said = text.isEmpty() ? List.of() : List.of(Line.of(text));
                span = row == 0 && !text.isEmpty() ? span(rows, column) : 1;
                if (row < 2 || !goesOn(texts, column)) {
                    cells.add(new Grid.Cell(row, column, high(rows, row, column), span, false, said));
                }
            }
        }
        return new Grid(end - start, columns(start), cells, null);
    }

    /**
     * How many columns a cell of the head stands over: a blank one to its right is its own where the heads of single columns
     * stand beneath both ({@code 年度目标} over 2023年, 2024年), or where words stand beneath it, as a part does beside its whole.
     */
    private static int span(List<String[]> rows, int column) {
        int end = column + 1;
        while (end < rows.get(0).length && rows.get(0)[end].isBlank() && isUnder(rows, column, end)) {
            end++;
        }
        return end - column;
    }

    /** How many rows the cell of a wider name stands beside, as {@code 东河区} does beside those that say no area. */
    private static int high(List<String[]> rows, int row, int column) {
        int end = row + 1;
        while (row > 0 && end < rows.size() && goesOn(rows.get(end), column)) {
            end++;
        }
        return end - row;
    }

    /** Whether the row belongs to the cell above: it is blank up to this column, and names something beside it. */
    private static boolean goesOn(String[] row, int column) {
        for (int before = 0; before <= column; before++) {
            if (!row[before].isBlank()) {
                return false;
            }
        }
        return column + 2 < row.length && row[column + 1].codePoints().anyMatch(Character::isIdeographic);
    }

    private static boolean isUnder(List<String[]> rows, int first, int column) {
        String[] below = rows.get(1);
        boolean parted = !below[column].isBlank() && !below[first].isBlank() && below[0].isBlank();
        boolean words = rows.stream().noneMatch(row -> row[column].chars().anyMatch(Character::isDigit))
                && rows.stream().anyMatch(row -> !row[column].isBlank());
        return parted || words;
    }
}
