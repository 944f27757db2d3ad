package io.mubiao.read.pdf;

import io.mubiao.model.Grid;
import io.mubiao.read.pdf.Lattice.Area;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table: a lattice with the glyphs of each cell. */
final class TableText implements Piece {
    private static final int SEVERAL = 4;
    /** The part of its width beyond which a single column of text is a frame's. */
    private static final float NARROW = 0.5f;

    private final Lattice lattice;
    private final List<Edges> edges;
    private final List<List<Glyph>> glyphs = new ArrayList<>();

    TableText(Lattice lattice) {
        this.lattice = lattice;
        this.edges = lattice.cells().stream().map(lattice::edges).toList();
        lattice.cells().forEach(cell -> glyphs.add(new ArrayList<>()));
    }

    /** A table of these glyphs; those outside its cells are left out. */
    static TableText of(Lattice lattice, List<Glyph> glyphs) {
        TableText table = new TableText(lattice);
        glyphs.forEach(table::takes);
        return table;
    }

    @Override
    public Edges edges() {
        return lattice.edges();
    }

    /** Puts a glyph into its cell; false where it stands outside the table. */
    boolean takes(Glyph glyph) {
        float x = glyph.middleX();
        float y = glyph.middleY();
        if (!lattice.edges().holds(x, y)) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i).holds(x, y)) {
                glyphs.get(i).add(glyph);
                return true;
            }
        }
        return false;
    }

    /**
     * Whether text stands in more than one of its columns, or in a narrow one of several, as where the rest of a name is all
     * that a page has left of a row: else it is a frame around text.
     */
    boolean isTable() {
        Set<Integer> columns = new HashSet<>();
        float widest = 0;
        for (int i = 0; i < edges.size(); i++) {
            if (!glyphs.get(i).stream().allMatch(Glyph::isSpace)) {
                columns.add(lattice.cells().get(i).column());
                widest = Math.max(widest, edges.get(i).width());
            }
        }
        boolean narrow = lattice.columns() >= SEVERAL
                && widest <= NARROW * lattice.edges().width();
        return columns.size() > 1 || (columns.size() == 1 && narrow);
    }

    Grid grid(int page, Turn turn) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            Area area = lattice.cells().get(i);
            cells.add(new Grid.Cell(
                    area.row(),
                    area.column(),
                    area.endRow() - area.row(),
                    area.endColumn() - area.column(),
                    false,
                    Typesetting.lines(turn, Rows.of(glyphs.get(i)))));
        }
        List<Double> cuts = lattice.xs().stream()
                .map(x -> (double) (x - lattice.edges().left()))
                .toList();
        return new Grid(lattice.rows(), lattice.columns(), cells, turn.box(page, lattice.edges()), cuts);
    }
}
