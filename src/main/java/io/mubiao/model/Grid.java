package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as drawn: each cell once, at its first row and column, in reading order.
 *
 * @param box where it stands; null in a flowing layout
 */
public record Grid(int rows, int columns, List<Cell> cells, @Nullable Box box) implements Block {
    public Grid {
        cells = List.copyOf(cells);
    }

    /**
     * One cell; rows and columns count from 0.
     *
     * @param header true where the file says so ({@code th}, a repeated heading row); a plain guess is left to later
     * @param lines what stands in it, as on a page
     */
    public record Cell(int row, int column, int rowSpan, int columnSpan, boolean header, List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }
}
