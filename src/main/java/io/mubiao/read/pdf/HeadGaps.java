package io.mubiao.read.pdf;

import io.mubiao.read.pdf.HeadGroups.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the white stripes between columns where the heads leave white too: over {@code 286.5} may stand {@code 2020年基期值},
 * wider than any value, and the middle of the stripe would part it.
 */
final class HeadGaps {
    /** The least white between two heads, in points; letters of one word stand closer. */
    private static final float NARROWEST = 2;

    private final List<Row> head;
    private final List<Group> groups;

    HeadGaps(List<Row> head) {
        this.head = head;
        this.groups = new HeadGroups(head, TextRows::runs).groups();
    }

    /** The sides, and between them a place in each stripe: its middle where no head stands there. */
    List<Float> cuts(List<float[]> stripes, float left, float right) {
        List<Float> cuts = new ArrayList<>();
        cuts.add(left);
        for (int i = 0; i < stripes.size(); i++) {
            float from = i == 0 ? left : stripes.get(i - 1)[1];
            float to = i + 1 == stripes.size() ? right : stripes.get(i + 1)[0];
            cuts.add(cut(stripes.get(i), from, to));
        }
        cuts.add(right);
        return cuts;
    }

    /** The cut of a stripe between two columns, which begin and end here: where no head stands, or none but one over both. */
    private float cut(float[] stripe, float from, float to) {
        float middle = (stripe[0] + stripe[1]) / 2;
        float cut = cut(middle, white(stripe, head));
        List<Row> own =
                head.stream().filter(row -> !isOverBoth(row, from, middle, to)).toList();
        cut = Float.isNaN(cut) ? cut(middle, white(stripe, own)) : cut;
        return Float.isNaN(cut) ? middle : cut;
    }

    private static float cut(float middle, List<float[]> whites) {
        float best = Float.NaN;
        float widest = 0;
        for (float[] white : whites) {
            if (white[0] <= middle && middle <= white[1]) {
                return middle;
            }
            if (white[1] - white[0] > widest) {
                widest = white[1] - white[0];
                best = (white[0] + white[1]) / 2;
            }
        }
        return best;
    }

    private List<float[]> white(float[] stripe, List<Row> rows) {
        List<float[]> inked = new ArrayList<>();
        for (Row row : rows) {
            row.glyphs().stream()
                    .filter(glyph -> !glyph.isSpace() && glyph.right() > stripe[0] && glyph.left() < stripe[1])
                    .filter(glyph -> groups.stream().noneMatch(group -> isOver(group, row, glyph, stripe)))
                    .forEach(glyph -> inked.add(new float[] {glyph.left(), glyph.right()}));
        }
        inked.add(new float[] {stripe[1], stripe[1]});
        inked.sort(Comparator.comparingDouble(ink -> ink[0]));
        List<float[]> white = new ArrayList<>();
        float end = stripe[0];
        for (float[] ink : inked) {
            if (ink[0] - end > NARROWEST) {
                white.add(new float[] {end, ink[0]});
            }
            end = Math.max(end, ink[1]);
        }
        return white;
    }

    /** Whether a glyph is of a head in one piece that reaches over the stripe, and over columns on both sides of it. */
    private static boolean isOver(Group group, Row row, Glyph glyph, float[] stripe) {
        float middle = (stripe[0] + stripe[1]) / 2;
        return group.row().equals(row)
                && group.left() <= glyph.middleX()
                && glyph.middleX() <= group.right()
                && group.first() < middle
                && middle < group.last()
                && row.gaps(NARROWEST).stream()
                        .noneMatch(gap -> gap.from() > group.left()
                                && gap.to() < group.right()
                                && gap.to() > stripe[0]
                                && gap.from() < stripe[1]);
    }

    /** Whether both columns have heads of their own below this row, so that it may reach over them. */
    private boolean isOverBoth(Row row, float from, float middle, float to) {
        return head.stream()
                .filter(other -> other.baseline() > row.baseline() + 1)
                .anyMatch(other -> stands(other, from, middle) && stands(other, middle, to));
    }

    private static boolean stands(Row row, float from, float to) {
        return row.glyphs().stream()
                .anyMatch(glyph -> !glyph.isSpace() && from <= glyph.middleX() && glyph.middleX() < to);
    }
}
