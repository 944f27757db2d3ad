package io.mubiao.read.pdf;

import io.mubiao.model.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The ink of a page to its blocks.
 *
 * <p>Text in a table stands in its grid alone. A frame around text, such as a 专栏 of one column, is no grid: its lines
 * are lines like others, so that its paragraphs and headings survive.
 */
final class PageReading {
    private PageReading() {}

    /** The blocks in reading order; text in other directions than most comes last. */
    static List<Block> blocks(int page, List<Ink> ink) {
        List<Block> blocks = new ArrayList<>(upright(page, ink.get(0)));
        for (Ink aside : ink.subList(1, ink.size())) {
            blocks.addAll(aside.turn().isSlanted() ? Slanted.lines(aside) : upright(page, aside));
        }
        return blocks;
    }

    private static List<Block> upright(int page, Ink ink) {
        List<Glyph> rest = new ArrayList<>(ink.glyphs());
        List<TableText> tables = new ArrayList<>();
        for (Lattice lattice : Lattices.of(ink.rulings())) {
            TableText table = new TableText(lattice);
            List<Glyph> outside =
                    rest.stream().filter(glyph -> !table.takes(glyph)).toList();
            if (table.isTable()) {
                tables.add(table);
                rest = outside;
            }
        }
        List<Piece> pieces = new ArrayList<>(Rows.of(rest));
        tables.forEach(table -> pieces.add(table.lattice()));
        Margins whole = Margins.of(pieces, Margins.of(ink.turn()));
        List<Block> blocks = new ArrayList<>();
        for (List<Piece> stretch : ReadingOrder.of(pieces)) {
            Margins margins = Margins.of(stretch, whole);
            stretch.forEach(piece -> blocks.add(block(page, ink.turn(), piece, tables, margins)));
        }
        return blocks;
    }

    private static Block block(int page, Turn turn, Piece piece, List<TableText> tables, Margins margins) {
        if (piece instanceof Row row) {
            return Typesetting.line(turn, row, margins.centres(row));
        }
        for (TableText table : tables) {
            if (table.lattice().equals(piece)) {
                return table.grid(page, turn);
            }
        }
        throw new IllegalStateException("no text for a table on page " + page);
    }
}
