package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands inside a frame, such as a 专栏 or a text box: read as a whole, in its own margins.
 *
 * @param inside rows, tables and smaller frames
 */
record Framed(Edges edges, List<Piece> inside) implements Piece {
    private static final float CUT = 0.5f;

    Framed {
        inside = List.copyOf(inside);
    }

    /** Whether an upright side of the frame runs through a row: then it is a drawing behind the text. */
    static boolean cuts(Edges frame, List<Row> rows) {
        return rows.stream().anyMatch(row -> isCut(row, frame, frame.left()) || isCut(row, frame, frame.right()));
    }

    private static boolean isCut(Row row, Edges frame, float x) {
        float middle = row.baseline() - row.size() * 0.35f;
        float slack = CUT * row.size(); // a glyph's box may overlap the frame
        if (middle < frame.top()
                || middle >= frame.bottom()
                || x <= row.edges().left() + slack
                || x >= row.edges().right() - slack) {
            return false;
        }
        return row.gaps(slack).stream().noneMatch(gap -> gap.holds(x));
    }

    /** A frame with these rows, and with those of the pieces that lie in it. */
    static Framed of(Edges frame, List<Piece> pieces, List<Row> rows) {
        List<Piece> inside = new ArrayList<>(rows);
        pieces.stream().filter(piece -> frame.holds(piece.edges())).forEach(inside::add);
        return new Framed(frame, inside);
    }

    /** Whether nothing stands in it but lines, one below the other. */
    boolean isProse() {
        return inside.stream().allMatch(Row.class::isInstance)
                && ReadingOrder.of(inside).size() == 1;
    }
}
