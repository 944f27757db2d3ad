package io.mubiao.clean;

import io.mubiao.model.Grid;
import io.mubiao.model.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table whose cells know their pages, so that it can go on over the end of a page.
 *
 * @param cells by row, then by column
 */
record PagedGrid(int page, int rows, int columns, List<Cell> cells) {
    PagedGrid {
        cells = List.copyOf(cells);
    }

    /** A cell and what is written in it; the lines that {@code grid} holds are not looked at any more. */
    record Cell(int page, Grid.Cell grid, List<Writing> writings) {
        Cell {
            writings = List.copyOf(writings);
        }

        boolean isBlank() {
            return writings.isEmpty();
        }

        String words() {
            StringBuilder words = new StringBuilder();
            for (Writing writing : writings) {
                words.append(Characters.visible(writing.line().text()));
            }
            return words.toString();
        }

        Cell at(int row, int rowSpan) {
            Grid.Cell moved =
                    new Grid.Cell(row, grid.column(), rowSpan, grid.columnSpan(), grid.header(), grid.lines());
            return new Cell(page, moved, writings);
        }

        Cell over(List<Integer> places) {
            int first = places.get(grid.column());
            int end = places.get(grid.column() + grid.columnSpan());
            Grid.Cell wide = new Grid.Cell(grid.row(), first, grid.rowSpan(), end - first, grid.header(), grid.lines());
            return new Cell(page, wide, writings);
        }
    }

    /** A line of a cell and its page. */
    record Writing(int page, Line line) {}

    /** The grid of one page, rows without any character left out. */
    static PagedGrid of(int page, Grid grid) {
        List<Cell> cells = new ArrayList<>();
        Set<Integer> filled = new HashSet<>();
        for (Grid.Cell cell : grid.cells()) {
            List<Writing> writings = new ArrayList<>();
            for (Line line : cell.lines()) {
                if (Characters.holdsVisible(line.text())) {
                    writings.add(new Writing(page, line));
                }
            }
            if (!writings.isEmpty()) {
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    filled.add(r);
                }
            }
            cells.add(new Cell(page, cell, writings));
        }
        return new PagedGrid(page, grid.rows(), grid.columns(), cells).keeping(filled);
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** Whether it is but a frame drawn around prose: each cell is as wide as the whole. */
    boolean isFrame() {
        return cells.stream().allMatch(cell -> cell.grid().columnSpan() >= columns);
    }

    /** The cells that begin in the first row. */
    List<Cell> firstRow() {
        return cells.stream().filter(cell -> cell.grid().row() == 0).toList();
    }

    /** The words of a row, cell by cell, with their columns: what two rows must share to be the same. */
    String row(int row) {
        StringBuilder words = new StringBuilder();
        for (Cell cell : cells) {
            if (cell.grid().row() == row) {
                words.append(cell.grid().column())
                        .append('\t')
                        .append(cell.words())
                        .append('\n');
            }
        }
        return words.toString();
    }

    /** This table with the other's rows below its own. */
    PagedGrid followedBy(PagedGrid other) {
        List<Cell> all = new ArrayList<>(cells);
        for (Cell cell : other.cells()) {
            all.add(cell.at(rows + cell.grid().row(), cell.grid().rowSpan()));
        }
        return new PagedGrid(page, rows + other.rows(), columns, all);
    }

    /** The same cells over more columns: {@code places} says where each column, and their end, has gone. */
    PagedGrid spread(List<Integer> places) {
        List<Cell> wide = cells.stream().map(cell -> cell.over(places)).toList();
        return new PagedGrid(page, rows, places.get(columns), wide);
    }

    /** Only these rows, numbered anew. */
    PagedGrid keeping(Set<Integer> kept) {
        int[] before = new int[rows + 1];
        for (int r = 0; r < rows; r++) {
            before[r + 1] = before[r] + (kept.contains(r) ? 1 : 0);
        }
        List<Cell> left = new ArrayList<>();
        for (Cell cell : cells) {
            int row = Math.min(cell.grid().row(), rows);
            int first = before[row];
            int span = before[Math.min(row + cell.grid().rowSpan(), rows)] - first;
            if (span > 0) {
                boolean same = first == row && span == cell.grid().rowSpan();
                left.add(same ? cell : cell.at(first, span));
            }
        }
        left.sort(Comparator.<Cell>comparingInt(c -> c.grid().row())
                .thenComparingInt(c -> c.grid().column()));
        return new PagedGrid(page, before[rows], columns, left);
    }
}
