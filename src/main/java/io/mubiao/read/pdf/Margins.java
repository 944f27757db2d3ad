package io.mubiao.read.pdf;

import java.util.List;

/**
 * Where the text of a page begins and ends.
 *
 * @param left the left edge of most of its lines
 * @param right the right edge of its longest
 */
record Margins(float left, float right) {
    private static final int FEWEST = 5;
    /** More than the indent of a paragraph. */
    private static final float ROOM = 2.5f;

    /** Those of an upright sheet after GB/T 9704, roughly. */
    static Margins of(Turn turn) {
        float wide = turn.quarters() % 2 == 0 ? turn.width() : turn.height();
        return new Margins(0.15f * wide, 0.85f * wide);
    }

    /** The sides of a frame. */
    static Margins of(Framed frame) {
        return new Margins(frame.edges().left(), frame.edges().right());
    }

    /** From the pieces; the given ones where there are too few. */
    static Margins of(List<Piece> pieces, Margins otherwise) {
        if (pieces.size() < FEWEST) {
            return otherwise;
        }
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (Piece piece : pieces) {
            left = Math.min(left, piece.edges().left());
            right = Math.max(right, piece.edges().right());
        }
        return new Margins(left, right);
    }

    /** Whether a row stands in the middle, with room on both sides. */
    boolean centres(Row row) {
        float before = row.edges().left() - left;
        float after = right - row.edges().right();
        return Math.min(before, after) >= ROOM * row.size() && Math.abs(before - after) <= row.size();
    }
}
