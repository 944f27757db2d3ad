package io.mubiao.model;

import java.util.List;

/**
 * A table inside the clean text: a row a line, a tab between cells, a merged cell once, at its first place.
 *
 * @param page where it begins
 * @param cells in reading order; a cell covers {@code rowSpan} × {@code columnSpan} places
 */
public record TextTable(int start, int end, int page, int rows, int columns, List<Cell> cells) {
    public TextTable {
        cells = List.copyOf(cells);
    }

    /** One cell: rows and columns count from 0, offsets are those of the clean text. */
    public record Cell(int row, int column, int rowSpan, int columnSpan, boolean header, int start, int end) {
        public Span span() {
            return new Span(start, end);
        }

        /** Whether the cell covers this place of the grid. */
        public boolean covers(int atRow, int atColumn) {
            return row <= atRow && atRow < row + rowSpan && column <= atColumn && atColumn < column + columnSpan;
        }
    }
}
