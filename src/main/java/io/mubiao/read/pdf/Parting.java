package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts the lines of a table into rows, each around its main line, so that all rows together fit best: the cheapest way
 * to every beginning of a row is kept, and the cheapest of all is walked back.
 */
final class Parting {
    /** What a line costs by which a row is higher above its main line than below, or higher at all. */
    private static final double UNEVEN = 0.3;

    private final TextRows rows;
    private final List<Integer> mains;
    private final int lines;
    private final boolean middle;
    private final int[][] before;

    /** Of {@code lines} lines; the main lines stand in the {@code middle} of their rows, else at the top. */
    Parting(TextRows rows, List<Integer> mains, int lines, boolean middle) {
        this.rows = rows;
        this.mains = List.copyOf(mains);
        this.lines = lines;
        this.middle = middle;
        this.before = new int[mains.size()][lines + 1];
    }

    /** The first line of each row. */
    List<Integer> starts() {
        double[] costs = new double[lines + 1];
        for (int row = 1; row < mains.size(); row++) {
            costs = next(row, costs);
        }
        List<Integer> starts = new ArrayList<>();
        int start = mains.size() < 2 ? 0 : cheapest(costs);
        for (int row = mains.size() - 1; row > 0; row--) {
            starts.add(0, start);
            start = before[row][start];
        }
        starts.add(0, 0);
        return starts;
    }

    /** The costs of all beginnings of a row by those of the row before. */
    private double[] next(int row, double[] costs) {
        double[] next = new double[lines + 1];
        Arrays.fill(next, Double.MAX_VALUE);
        int above = mains.get(row - 1);
        int first = row == 1 ? 0 : mains.get(row - 2) + 1;
        int last = row == 1 ? 0 : above;
        for (int start = above + 1; start <= mains.get(row); start++) {
            double parting = rows.cost(above, start, mains.get(row));
            for (int from = first; from <= last; from++) {
                double cost = costs[from] + parting + uneven(from, above, start);
                if (cost < next[start]) {
                    next[start] = cost;
                    before[row][start] = from;
                }
            }
        }
        return next;
    }

    private int cheapest(double[] costs) {
        int last = mains.get(mains.size() - 1);
        int best = last;
        for (int start = mains.get(mains.size() - 2) + 1; start < last; start++) {
            boolean less = costs[start] + uneven(start, last, lines) < costs[best] + uneven(best, last, lines);
            best = less ? start : best;
        }
        return best;
    }

    private double uneven(int start, int main, int end) {
        int above = main - start;
        int below = end - 1 - main;
        return UNEVEN * (middle ? Math.abs(above - below) : above);
    }
}
