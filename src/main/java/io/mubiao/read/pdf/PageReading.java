package io.mubiao.read.pdf;

import io.mubiao.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ink of a page to its blocks.
 *
 * <p>Text in a table stands in its grid alone. A frame around text, such as a 专栏, is a grid of one column, with its
 * title in a cell of its own where a line is drawn below it: so its lines keep margins of their own and do not run on
 * into what stands outside. Where a frame holds a table or columns of text, or is a border around the whole page, it is
 * passed over, and what stands in it is read as a whole.
 */
public final class PageReading {
    /** More are a drawing. */
    private static final int MOST_FRAMES = 60;
    /** The part of the page that a border leaves inside. */
    private static final float BORDER = 0.85f;

    private final int page;
    private final Turn turn;
    private final List<Piece> tables = new ArrayList<>();
    private List<Glyph> rest;
    /** Of the rest, as long as it is the same. */
    private @Nullable List<Row> rows;

    private PageReading(int page, Ink ink, Turn turn) {
        this.page = page;
        this.turn = turn;
        this.rest = ink.glyphs();
    }

    /**
     * The blocks in reading order, as they stand on the page turned for most of its text; text in other directions comes
     * last.
     */
    public static List<Block> blocks(int page, List<Ink> ink) {
        List<Block> blocks = new ArrayList<>();
        for (Ink each : ink) {
            Turn turn = each.turn().from(ink.get(0).turn());
            blocks.addAll(
                    turn.isSlanted()
                            ? Slanted.lines(each)
                            : new PageReading(page, each, turn).blocks(each.rulings(), Lattices.of(each.rulings())));
        }
        return blocks;
    }

    private List<Block> blocks(List<Ruling> rulings, List<Lattice> lattices) {
        List<Lattice> frames = new ArrayList<>();
        for (Lattice lattice : lattices) {
            if (!isTable(lattice)) {
                frames.add(0, lattice); // the smallest first
            }
        }
        LevelRules level = new LevelRules(rulings, lattices);
        if (level.mayHoldTables()) {
            level.tables(rows()).forEach(this::isTable);
        }
        UnruledTables.of(rows()).forEach(this::isTable);
        List<Piece> pieces = new ArrayList<>(tables);
        for (Lattice frame : frames.size() > MOST_FRAMES ? List.<Lattice>of() : frames) {
            pieces = gathered(frame, pieces);
        }
        rows().stream().filter(row -> turn.shows(row.edges())).forEach(pieces::add);
        List<Block> blocks = new ArrayList<>();
        add(pieces, Margins.of(pieces, Margins.of(turn)), blocks);
        return blocks;
    }

    private List<Row> rows() {
        List<Row> known = rows == null ? Rows.of(rest) : rows;
        rows = known;
        return known;
    }

    private void leave(List<Glyph> glyphs) {
        rest = glyphs;
        rows = null;
    }

    /** Takes the text of a table out of the rest. */
    private boolean isTable(Lattice lattice) {
        if (lattice.columns() < 2
                || tables.stream().anyMatch(table -> table.edges().holds(lattice.edges()))) {
            return false;
        }
        TableText table = new TableText(lattice);
        List<Glyph> outside = rest.stream().filter(glyph -> !table.takes(glyph)).toList();
        if (table.isTable()) {
            tables.add(table);
            leave(outside);
        }
        return table.isTable();
    }

    /** Takes the text in a frame out of the rest. */
    private List<Piece> gathered(Lattice frame, List<Piece> pieces) {
        List<Glyph> inside = new ArrayList<>();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : rest) {
            (frame.edges().holds(glyph.middleX(), glyph.middleY()) ? inside : outside).add(glyph);
        }
        if (inside.isEmpty() || Framed.cuts(frame.edges(), rows())) {
            return pieces;
        }
        leave(outside);
        Framed framed = Framed.of(frame.edges(), pieces, Rows.of(inside));
        List<Piece> gathered = new ArrayList<>(pieces);
        gathered.removeAll(framed.inside());
        gathered.add(framed.isProse() && !isBorder(frame) ? TableText.of(frame.oneColumn(), inside) : framed);
        return gathered;
    }

    private boolean isBorder(Lattice frame) {
        float wide = turn.quarters() % 2 == 0 ? turn.width() : turn.height();
        float high = turn.quarters() % 2 == 0 ? turn.height() : turn.width();
        return frame.edges().width() > BORDER * wide && frame.edges().height() > BORDER * high;
    }

    private void add(List<Piece> pieces, Margins otherwise, List<Block> blocks) {
        for (List<Piece> stretch : ReadingOrder.of(pieces)) {
            Margins margins = Margins.of(stretch, otherwise);
            for (Piece piece : stretch) {
                if (piece instanceof Row row) {
                    blocks.add(Typesetting.line(turn, row, margins.centres(row)));
                } else if (piece instanceof Framed frame) {
                    add(frame.inside(), Margins.of(frame), blocks);
                } else if (piece instanceof TableText table) {
                    blocks.add(table.grid(page, turn));
                }
            }
        }
    }
}
