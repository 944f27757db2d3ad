package io.mubiao.read.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The straight lines of a level picture: runs of ink that are long, thin, and hardly broken.
 *
 * <p>The strokes of a title's characters are among them; they are told from a table's lines by meeting no other line.
 */
final class Strokes {
    /** The shortest line, in parts of the page: longer than a stroke of the text is. */
    private static final int SHORTEST_LEVEL = 25;

    private static final int SHORTEST_UPRIGHT = 32;
    /** The thickest line, in parts of the page's width: about three points. */
    private static final int THICKEST = 200;
    /** The longest break in a line, in parts of the page's width. */
    private static final int BREAK = 500;
    /** A line that meets no other is one, and no stroke of a character, from this part of the page's width on. */
    private static final int SURE = 4;

    private final boolean[] dark;
    private final int width;
    private final int height;
    private final boolean level;
    private final int longestBreak;
    private final int thickest;

    private Strokes(boolean[] dark, int width, int height, boolean level, int pageWidth) {
        this.dark = dark;
        this.width = width;
        this.height = height;
        this.level = level;
        this.longestBreak = Math.max(2, pageWidth / BREAK);
        this.thickest = Math.max(3, pageWidth / THICKEST);
    }

    static List<Stroke> of(Picture picture) {
        int threshold = picture.threshold();
        int wide = picture.width();
        int high = picture.height();
        boolean[] rows = new boolean[wide * high];
        boolean[] columns = new boolean[wide * high];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                boolean ink = picture.at(x, y) < threshold;
                rows[y * wide + x] = ink;
                columns[x * high + y] = ink;
            }
        }
        List<Stroke> strokes = new Strokes(rows, wide, high, true, wide).found(wide / SHORTEST_LEVEL);
        strokes.addAll(new Strokes(columns, high, wide, false, wide).found(high / SHORTEST_UPRIGHT));
        return strokes;
    }

    /** Those that are no stroke of a character: they meet another line, or are long. */
    static List<Stroke> lines(List<Stroke> strokes, Picture picture) {
        double slack = (double) picture.width() / THICKEST;
        return strokes.stream()
                .filter(stroke -> stroke.length() > (double) picture.width() / SURE
                        || strokes.stream()
                                        .filter(other -> stroke.crosses(other, slack))
                                        .count()
                                > 1)
                .toList();
    }

    private List<Stroke> found(int shortest) {
        List<Run> closed = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            for (Run run : runs(y, shortest)) {
                join(run, open);
            }
            int row = y;
            open.removeIf(run -> run.last < row - 1 && closed.add(run));
        }
        closed.addAll(open);
        List<Stroke> strokes = new ArrayList<>();
        for (Run run : closed) {
            if (run.last - run.first < thickest) {
                strokes.add(new Stroke(
                        level,
                        level
                                ? new Patch(run.from, run.first + 1, run.to, run.last + 1)
                                : new Patch(run.first + 1, run.from, run.last + 1, run.to)));
            }
        }
        return strokes;
    }

    private static void join(Run run, List<Run> open) {
        for (Run other : open) {
            if (other.last >= run.first - 1 && other.from < run.to && run.from < other.to) {
                other.from = Math.min(other.from, run.from);
                other.to = Math.max(other.to, run.to);
                other.last = run.last;
                return;
            }
        }
        open.add(run);
    }

    /** The runs of ink in a row; ink in the next row counts too, for no line is quite level. */
    private List<Run> runs(int y, int shortest) {
        List<Run> runs = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int x = 0; x < width; x++) {
            if (isDark(x, y) || isDark(x, y + 1)) {
                from = from < 0 ? x : from;
                last = x;
            } else if (from >= 0 && x - last > longestBreak) {
                add(from, last, y, shortest, runs);
                from = -1;
            }
        }
        add(from, last, y, shortest, runs);
        return runs;
    }

    private void add(int from, int last, int y, int shortest, List<Run> runs) {
        if (from >= 0 && last - from >= shortest && isThin(from, last, y)) {
            runs.add(new Run(from, last + 1, y));
        }
    }

    /** Whether most of the run is no thicker than a line. */
    private boolean isThin(int from, int last, int y) {
        int thin = 0;
        int looked = 0;
        for (int x = from; x <= last; x += 4) {
            int up = 0;
            int down = 0;
            while (up <= thickest && isDark(x, y - up - 1)) {
                up++;
            }
            while (down <= thickest && isDark(x, y + down + 1)) {
                down++;
            }
            thin += up + down <= thickest ? 1 : 0;
            looked++;
        }
        return thin > 0.75 * looked;
    }

    private boolean isDark(int x, int y) {
        return y >= 0 && y < height && dark[y * width + x];
    }

    /** A line in the making. */
    private static final class Run {
        private int from;
        private int to;
        private final int first;
        private int last;

        Run(int from, int to, int row) {
            this.from = from;
            this.to = to;
            this.first = row;
            this.last = row;
        }
    }
}
