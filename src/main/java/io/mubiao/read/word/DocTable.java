package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Cells;
import io.mubiao.read.flow.Cells.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * One table of a DOC file: a cell's width in columns follows from where the edges of all rows lie, its height from the
 * merge marks below it.
 */
final class DocTable {
    /** Edges nearer than this, in twentieths of a point, are one. */
    private static final int SAME_EDGE = 40;

    private final DocBody body;
    private final Map<Integer, Integer> openByColumn = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Boolean> headers = new ArrayList<>();
    private final List<List<Block>> contents = new ArrayList<>();

    DocTable(DocBody body) {
        this.body = body;
    }

    List<Block> apply(Table table) {
        List<Integer> edges = edges(table);
        for (int row = 0; row < table.numRows(); row++) {
            row(table.getRow(row), row, edges);
        }
        Cells cells = new Cells();
        for (int i = 0; i < slots.size(); i++) {
            cells.add(slots.get(i), headers.get(i), contents.get(i));
        }
        return cells.blocks();
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int row = 0; row < table.numRows(); row++) {
            for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
                all.add(table.getRow(row).getCell(cell).getLeftEdge());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private void row(TableRow row, int at, List<Integer> edges) {
        int cells = row.numCells();
        for (int i = 0; i < cells; i++) {
            TableCell cell = row.getCell(i);
            int column = column(cell.getLeftEdge(), edges);
            int end = i + 1 < cells ? column(row.getCell(i + 1).getLeftEdge(), edges) : lastColumn(cell, edges);
            if (cell.isMerged() && !cell.isFirstMerged() && !slots.isEmpty()) {
                widen(Math.max(1, end - column));
            } else {
                cell(cell, row.isTableHeader(), new Slot(at, column, 1, end - column));
            }
        }
    }

    private void widen(int by) {
        int last = slots.size() - 1;
        Slot slot = slots.get(last);
        slots.set(last, new Slot(slot.row(), slot.column(), slot.rowSpan(), slot.columnSpan() + by));
    }

    private void cell(TableCell cell, boolean header, Slot slot) {
        Integer above = openByColumn.get(slot.column());
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged() && above != null) {
            Slot open = slots.get(above);
            if (open.row() + open.rowSpan() == slot.row()) {
                slots.set(above, new Slot(open.row(), open.column(), open.rowSpan() + 1, open.columnSpan()));
                return;
            }
        }
        openByColumn.remove(slot.column());
        if (cell.isVerticallyMerged() || cell.isFirstVerticallyMerged()) {
            openByColumn.put(slot.column(), slots.size());
        }
        slots.add(slot);
        headers.add(header);
        contents.add(body.cell(cell));
    }

    private static int column(int edge, List<Integer> edges) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge + SAME_EDGE / 2) {
            column++;
        }
        return column;
    }

    /** The column behind the last one that the cell covers. */
    private static int lastColumn(TableCell cell, List<Integer> edges) {
        int right = cell.getLeftEdge() + cell.getWidth() - SAME_EDGE;
        int column = column(cell.getLeftEdge(), edges) + 1;
        while (column < edges.size() && edges.get(column) < right) {
            column++;
        }
        return column;
    }
}
