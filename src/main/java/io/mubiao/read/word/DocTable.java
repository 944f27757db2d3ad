package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.read.word.EdgedTable.Cell;
import io.mubiao.read.word.EdgedTable.Merge;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** One table of a DOC file. */
final class DocTable {
    private final DocBody body;

    DocTable(DocBody body) {
        this.body = body;
    }

    List<Block> apply(Table table) {
        EdgedTable edged = new EdgedTable();
        for (int row = 0; row < table.numRows(); row++) {
            edged.add(cells(table.getRow(row)));
        }
        return edged.blocks();
    }

    private List<Cell> cells(TableRow row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            int right =
                    i + 1 < row.numCells() ? row.getCell(i + 1).getLeftEdge() : cell.getLeftEdge() + cell.getWidth();
            boolean joined = cell.isMerged() && !cell.isFirstMerged();
            cells.add(
                    new Cell(cell.getLeftEdge(), right, vertical(cell), joined, row.isTableHeader(), body.cell(cell)));
        }
        return cells;
    }

    private static Merge vertical(TableCell cell) {
        if (cell.isFirstVerticallyMerged()) {
            return Merge.FIRST;
        }
        return cell.isVerticallyMerged() ? Merge.CONTINUED : Merge.NONE;
    }
}
