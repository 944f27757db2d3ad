package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs to rows, from the top of the page down.
 *
 * <p>The largest glyphs make the rows, smaller ones join the row they stand in: the ₂ of CO₂ and a footnote's ¹ stand
 * higher or lower, but beside a glyph of the row.
 */
final class Rows {
    private static final Comparator<Row> DOWN = Comparator.comparingDouble((Row row) -> row.baseline())
            .thenComparingDouble(row -> row.glyphs().get(0).left());

    /** The most glyphs that are taken for raised or lowered. */
    private static final int FEW = 6;

    private final List<Band> bands = new ArrayList<>();

    private Rows() {}

    /** The rows of these glyphs; spaces at their ends are left out, and what was drawn twice is there once. */
    static List<Row> of(List<Glyph> glyphs) {
        Rows rows = new Rows();
        List<Glyph> largestFirst = new ArrayList<>(glyphs);
        largestFirst.sort(Comparator.comparingInt(glyph -> -Math.round(glyph.size() * 2)));
        Band last = null;
        for (Glyph glyph : largestFirst) {
            if (!glyph.isSpace()) {
                last = rows.place(glyph, last);
            }
        }
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                rows.placeSpace(glyph);
            }
        }
        rows.joinRaised();
        return rows.bands.stream().map(Band::row).sorted(DOWN).toList();
    }

    /** A few glyphs as large as their neighbours, but drawn higher or lower: the PM of PM2.5 in some conversions. */
    private void joinRaised() {
        for (int i = bands.size() - 1; i >= 0; i--) {
            Band few = bands.get(i);
            for (Band band : bands) {
                if (band != few && few.glyphs.size() <= FEW && band.encloses(few)) {
                    few.glyphs.forEach(band::add);
                    bands.remove(i);
                    break;
                }
            }
        }
    }

    private Band place(Glyph glyph, @Nullable Band last) {
        if (last != null && last.isLevelWith(glyph)) {
            last.add(glyph);
            return last;
        }
        Band best = null;
        float nearest = Float.MAX_VALUE;
        for (Band band : bands) {
            float away = Math.abs(band.baseline - glyph.baseline());
            if (away < nearest && band.takes(glyph)) {
                best = band;
                nearest = away;
            }
        }
        if (best == null) {
            best = new Band(glyph);
            bands.add(best);
        }
        best.add(glyph);
        return best;
    }

    private void placeSpace(Glyph space) {
        for (Band band : bands) {
            if (Math.abs(band.baseline - space.baseline()) <= 0.3f * band.size
                    && band.left < space.right()
                    && space.left() < band.right) {
                band.add(space);
                return;
            }
        }
    }

    /** A row in the making. */
    private static final class Band {
        private final float baseline;
        private final float size;
        private final List<Glyph> glyphs = new ArrayList<>();
        private float left = Float.MAX_VALUE;
        private float right = -Float.MAX_VALUE;

        Band(Glyph first) {
            this.baseline = first.baseline();
            this.size = first.size();
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            if (!glyph.isSpace()) {
                left = Math.min(left, glyph.left());
                right = Math.max(right, glyph.right());
            }
        }

        boolean isLevelWith(Glyph glyph) {
            return glyph.size() >= 0.75f * size && Math.abs(glyph.baseline() - baseline) <= 0.05f * size;
        }

        boolean takes(Glyph glyph) {
            float lower = glyph.baseline() - baseline;
            float ratio = glyph.size() / size;
            if (ratio >= 0.75f) {
                return Math.abs(lower) <= 0.3f * glyph.size();
            }
            if (ratio >= 0.5f && Math.abs(lower) <= 0.1f * glyph.size()) {
                return true;
            }
            return ratio >= 0.35f && lower >= -0.7f * size && lower <= 0.4f * size && isBeside(glyph);
        }

        private boolean isBeside(Glyph glyph) {
            for (Glyph other : glyphs) {
                float gap = Math.max(glyph.left() - other.right(), other.left() - glyph.right());
                if (gap <= 0.5f * size) {
                    return true;
                }
            }
            return false;
        }

        boolean encloses(Band few) {
            return Math.abs(few.baseline - baseline) <= 0.55f * Math.max(size, few.size)
                    && few.size <= 1.4f * size
                    && glyphs.size() >= few.glyphs.size()
                    && few.glyphs.stream().anyMatch(this::isBeside)
                    && few.glyphs.stream().noneMatch(this::isCovered);
        }

        private boolean isCovered(Glyph glyph) {
            return glyphs.stream()
                    .anyMatch(other ->
                            !other.isSpace() && other.left() < glyph.middleX() && glyph.middleX() < other.right());
        }

        Row row() {
            glyphs.sort(Comparator.comparingDouble(Glyph::left));
            return Row.of(Doubles.removed(glyphs), baseline, size);
        }
    }
}
