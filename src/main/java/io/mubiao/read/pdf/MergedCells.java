package io.mubiao.read.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * The cells of a column that reach over several rows and have no line above or below them: each has its text around the
 * middle of its rows, as {@code 经济发展} beside four indicators. They are told only where every row has a cell and every text
 * its place.
 */
final class MergedCells {
    /** How far from the middle of its rows a text may stand, in parts of its size. */
    private static final float ASIDE = 0.6f;
    /** The farthest from one line of a text to the next, in parts of its size. */
    private static final float LEADING = 1.8f;

    private static final int MOST_LINES = 6;

    private final List<Float> tops;
    private final List<Float> lines;
    private final float size;

    /**
     * Of a column with text of this size.
     *
     * @param tops where the rows begin, and where the last one ends
     * @param lines the middles of the lines of text in the column, from the top down
     */
    MergedCells(List<Float> tops, List<Float> lines, float size) {
        this.tops = List.copyOf(tops);
        this.lines = List.copyOf(lines);
        this.size = size;
    }

    /** Which rows go on with the cell above; none where the texts do not stand in the middles of such cells. */
    boolean[] goingOn() {
        int rows = tops.size() - 1;
        double[][] costs = new double[rows + 1][lines.size() + 1];
        int[][] starts = new int[rows + 1][lines.size() + 1];
        int[][] firsts = new int[rows + 1][lines.size() + 1];
        Arrays.stream(costs).forEach(line -> Arrays.fill(line, Double.MAX_VALUE));
        costs[0][0] = 0;
        for (int end = 1; end <= rows; end++) {
            for (int line = 1; line <= lines.size(); line++) {
                for (int first = line - 1; first >= 0 && isOneText(first, line); first--) {
                    for (int start = 0; start < end; start++) {
                        float aside = aside(start, end, first, line);
                        double cost = costs[start][first] + aside * aside;
                        if (aside <= ASIDE * size && cost < costs[end][line]) {
                            costs[end][line] = cost;
                            starts[end][line] = start;
                            firsts[end][line] = first;
                        }
                    }
                }
            }
        }
        boolean[] goingOn = new boolean[rows];
        if (costs[rows][lines.size()] < Double.MAX_VALUE) {
            Arrays.fill(goingOn, true);
            int line = lines.size();
            for (int end = rows; end > 0; ) {
                int start = starts[end][line];
                line = firsts[end][line];
                goingOn[start] = false;
                end = start;
            }
        }
        return goingOn;
    }

    private boolean isOneText(int first, int end) {
        return end - first <= MOST_LINES
                && (end - first == 1 || lines.get(first + 1) - lines.get(first) <= LEADING * size);
    }

    private float aside(int start, int end, int first, int line) {
        float middle = (lines.get(first) + lines.get(line - 1)) / 2;
        return Math.abs(middle - (tops.get(start) + tops.get(end)) / 2);
    }
}
