package io.mubiao.read.pdf;

import io.mubiao.model.Grid;
import io.mubiao.read.pdf.Lattice.Area;
import java.util.ArrayList;
import java.util.List;

/** The glyphs of a lattice, by cell. */
final class TableText {
    private final Lattice lattice;
    private final List<Edges> edges;
    private final List<List<Glyph>> glyphs = new ArrayList<>();

    TableText(Lattice lattice) {
        this.lattice = lattice;
        this.edges = lattice.cells().stream().map(lattice::edges).toList();
        lattice.cells().forEach(cell -> glyphs.add(new ArrayList<>()));
    }

    Lattice lattice() {
        return lattice;
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

    /** Whether text stands in more than one of its columns: else it is a frame around text. */
    boolean isTable() {
        return lattice.cells().stream()
                        .filter(cell -> !textOf(cell).isEmpty())
                        .mapToInt(Area::column)
                        .distinct()
                        .count()
                > 1;
    }

    private List<Glyph> textOf(Area cell) {
        return glyphs.get(lattice.cells().indexOf(cell)).stream()
                .filter(glyph -> !glyph.isSpace())
                .toList();
    }

    List<Glyph> all() {
        return glyphs.stream().flatMap(List::stream).toList();
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
        return new Grid(lattice.rows(), lattice.columns(), cells, turn.box(page, lattice.edges()));
    }
}
