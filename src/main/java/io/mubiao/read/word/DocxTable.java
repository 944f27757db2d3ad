package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Cells;
import io.mubiao.read.flow.Cells.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One table: {@code gridSpan} makes a cell wide, {@code vMerge} lets it go on in the rows below, {@code tblHeader} makes
 * its row a head; rows that were deleted are left out.
 */
final class DocxTable {
    private final DocxBody body;
    private final List<Merged> cells = new ArrayList<>();
    private final Map<Integer, Merged> openByColumn = new HashMap<>();

    DocxTable(DocxBody body) {
        this.body = body;
    }

    /** A cell as it grows downwards or to the right. */
    private static final class Merged {
        private final int row;
        private final int column;
        private final boolean header;
        private final List<Block> content;
        private int rowSpan = 1;
        private int columnSpan;

        private Merged(int row, int column, int columnSpan, boolean header, List<Block> content) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.header = header;
            this.content = content;
        }
    }

    List<Block> apply(Node table) {
        List<Node> rows = new ArrayList<>();
        collect(table, "tr", rows);
        int at = 0;
        for (Node row : rows) {
            if (row.at("trPr", "del") == null) {
                row(row, at);
                at++;
            }
        }
        Cells made = new Cells();
        for (Merged cell : cells) {
            made.add(new Slot(cell.row, cell.column, cell.rowSpan, cell.columnSpan), cell.header, cell.content);
        }
        return made.blocks();
    }

    /** Rows and cells may stand inside controls and custom markup. */
    private static void collect(Node parent, String wanted, List<Node> found) {
        for (Node child : parent.children()) {
            if (child.name().equals(wanted)) {
                found.add(child);
            } else if (!child.name().equals("tc")
                    && !child.name().equals("p")
                    && !child.name().equals("del")) {
                collect(child, wanted, found);
            }
        }
    }

    private void row(Node row, int at) {
        boolean header = Node.on(row.at("trPr", "tblHeader"));
        Node before = row.at("trPr", "gridBefore");
        int column = Math.max(0, Node.number(before, 0));
        List<Node> cellNodes = new ArrayList<>();
        collect(row, "tc", cellNodes);
        Merged left = null;
        for (Node cell : cellNodes) {
            int span = Math.max(1, Math.min(Node.number(cell.at("tcPr", "gridSpan"), 1), 500));
            Node across = cell.at("tcPr", "hMerge");
            if (across != null && !"restart".equals(across.value()) && left != null) {
                left.columnSpan += span;
            } else {
                left = cell(cell, new int[] {at, column, span}, header);
            }
            column += span;
        }
    }

    private Merged cell(Node cell, int[] place, boolean header) {
        Node merge = cell.at("tcPr", "vMerge");
        Merged above = openByColumn.get(place[1]);
        if (merge != null
                && !"restart".equals(merge.value())
                && above != null
                && above.row + above.rowSpan == place[0]) {
            above.rowSpan++;
            return above;
        }
        Merged made = new Merged(place[0], place[1], place[2], header, body.cell(cell));
        cells.add(made);
        openByColumn.remove(place[1]);
        if (merge != null) {
            openByColumn.put(place[1], made);
        }
        return made;
    }
}
