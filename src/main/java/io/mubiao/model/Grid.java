package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as drawn: each cell once, at its first row and column, in reading order.
 *
 * @param box where it stands; null in a flowing layout
 * @param cuts where its columns begin, counted from its first one, and where the last one ends, in points along its
 *     lines; empty in a flowing layout
 */
public record Grid(int rows, int columns, List<Cell> cells, @Nullable Box box, List<Double> cuts) implements Block {
    public Grid {
        cells = List.copyOf(cells);
        cuts = List.copyOf(cuts);
    }

    /** A grid of which no more is known than its cells and where it stands. */
    public Grid(int rows, int columns, List<Cell> cells, @Nullable Box box) {
        this(rows, columns, cells, box, List.of());
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
