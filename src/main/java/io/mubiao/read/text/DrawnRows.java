package io.mubiao.read.text;

import io.mubiao.model.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the tables of a text file that are drawn with characters: {@code │甲│乙│} between lines such as {@code ├──┼──┤}, the
 * same in {@code +--+} and {@code |}, or rows parted by bars alone ({@code | 甲 | 乙 |}).
 */
final class DrawnRows {
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_COLUMNS = 30;

    private final List<String> lines;

    DrawnRows(List<String> lines) {
        this.lines = lines;
    }

    /** Where the table ends that begins at this line; the line itself where none begins. */
    int end(int start) {
        int end = start;
        while (end < lines.size()
                && isDrawn(end)
                && DrawnLine.of(closed(end), 1).bars().size() > FEWEST_COLUMNS) {
            end++;
        }
        boolean table = end - start >= FEWEST_LINES && !read(start, end).isEmpty();
        return table ? end : start;
    }

    /** The table of these lines. */
    Grid grid(int start, int end) {
        List<DrawnLine> drawn = read(start, end);
        List<Integer> cuts = cuts(drawn);
        DrawnGrid grid =
                new DrawnGrid(cuts, drawn.stream().filter(DrawnLine::isRule).count());
        drawn.forEach(grid::add);
        return grid.finish();
    }

    /** The lines, their bars one below the other; none where they are not. */
    private List<DrawnLine> read(int start, int end) {
        List<DrawnLine> best = List.of();
        for (int width : new int[] {1, 2}) {
            List<DrawnLine> drawn = IntStream.range(start, end)
                    .mapToObj(line -> DrawnLine.of(closed(line), width))
                    .toList();
            int most = drawn.stream().mapToInt(line -> line.bars().size()).max().orElse(0);
            boolean aligned = cuts(drawn).size() == most && drawn.stream().anyMatch(DrawnLine::isRule);
            if (aligned && best.isEmpty()) {
                best = drawn;
            }
        }
        List<DrawnLine> drawn = best.isEmpty() ? counted(start, end) : best;
        long told = drawn.stream().filter(line -> !line.isRule()).count();
        return told > 1 && cuts(drawn).size() <= MOST_COLUMNS ? drawn : List.of();
    }

    /** The lines by the number of their cells, where it is the same for all. */
    private List<DrawnLine> counted(int start, int end) {
        List<DrawnLine> drawn = new ArrayList<>();
        for (int line = start; line < end; line++) {
            List<String> parts = DrawnLine.of(closed(line), 1).parts();
            drawn.add(
                    new DrawnLine(IntStream.rangeClosed(0, parts.size()).boxed().toList(), parts));
        }
        int cells = drawn.get(0).parts().size();
        return drawn.stream().allMatch(line -> line.parts().size() == cells) ? drawn : List.of();
    }

    private static List<Integer> cuts(List<DrawnLine> drawn) {
        TreeSet<Integer> cuts = new TreeSet<>();
        drawn.forEach(line -> cuts.addAll(line.bars()));
        return List.copyOf(cuts);
    }

    private boolean isDrawn(int line) {
        return lines.get(line).chars().anyMatch(DrawnLine::isLine);
    }

    /** A line of bars with one at each side, where its table is drawn open. */
    private String closed(int line) {
        String text = lines.get(line).strip();
        if (text.chars().filter(c -> c == '|').count() < FEWEST_COLUMNS) {
            return text;
        }
        return (text.startsWith("|") || text.startsWith("+") ? "" : "|") + text + (text.endsWith("|") ? "" : "|");
    }
}
