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
        for (int row = start; row < end; row++) {
            String[] texts = lines.get(row).split("\t", -1);
            for (int column = 0; column < texts.length; column++) {
                String text = Spacing.clean(texts[column]);
                List<Line> said = text.isEmpty() ? List.of() : List.of(Line.of(text));
                cells.add(new Grid.Cell(row - start, column, 1, 1, false, said));
            }
        }
        return new Grid(end - start, columns(start), cells, null);
    }
}
