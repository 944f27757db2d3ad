package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Parts the lines of a table into rows, each around its main line, so that all rows together fit best: the cheapest way
 * to every beginning of a row is kept, and the cheapest of all is walked back.
 */
final class Parting {
    /** What it costs that a cell's text stands as far as its size from where the setting wants it. */
    private static final double ASIDE = 4;

    /** Where the lines of a cell stand in their row: above each other from its top, around its middle, or down to its bottom. */
    enum Setting {
        TOP,
        MIDDLE,
        BOTTOM
    }

    private final TextRows rows;
    private final List<Integer> mains;
    private final int lines;
    private final Setting setting;
    private final int[][] before;
    private final List<Integer> starts;
    private final double cost;

    private Parting(TextRows rows, List<Integer> mains, int lines, Setting setting) {
        this.rows = rows;
        this.mains = List.copyOf(mains);
        this.lines = lines;
        this.setting = setting;
        this.before = new int[mains.size()][lines + 1];
        double[] costs = new double[lines + 1];
        for (int row = 1; row < mains.size(); row++) {
            costs = next(row, costs);
        }
        int last = mains.size() < 2 ? 0 : cheapest(costs);
        this.cost = mains.isEmpty() ? 0 : costs[last] + aside(last, mains.get(mains.size() - 1), lines);
        this.starts = walkedBack(last);
    }

    /** The first line of each row, of {@code lines} lines, whatever setting fits all rows best. */
    static List<Integer> starts(TextRows rows, List<Integer> mains, int lines) {
        return Arrays.stream(Setting.values())
                .map(setting -> new Parting(rows, mains, lines, setting))
                .min(Comparator.comparingDouble(parting -> parting.cost))
                .orElseThrow()
                .starts;
    }

    private List<Integer> walkedBack(int last) {
        List<Integer> back = new ArrayList<>();
        int start = last;
        for (int row = mains.size() - 1; row > 0; row--) {
            back.add(0, start);
            start = before[row][start];
        }
        back.add(0, 0);
        return List.copyOf(back);
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
                double cost = costs[from] + parting + aside(from, above, start);
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
            boolean less = costs[start] + aside(start, last, lines) < costs[best] + aside(best, last, lines);
            best = less ? start : best;
        }
        return best;
    }

    private double aside(int start, int main, int end) {
        return ASIDE * rows.aside(start, main, end, setting);
    }
}
