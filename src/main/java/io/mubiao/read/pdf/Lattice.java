package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A table as drawn, without its text: where its lines stand, and which places between them each cell covers.
 *
 * @param xs the upright cuts from left to right, one more than columns
 * @param ys the level cuts from the top down, one more than rows
 * @param cells in reading order
 */
record Lattice(List<Float> xs, List<Float> ys, List<Area> cells) {

    /** A rectangle of places: from the first row and column up to, not including, the last. */
    record Area(int row, int column, int endRow, int endColumn) {

        boolean overlaps(Area other) {
            return row < other.endRow && other.row < endRow && column < other.endColumn && other.column < endColumn;
        }

        Area with(Area other) {
            return new Area(
                    Math.min(row, other.row),
                    Math.min(column, other.column),
                    Math.max(endRow, other.endRow),
                    Math.max(endColumn, other.endColumn));
        }
    }

    Lattice {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        cells = List.copyOf(cells);
    }

    /** A lattice with only those cuts at which a cell begins or ends. */
    static Lattice of(List<Float> xs, List<Float> ys, List<Area> areas) {
        List<Integer> usedX = used(areas.stream().map(Area::column).toList(), xs);
        List<Integer> usedY = used(areas.stream().map(Area::row).toList(), ys);
        List<Area> cells = new ArrayList<>();
        for (Area area : areas) {
            cells.add(new Area(
                    usedY.indexOf(area.row()),
                    usedX.indexOf(area.column()),
                    usedY.indexOf(area.endRow()),
                    usedX.indexOf(area.endColumn())));
        }
        cells.sort(Comparator.comparingInt(Area::row).thenComparingInt(Area::column));
        return new Lattice(
                usedX.stream().map(xs::get).toList(),
                usedY.stream().map(ys::get).toList(),
                cells);
    }

    private static List<Integer> used(List<Integer> starts, List<Float> cuts) {
        TreeSet<Integer> used = new TreeSet<>(starts);
        used.add(Math.max(0, cuts.size() - 1));
        return List.copyOf(used);
    }

    int rows() {
        return ys.size() - 1;
    }

    int columns() {
        return xs.size() - 1;
    }

    Edges edges() {
        return new Edges(xs.get(0), ys.get(0), xs.get(columns()), ys.get(rows()));
    }

    Edges edges(Area cell) {
        return new Edges(xs.get(cell.column()), ys.get(cell.row()), xs.get(cell.endColumn()), ys.get(cell.endRow()));
    }

    /** The same where it has one column; else its outline alone. */
    Lattice oneColumn() {
        return columns() == 1
                ? this
                : new Lattice(
                        List.of(xs.get(0), xs.get(columns())),
                        List.of(ys.get(0), ys.get(rows())),
                        List.of(new Area(0, 0, 1, 1)));
    }
}
