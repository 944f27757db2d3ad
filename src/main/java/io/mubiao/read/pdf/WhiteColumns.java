package io.mubiao.read.pdf;

import io.mubiao.read.pdf.Lattice.Area;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cells between level lines, told by the white between the columns of text.
 *
 * <p>Text makes a table if white stripes run through all lines of the body and, beside names, there is a column of values
 * or of short words; two columns of prose have stripes as well. Heads may reach over several columns.
 */
final class WhiteColumns {
    /** The least width of a stripe, in parts of the size of the text. */
    private static final float STRIPE = 0.7f;
    /** So many lines make columns of narrow stripes, too: no gap within a text stands in the same place in all of them. */
    private static final int MANY_LINES = 6;
    /** The part of a column's cells that must be values or short. */
    private static final float BRIEF = 0.6f;

    private static final int LONGEST_BRIEF = 8;
    private static final int FEWEST_ROWS = 2;
    /** The part of the table's width that a line of prose takes in one piece. */
    private static final float PROSE = 0.8f;

    private static final int FEWEST_PROSE = 2;
    private static final int MOST_COLUMNS = 20;

    private final List<Ruling> stack;
    private final List<Ruling> shorter;
    private final List<Row> head;
    private final List<Row> body;

    private WhiteColumns(List<Ruling> stack, List<Ruling> level, List<Row> rows) {
        this.stack = stack;
        this.shorter = level.stream().filter(this::isBesideMerged).toList();
        float headEnd = stack.get(1).at();
        this.head = rows.stream().filter(row -> TextRows.middle(row) < headEnd).toList();
        this.body = rows.stream().filter(row -> TextRows.middle(row) >= headEnd).toList();
    }

    /**
     * The table between the first and the last of these lines; null where there is none. It has no head where the first line
     * stands twice.
     */
    static @Nullable Lattice between(List<Ruling> stack, List<Ruling> level, List<Row> rows) {
        Ruling first = stack.get(0);
        Ruling last = stack.get(stack.size() - 1);
        List<Row> inside = rows.stream()
                .filter(row -> first.at() <= TextRows.middle(row) && TextRows.middle(row) < last.at())
                .filter(row -> row.edges().right() > first.from() && row.edges().left() < first.to())
                .sorted(Comparator.comparingDouble(Row::baseline))
                .toList();
        WhiteColumns columns = new WhiteColumns(stack, level, inside);
        boolean within = inside.stream()
                .allMatch(row -> row.edges().left() >= first.from() - row.size()
                        && row.edges().right() <= first.to() + row.size());
        boolean may =
                within && columns.head.isEmpty() == columns.isHeadless() && columns.body.size() >= columns.fewest();
        return may && !columns.holdsProse() ? columns.lattice(level) : null;
    }

    private boolean isHeadless() {
        return stack.get(0).equals(stack.get(1));
    }

    private int fewest() {
        return isHeadless() ? 1 : FEWEST_ROWS;
    }

    /** Whether a line parts rows of the body beside a cell that reaches over both: it ends where the table does. */
    private boolean isBesideMerged(Ruling rule) {
        Ruling first = stack.get(0);
        return stack.get(1).at() + 1 < rule.at()
                && rule.at() < stack.get(stack.size() - 1).at() - 1
                && rule.from() > first.from() + LevelRules.RAGGED
                && Math.abs(rule.to() - first.to()) <= LevelRules.RAGGED
                && 2 * rule.length() >= first.length();
    }

    /** All lines that part rows, from the top down. */
    private List<Ruling> parting() {
        return Stream.concat(stack.stream(), shorter.stream())
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
    }

    /** Whether lines of prose stand in the head: then its first line is another, such as that below the header of a page. */
    private boolean holdsProse() {
        float width = stack.get(0).length();
        return head.stream()
                        .filter(row -> TextRows.runs(row).stream().anyMatch(run -> run[1] - run[0] >= PROSE * width))
                        .count()
                >= FEWEST_PROSE;
    }

