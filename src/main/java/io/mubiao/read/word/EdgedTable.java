package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Cells;
import io.mubiao.read.flow.Cells.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells are told by where they begin and end, as in DOC and RTF: a cell's width in columns follows from the
 * edges of all rows, its height from the merge marks below it.
 */
final class EdgedTable {
    /** Edges nearer than this, in twentieths of a point, are one. */
    private static final int SAME_EDGE = 40;

    private final List<List<Cell>> rows = new ArrayList<>();

    /** How a cell is merged with the one above. */
    enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }

    /**
     * A cell as the file tells it.
     *
     * @param joined whether it goes on to the right of the one before
     */
    record Cell(int left, int right, Merge vertical, boolean joined, boolean header, List<Block> content) {}

    void add(List<Cell> row) {
        rows.add(row);
    }

    List<Block> blocks() {
        List<Integer> edges = edges();
        List<Cell> cells = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        Map<Integer, @Nullable Integer> openByColumn = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Cell cell : rows.get(row)) {
                int column = column(cell.left(), edges);
                Slot slot = new Slot(row, column, 1, column(cell.right(), edges) - column);
                Integer above = openByColumn.get(column);
                if (cell.joined() && !slots.isEmpty()) {
                    int last = slots.size() - 1;
                    slots.set(last, grown(slots.get(last), 0, slot.columnSpan()));
                } else if (cell.vertical() == Merge.CONTINUED && above != null && endsAt(slots.get(above), row)) {
                    slots.set(above, grown(slots.get(above), 1, 0));
                } else {
                    openByColumn.put(column, cell.vertical() == Merge.NONE ? null : slots.size());
                    slots.add(slot);
                    cells.add(cell);
                }
            }
        }
        Cells made = new Cells();
        for (int i = 0; i < slots.size(); i++) {
            made.add(slots.get(i), cells.get(i).header(), cells.get(i).content());
        }
        return made.blocks();
    }

    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> row.forEach(cell -> {
            all.add(cell.left());
            all.add(cell.right());
        }));
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(int edge, List<Integer> edges) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge + SAME_EDGE / 2) {
            column++;
        }
        return column;
    }

    private static boolean endsAt(Slot slot, int row) {
        return slot.row() + slot.rowSpan() == row;
    }

    private static Slot grown(Slot slot, int rows, int columns) {
        return new Slot(slot.row(), slot.column(), slot.rowSpan() + rows, slot.columnSpan() + columns);
    }
}
