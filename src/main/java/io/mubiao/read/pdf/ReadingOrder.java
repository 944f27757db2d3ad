package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the pieces of a page are read: from the top down, and where text is set in columns, column by
 * column.
 *
 * <p>Columns are told from a table without lines by their lines being full: in each column most of them reach from
 * its left edge to its right.
 */
final class ReadingOrder {
    private static final Comparator<Piece> DOWN = Comparator.comparingDouble((Piece piece) -> level(piece))
            .thenComparingDouble(piece -> piece.edges().left());
    private static final int DEEPEST = 3;

    private ReadingOrder() {}

    /** The pieces in reading order, in stretches that have their margins in common: a column, or all there is. */
    static List<List<Piece>> of(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(DOWN);
        List<List<Piece>> ordered = new ArrayList<>();
        order(sorted, DEEPEST, null, ordered);
        return ordered;
    }

    private static double level(Piece piece) {
        return piece instanceof Row row ? row.baseline() : piece.edges().top();
    }

    /** @param columns the columns beside these pieces, which may go on here in a few lines */
    private static void order(List<Piece> pieces, int depth, @Nullable Columns columns, List<List<Piece>> ordered) {
        Gutter wide = depth == 0 ? null : Gutter.widestStretch(pieces);
        Gutter gutter = wide == null && columns != null && depth > 0 ? columns.goOn(pieces) : wide;
        if (gutter == null) {
            ordered.add(List.copyOf(pieces));
            return;
        }
        List<Piece> beside = pieces.subList(gutter.from(), gutter.to());
        List<Piece> left = gutter.leftOf(beside);
        List<Piece> right = gutter.rightOf(beside);
        Columns found = wide == null ? columns : Columns.of(gutter.x(), left, right);
        order(pieces.subList(0, gutter.from()), depth - 1, found, ordered);
        order(left, depth - 1, null, ordered);
        order(right, depth - 1, null, ordered);
        order(pieces.subList(gutter.to(), pieces.size()), depth - 1, found, ordered);
    }
}
