package io.mubiao.read.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two columns of a page, known by a long stretch of text: above or below a table or title between both, they go on in fewer
 * lines than would tell them by themselves.
 *
 * @param x the middle of the gutter
 */
record Columns(float x, Edges left, Edges right) {
    private static final int FEWEST_LINES = 2;
    /** The part of a column that one line of it takes at least. */
    private static final float FULL = 0.8f;

    static Columns of(float x, List<Piece> left, List<Piece> right) {
        return new Columns(x, Gutter.around(left), Gutter.around(right));
    }

    /** Where the columns go on among these pieces; null where they do not. */
    @Nullable
    Gutter goOn(List<Piece> pieces) {
        Gutter gutter = Gutter.longest(x, pieces);
        if (gutter == null) {
            return null;
        }
        List<Piece> beside = pieces.subList(gutter.from(), gutter.to());
        return isIn(left, gutter.leftOf(beside)) && isIn(right, gutter.rightOf(beside)) ? gutter : null;
    }

    private static boolean isIn(Edges column, List<Piece> lines) {
        return lines.size() >= FEWEST_LINES
                && lines.stream()
                        .allMatch(line -> line instanceof Row row
                                && row.edges().left() >= column.left() - row.size()
                                && row.edges().right() <= column.right() + row.size())
                && lines.stream().anyMatch(line -> line.edges().width() >= FULL * column.width());
    }
}
