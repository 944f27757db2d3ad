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
    /** The least room left and right of x, in parts of the size of the text. */
    private static final float CLEAR = 0.4f;

    private static final int FEWEST_LINES = 3;
    private static final int NARROWEST = 8;
    private static final float FULL = 0.7f;

    /** The gutter with most lines beside it; null where the text is not set in columns. */
    static @Nullable Gutter widestStretch(List<Piece> pieces) {
        if (pieces.size() < 2 * FEWEST_LINES) {
            return null;
        }
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (Piece piece : pieces) {
            left = Math.min(left, piece.edges().left());
            right = Math.max(right, piece.edges().right());
        }
        Gutter best = null;
        for (float x = left + 0.15f * (right - left); x < right - 0.15f * (right - left); x += STEP) {
            Gutter gutter = at(x, pieces);
            if (gutter != null && (best == null || gutter.length() > best.length())) {
                best = gutter;
            }
        }
        return best;
    }

    private int length() {
        return to - from;
    }

    private static @Nullable Gutter at(float x, List<Piece> pieces) {
        Gutter best = null;
        int from = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i == pieces.size() || crosses(pieces.get(i), x)) {
                Gutter gutter = new Gutter(x, from, i);
                if ((best == null || gutter.length() > best.length()) && gutter.parts(pieces.subList(from, i))) {
                    best = gutter;
                }
                from = i + 1;
            }
        }
        return best;
    }

    private static boolean crosses(Piece piece, float x) {
        Edges edges = piece.edges();
        float clear = piece instanceof Row row ? CLEAR * row.size() : 1;
        if (edges.right() <= x - clear || edges.left() >= x + clear) {
            return false;
        }
        return !(piece instanceof Row row) || splitAt(row, x, clear) < 0;
    }

    /** The index of the first glyph right of the stripe; -1 where the row has no gap there. */
    private static int splitAt(Row row, float x, float clear) {
        float before = -Float.MAX_VALUE;
        for (int i = 0; i < row.glyphs().size(); i++) {
            Glyph glyph = row.glyphs().get(i);
            if (glyph.isSpace()) {
                continue;
            }
            if (glyph.left() >= x + clear) {
                return before <= x - clear ? i : -1;
            }
            before = Math.max(before, glyph.right());
        }
        return -1;
    }

    private boolean parts(List<Piece> stretch) {
        return isColumn(leftOf(stretch)) && isColumn(rightOf(stretch));
    }

    private static boolean isColumn(List<Piece> pieces) {
        if (pieces.size() < FEWEST_LINES) {
            return false;
        }
        Edges edges = pieces.get(0).edges();
        float size = 0;
        for (Piece piece : pieces) {
            edges = edges.with(piece.edges());
            size = Math.max(size, piece instanceof Row row ? row.size() : 0);
        }
        float full = FULL * edges.width();
        long lines =
                pieces.stream().filter(piece -> piece.edges().width() >= full).count();
        return edges.width() >= NARROWEST * size && 2 * lines >= pieces.size();
    }

    List<Piece> leftOf(List<Piece> stretch) {
        return side(stretch, true);
    }

    List<Piece> rightOf(List<Piece> stretch) {
        return side(stretch, false);
    }

    private List<Piece> side(List<Piece> stretch, boolean left) {
        List<Piece> side = new ArrayList<>();
        for (Piece piece : stretch) {
            Edges edges = piece.edges();
            if (left ? edges.right() <= x : edges.left() >= x) {
                side.add(piece);
            } else if (piece instanceof Row row && edges.left() < x && edges.right() > x) {
                side.add(part(row, left));
            }
        }
        return side;
    }

    private Row part(Row row, boolean left) {
        int split = splitAt(row, x, CLEAR * row.size());
        List<Glyph> glyphs = left
                ? row.glyphs().subList(0, split)
                : row.glyphs().subList(split, row.glyphs().size());
        int end = glyphs.size();
        while (glyphs.get(end - 1).isSpace()) {
            end--;
        }
        return new Row(glyphs.subList(0, end), row.baseline(), row.size());
    }
}
