package io.mubiao.read.pdf;

import io.mubiao.read.pdf.Lattice.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The head of a table without upright lines. */
final class TextHead {
    private static final float INSIDE = 2;
    /** The least white between two heads that are set close beside each other, in points, and to that within a word. */
    private static final float NARROWEST = 2;

    private static final float WIDER = 2;

    private final List<Ruling> stack;
    private final List<Float> xs;

    TextHead(List<Ruling> stack, List<Float> xs) {
        this.stack = stack;
        this.xs = xs;
    }

    /** The head: one row, or two where a cell in it reaches over several columns. */
    void add(List<Row> head, List<Ruling> level, List<Float> ys, List<Area> areas) {
        List<int[]> spans = new ArrayList<>();
        float cut = Math.min(over(head, spans), Math.min(underlined(head, level, spans), overlapping(head, spans)));
        ys.add(stack.get(0).at());
        if (spans.isEmpty()) {
            for (int column = 0; column + 1 < xs.size(); column++) {
                areas.add(new Area(0, column, 1, column + 1));
            }
            return;
        }
        for (int column = 0; column + 1 < xs.size(); column++) {
            int at = column;
            int[] span = spans.stream()
                    .filter(s -> s[0] <= at && at <= s[1])
                    .findFirst()
                    .orElse(null);
            if (span == null) {
                areas.add(new Area(0, column, 2, column + 1));
            } else {
                areas.add(new Area(1, column, 2, column + 1));
                if (span[0] == column) {
                    areas.add(new Area(0, column, 1, span[1] + 1));
                }
            }
        }
        ys.add(cut);
    }

    /** The columns over whose heads another stands; where the first such ends. */
    private float over(List<Row> head, List<int[]> spans) {
        float cut = Float.MAX_VALUE;
        for (HeadGroups.Group group : new HeadGroups(head, this::words).groups()) {
            int from = column(group.first());
            int to = column(group.last());
            if (to > from && spans.stream().noneMatch(span -> span[0] <= to && from <= span[1])) {
                spans.add(new int[] {from, to});
                cut = Math.min(cut, group.row().edges().bottom() + 1);
            }
        }
        return cut;
    }

    /** The columns over which short lines are drawn in the head, below one word each; the height of the first of these. */
    private float underlined(List<Row> head, List<Ruling> level, List<int[]> spans) {
        float cut = Float.MAX_VALUE;
        for (Ruling rule : level) {
            int from = column(rule.from() + INSIDE);
            int to = column(rule.to() - INSIDE);
            boolean inHead = stack.get(0).at() + INSIDE < rule.at()
                    && rule.at() < stack.get(1).at() - INSIDE;
            boolean known = spans.stream().anyMatch(span -> span[0] <= to && from <= span[1]);
            if (inHead && to > from && !known && above(rule, head) <= 1) {
                spans.add(new int[] {from, to});
                cut = Math.min(cut, rule.at());
            }
        }
        return cut;
    }

    /** How many words stand in one line above a rule, at most. */
    private long above(Ruling rule, List<Row> head) {
        return head.stream()
                .filter(row -> TextRows.middle(row) < rule.at())
                .mapToLong(row -> words(row).stream()
                        .filter(word -> rule.from() <= HeadGroups.middle(word) && HeadGroups.middle(word) <= rule.to())
                        .count())
                .max()
                .orElse(0);
    }

    /** The columns over which a word of the head reaches that has others below it; where the first such word ends. */
    private float overlapping(List<Row> head, List<int[]> spans) {
        float cut = Float.MAX_VALUE;
        for (Row row : head) {
            for (float[] run : words(row)) {
                int from = column(run[0]);
                int to = column(run[1]);
                boolean known = spans.stream().anyMatch(span -> span[0] <= from && to <= span[1]);
                if (to > from && !known && isOverOthers(row, from, to, head)) {
                    spans.add(new int[] {from, to});
                    cut = Math.min(cut, row.edges().bottom() + 1);
                }
            }
        }
        return cut;
    }

    /** The words of a line from the left to the right, parted by gaps, and at cuts by white wider than that in the words. */
    private List<float[]> words(Row row) {
        List<float[]> words = new ArrayList<>();
        for (float[] run : TextRows.runs(row)) {
            List<Row.Gap> gaps = row.gaps(0).stream()
                    .filter(gap -> run[0] < gap.from() && gap.to() < run[1])
                    .toList();
            double within = gaps.stream()
                    .filter(gap -> !isAtCut(gap))
                    .mapToDouble(gap -> gap.to() - gap.from())
                    .max()
                    .orElse(0);
            float from = run[0];
            for (Row.Gap gap : gaps) {
                if (isAtCut(gap) && gap.to() - gap.from() >= Math.max(NARROWEST, WIDER * within)) {
                    words.add(new float[] {from, gap.from()});
                    from = gap.to();
                }
            }
            words.add(new float[] {from, run[1]});
        }
        return words;
    }

    private boolean isAtCut(Row.Gap gap) {
        return xs.stream().anyMatch(gap::holds);
    }

    /** Whether words stand below in several of the columns: else these are several heads, set close beside each other. */
    private boolean isOverOthers(Row row, int from, int to, List<Row> head) {
        return head.stream()
                        .filter(other -> other.baseline() > row.baseline() + 1)
                        .flatMap(other -> words(other).stream())
                        .flatMap(word -> Stream.of(column(word[0]), column(word[1])))
                        .filter(column -> from <= column && column <= to)
                        .distinct()
                        .count()
                > 1;
    }

    private int column(float x) {
        int column = 0;
        while (column + 2 < xs.size() && xs.get(column + 1) <= x) {
            column++;
        }
        return column;
    }
}
