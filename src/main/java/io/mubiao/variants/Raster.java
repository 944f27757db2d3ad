package io.mubiao.variants;

import io.mubiao.model.Table.Cell;
import io.mubiao.variants.Piece.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as rows of places, all of the same number: a merged cell covers several. */
final class Raster {
    /** The part of a cell that lies in one row; its first row is 0. */
    record Slot(Cell cell, int column, int row) {
        boolean begins() {
            return row == 0;
        }

        boolean ends() {
            return row == Math.max(1, cell.rowSpan()) - 1;
        }

        int width() {
            return Math.max(1, cell.colSpan());
        }
    }

    private static final Cell EMPTY = new Cell("", 1, 1, false);

    private final List<List<Slot>> rows = new ArrayList<>();
    private final int columns;

    Raster(Sheet sheet) {
        List<List<@Nullable Slot>> places = new ArrayList<>();
        sheet.rows().forEach(row -> places.add(new ArrayList<>()));
        for (int r = 0; r < places.size(); r++) {
            for (Cell cell : sheet.rows().get(r)) {
                int column = free(places.get(r));
                for (int down = 0; down < Math.max(1, cell.rowSpan()) && r + down < places.size(); down++) {
                    Slot slot = new Slot(cell, column, down);
                    for (int i = 0; i < slot.width(); i++) {
                        put(places.get(r + down), column + i, slot);
                    }
                }
            }
        }
        columns = places.stream().mapToInt(List::size).max().orElse(0);
        places.forEach(row -> rows.add(slots(row)));
    }

    int columns() {
        return columns;
    }

    /** The slots of each row from left to right, without a gap. */
    List<List<Slot>> rows() {
        return rows;
    }

    private List<Slot> slots(List<@Nullable Slot> row) {
        List<Slot> slots = new ArrayList<>();
        for (int column = 0; column < columns; ) {
            Slot slot = column < row.size() ? row.get(column) : null;
            Slot here = slot == null ? new Slot(EMPTY, column, 0) : slot;
            slots.add(here);
            column += here.width();
        }
        return slots;
    }

    private static int free(List<@Nullable Slot> row) {
        int at = row.indexOf(null);
        return at < 0 ? row.size() : at;
    }

    private static void put(List<@Nullable Slot> row, int column, Slot slot) {
        while (row.size() <= column) {
            row.add(null);
        }
        row.set(column, slot);
    }
}