    private @Nullable Lattice lattice(List<Ruling> level) {
        List<Float> xs = cuts(body);
        List<Float> more =
                cuts(body.stream().filter(row -> TextRows.runs(row).size() > 1).toList());
        List<Ruling> parting = parting();
        xs = more.size() > xs.size() && new GroupLines(parting, more).fit(body) ? more : xs;
        if (xs.size() < 3 || xs.size() > MOST_COLUMNS + 1) {
            return null;
        }
        List<TextRows.Band> bands = new GroupLines(parting, xs).bands(body);
        List<TextRows.Band> rows =
                bands.stream().filter(band -> band.texts().size() > 1).toList();
        if (rows.size() < fewest() || !hasBriefColumn(rows, xs.size() - 1)) {
            return null;
        }
        List<Float> ys = new ArrayList<>();
        List<Area> areas = new ArrayList<>();
        if (!isHeadless()) {
            new TextHead(stack, xs).add(head, level, ys, areas);
        }
        for (TextRows.Band band : bands) {
            int wide = band.texts().size() > 1 ? 1 : xs.size() - 1;
            int merged = merged(band, xs);
            for (int column = 0; column + 1 < xs.size(); column += wide) {
                add(
                        new Area(ys.size(), column, ys.size() + 1, column + wide),
                        column < merged || band.goingOn().contains(column),
                        areas);
            }
            ys.add(band.top());
        }
        ys.add(stack.get(stack.size() - 1).at());
        return Lattice.of(xs, ys, areas);
    }

    /** How many of the first columns go on with the cells above, as the line that a row begins with begins behind them. */
    private int merged(TextRows.Band band, List<Float> xs) {
        int merged = 0;
        for (Ruling rule : shorter) {
            boolean above = Math.abs(rule.at() - band.top()) < 1 && band.texts().size() > 1;
            while (above && (xs.get(merged) + xs.get(merged + 1)) / 2 < rule.from()) {
                merged++;
            }
        }
        return merged;
    }

    /** Adds a cell, or lets the one above reach over its place, too. */
    private static void add(Area area, boolean merged, List<Area> areas) {
        for (int i = 0; merged && i < areas.size(); i++) {
            Area above = areas.get(i);
            boolean same = above.column() == area.column() && above.endColumn() == area.endColumn();
            if (same && above.endRow() == area.row()) {
                areas.set(i, above.with(area));
                return;
            }
        }
        areas.add(area);
    }

    /** The table's sides, and the middles of the white stripes between them. */
    private List<Float> cuts(List<Row> lines) {
        if (lines.size() < fewest()) {
            return List.of();
        }
        List<float[]> inked = new ArrayList<>();
        float size = Float.MAX_VALUE;
        for (Row row : lines) {
            size = Math.min(size, row.size());
            inked.addAll(TextRows.runs(row, TextRows.NARROW));
        }
        float least = size * (lines.size() < MANY_LINES ? STRIPE : TextRows.NARROW);
        inked.sort(Comparator.comparingDouble(run -> run[0]));
        List<float[]> stripes = new ArrayList<>();
        blank(inked.get(0)[0]).ifPresent(stripes::add);
        float end = inked.get(0)[1];
        for (float[] run : inked) {
            if (run[0] - end >= least) {
                stripes.add(new float[] {end, run[0]});
            }
            end = Math.max(end, run[1]);
        }
        return new HeadGaps(head)
                .cuts(stripes, stack.get(0).from(), stack.get(0).to());
    }

    /** The stripe behind first columns without any text, as they go on from the page before: there shorter lines begin. */
    private Optional<float[]> blank(float ink) {
        return shorter.stream()
                .map(Ruling::from)
                .filter(from -> from <= ink + 1)
                .min(Comparator.naturalOrder())
                .map(from -> new float[] {from, from});
    }

    private boolean hasBriefColumn(List<TextRows.Band> bands, int columns) {
        for (int column = 1; column < columns; column++) {
            int filled = 0;
            int brief = 0;
            for (TextRows.Band band : bands) {
                String text = band.texts().get(column);
                filled += text.isEmpty() ? 0 : 1;
                boolean value = CellText.isValue(text) || CellText.isNone(text);
                brief += !text.isEmpty() && (value || text.length() <= LONGEST_BRIEF) ? 1 : 0;
            }
            if (filled >= Math.max(fewest(), bands.size() / 2) && brief >= BRIEF * filled) {
                return true;
            }
        }
        return false;
    }
}
