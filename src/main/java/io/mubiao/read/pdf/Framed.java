package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands inside a frame of one column, such as a 专栏 or a text box: read as a whole, in its own margins.
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
        if (middle < frame.top()
                || middle >= frame.bottom()
                || x <= row.edges().left()
                || x >= row.edges().right()) {
            return false;
        }
        return row.gaps(CUT * row.size()).stream().noneMatch(gap -> gap.holds(x));
    }

    /** The pieces, with those inside the frame in one; unchanged where nothing stands in it. */
    static List<Piece> gathered(Edges frame, List<Piece> pieces, List<Row> rows) {
        List<Piece> inside = new ArrayList<>(rows);
        List<Piece> gathered = new ArrayList<>();
        for (Piece piece : pieces) {
            (frame.holds(piece.edges()) ? inside : gathered).add(piece);
        }
        if (!inside.isEmpty()) {
            gathered.add(new Framed(frame, inside));
        }
        return gathered;
    }
}
