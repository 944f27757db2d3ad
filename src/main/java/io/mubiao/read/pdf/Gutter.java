package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The white stripe between two columns.
 *
 * @param x its middle
 * @param from the first piece beside it
 * @param to the piece after the last one beside it
 */
record Gutter(float x, int from, int to) {
    /** Between the candidates for x, in points. */
    private static final float STEP = 4;
    /** The least width of the stripe, in parts of the size of the text. */
    private static final float CLEAR = 0.8f;

    private static final int FEWEST_LINES = 3;
    private static final int NARROWEST = 8;
    private static final float FULL = 0.7f;

    /** A piece and the gaps in it. */
    private record Beside(Piece piece, List<Row.Gap> gaps) {
        static Beside of(Piece piece) {
            return new Beside(piece, piece instanceof Row row ? row.gaps(CLEAR * row.size()) : List.of());
        }

        boolean crosses(float x) {
            Edges edges = piece.edges();
            return edges.left() < x && x < edges.right() && gap(x) == null;
        }

        Row.@Nullable Gap gap(float x) {
            for (Row.Gap gap : gaps) {
                if (gap.holds(x)) {
                    return gap;
                }
            }
            return null;
        }
    }

    /** The gutter with most lines beside it; null where the text is not set in columns. */
    static @Nullable Gutter widestStretch(List<Piece> pieces) {
        if (pieces.size() < 2 * FEWEST_LINES) {
            return null;
        }
        Edges all = around(pieces);
        List<Beside> besides = pieces.stream().map(Beside::of).toList();
        Gutter best = null;
        float margin = 0.15f * all.width();
        for (float x = all.left() + margin; x < all.right() - margin; x += STEP) {
            int fewest = best == null ? 2 * FEWEST_LINES : best.length() + 1;
            Gutter gutter = at(x, besides, fewest);
            best = gutter == null ? best : gutter;
        }
        return best;
    }

    private int length() {
        return to - from;
    }

    /** The longest stretch of pieces that nothing of runs over this place; null where all do. */
    static @Nullable Gutter longest(float x, List<Piece> pieces) {
        Gutter longest = null;
        int from = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i == pieces.size() || Beside.of(pieces.get(i)).crosses(x)) {
                boolean longer = i - from > (longest == null ? 0 : longest.length());
                longest = longer ? new Gutter(x, from, i) : longest;
                from = i + 1;
            }
        }
        return longest;
    }

    static Edges around(List<Piece> pieces) {
        Edges edges = pieces.get(0).edges();
        for (Piece piece : pieces) {
            edges = edges.with(piece.edges());
        }
        return edges;
    }

    private static @Nullable Gutter at(float x, List<Beside> besides, int fewest) {
        Gutter best = null;
        int from = 0;
        for (int i = 0; i <= besides.size(); i++) {
            if (i == besides.size() || besides.get(i).crosses(x)) {
                Gutter gutter = new Gutter(x, from, i);
                if (gutter.length() >= (best == null ? fewest : best.length() + 1)
                        && gutter.parts(besides.subList(from, i))) {
                    best = gutter;
                }
                from = i + 1;
            }
        }
        return best;
    }

    private boolean parts(List<Beside> stretch) {
        return isColumn(side(stretch, true)) && isColumn(side(stretch, false));
    }

    private static boolean isColumn(List<Piece> pieces) {
        if (pieces.size() < FEWEST_LINES) {
            return false;
        }
        float size = 0;
        for (Piece piece : pieces) {
            size = Math.max(size, piece instanceof Row row ? row.size() : 0);
        }
        float width = around(pieces).width();
        long full = pieces.stream()
                .filter(piece -> piece.edges().width() >= FULL * width)
                .count();
        return width >= NARROWEST * size && 2 * full >= pieces.size();
    }

    List<Piece> leftOf(List<Piece> stretch) {
        return side(stretch.stream().map(Beside::of).toList(), true);
    }

    List<Piece> rightOf(List<Piece> stretch) {
        return side(stretch.stream().map(Beside::of).toList(), false);
    }

    private List<Piece> side(List<Beside> stretch, boolean left) {
        List<Piece> side = new ArrayList<>();
        for (Beside beside : stretch) {
            Edges edges = beside.piece().edges();
            Row.Gap gap = beside.gap(x);
            if (gap != null && beside.piece() instanceof Row row) {
                side.add(left ? row.before(gap) : row.after(gap));
            } else if (left ? edges.right() <= x : edges.left() >= x) {
                side.add(beside.piece());
            }
        }
        return side;
    }
}
