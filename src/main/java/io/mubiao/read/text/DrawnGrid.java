package io.mubiao.read.text;

import io.mubiao.model.Grid;
import io.mubiao.model.Line;
import io.mubiao.read.flow.Spacing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a drawn table, line by line: a cell goes on below until a level line ends it. */
final class DrawnGrid {
    /** Above the head, below it, and below the table: with no more level lines than these, each full line is a row. */
    private static final int FRAME = 3;

    private final List<Integer> cuts;
    private final boolean byLine;
    private final @Nullable Open[] open;
    private final List<Grid.Cell> cells = new ArrayList<>();
    private int row;
    private boolean said;

    DrawnGrid(List<Integer> cuts, long rules) {
        this.cuts = cuts;
        this.byLine = rules <= FRAME;
        this.open = new Open[Math.max(0, cuts.size() - 1)];
    }

    /** A cell that may go on below. */
    private record Open(int row, int from, int to, StringBuilder text) {}

    void add(DrawnLine line) {
        boolean rule = line.parts().stream().anyMatch(DrawnLine::isRule);
        if (said && byLine && !rule && line.isWhole()) {
            endRow(0, open.length);
            row++;
        }
        for (int i = 0; i < line.parts().size(); i++) {
            String part = line.parts().get(i);
            int from = cuts.indexOf(line.bars().get(i));
            int to = cuts.indexOf(line.bars().get(i + 1));
            if (DrawnLine.isRule(part)) {
                endRow(from, to);
            } else {
                goOn(from, to, part);
            }
        }
        row += rule && said ? 1 : 0;
        said = !rule;
    }

    private void goOn(int from, int to, String part) {
        Open cell = open[from];
        if (cell == null || cell.to() != to) {
            endRow(from, to);
            cell = new Open(row, from, to, new StringBuilder());
            open[from] = cell;
        }
        cell.text().append(part.strip());
    }

    private void endRow(int from, int to) {
        for (int column = from; column < to; column++) {
            Open cell = open[column];
            if (cell != null) {
                String text = Spacing.clean(cell.text().toString());
                List<Line> lines = text.isEmpty() ? List.of() : List.of(Line.of(text));
                int high = Math.max(1, row + 1 - cell.row());
                cells.add(new Grid.Cell(cell.row(), cell.from(), high, cell.to() - cell.from(), false, lines));
                open[column] = null;
            }
        }
    }

    Grid finish() {
        row -= said ? 0 : 1;
        endRow(0, open.length);
        cells.sort(Comparator.comparingInt(Grid.Cell::row).thenComparingInt(Grid.Cell::column));
        return new Grid(row + 1, open.length, cells, null);
    }
}
