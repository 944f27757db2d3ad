package io.mubiao.extract.table;

import io.mubiao.model.TextTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table's cells by their places: of two that cover one place the first counts. */
public final class CellGrid {
    private final TextTable table;
    private final Map<Long, TextTable.Cell> cells = new HashMap<>();

    public CellGrid(TextTable table) {
        this.table = table;
        for (TextTable.Cell cell : table.cells()) {
            int below = Math.min(table.rows(), cell.row() + cell.rowSpan());
            int right = Math.min(table.columns(), cell.column() + cell.columnSpan());
            for (int row = cell.row(); row < below; row++) {
                for (int column = cell.column(); column < right; column++) {
                    cells.putIfAbsent(place(row, column), cell);
                }
            }
        }
    }

    public TextTable table() {
        return table;
    }

    /** The cell that covers the place; null where none does. */
    public TextTable.@Nullable Cell at(int row, int column) {
        return cells.get(place(row, column));
    }

    private static long place(int row, int column) {
        return ((long) row << 32) | column;
    }
}
