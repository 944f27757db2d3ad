package io.mubiao.read.flow;

import io.mubiao.model.Block;
import io.mubiao.model.Grid;
import io.mubiao.model.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The cells of one table, and the blocks that they make: a grid, or where the table only sets its content apart (one
 * column, such as the frame of a 专栏), that content as it stands.
 */
public final class Cells {
    /** More columns than this are a fault of the file. */
    private static final int MOST_COLUMNS = 500;

    private final List<Placed> cells = new ArrayList<>();

    /** Where a cell stands; rows and columns count from 0. */
    public record Slot(int row, int column, int rowSpan, int columnSpan) {
        public Slot {
            rowSpan = Math.max(1, rowSpan);
            columnSpan = Math.max(1, Math.min(columnSpan, MOST_COLUMNS));
        }
    }

    private record Placed(Slot slot, boolean header, List<Block> content) {}

    /** One more cell, in reading order. */
    public void add(Slot slot, boolean header, List<Block> content) {
        if (slot.column() < MOST_COLUMNS) {
            cells.add(new Placed(slot, header, content));
        }
    }

    /** The table's blocks; none where nothing stands in it. */
    public List<Block> blocks() {
        if (cells.stream().allMatch(cell -> cell.content().isEmpty())) {
            return List.of();
        }
        Set<Integer> rows = new HashSet<>();
        if (cells.stream().allMatch(cell -> rows.add(cell.slot().row()))) {
            List<Block> content = new ArrayList<>();
            cells.forEach(cell -> content.addAll(cell.content()));
            return content;
        }
        return List.of(grid());
    }

    private Grid grid() {
        int rows = 0;
        int columns = 0;
        for (Placed cell : cells) {
            rows = Math.max(rows, cell.slot().row() + 1);
            columns = Math.max(columns, cell.slot().column() + cell.slot().columnSpan());
        }
        List<Grid.Cell> made = new ArrayList<>();
        for (Placed cell : cells) {
            Slot slot = cell.slot();
            int rowSpan = Math.min(slot.rowSpan(), rows - slot.row());
            made.add(new Grid.Cell(
                    slot.row(), slot.column(), rowSpan, slot.columnSpan(), cell.header(), lines(cell.content())));
        }
        return new Grid(rows, columns, made, null);
    }

    /** A table inside a cell becomes its cells' lines, row by row. */
    private static List<Line> lines(List<Block> content) {
        List<Line> lines = new ArrayList<>();
        for (Block block : content) {
            if (block instanceof Line line) {
                lines.add(line);
            } else if (block instanceof Grid grid) {
                grid.cells().forEach(cell -> lines.addAll(cell.lines()));
            }
        }
        return lines;
    }
}
