package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a table without upright lines that stand alone in their row and belong to all of its columns, such as
 * {@code 一、约束性指标} between the rows of an indicator table.
 *
 * <p>They run over the white between the columns, from the left or in the middle; one too short for that is told by its
 * number. The rows above and below are parted by them.
 */
final class GroupLines {
    private static final int LONGEST = 24;
    /** How far from the side or the middle they may begin, in parts of their size. */
    private static final float ASIDE = 2.5f;
    /** The part of the lines that they may be. */
    private static final int MOST = 3;

    private static final Pattern NUMBERED = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[)）、.．].*");

    private final List<Ruling> stack;
    private final List<Float> xs;

    /** Of the table between these level lines, with its columns cut here. */
    GroupLines(List<Ruling> stack, List<Float> xs) {
        this.stack = stack;
        this.xs = xs;
    }

    /** Whether every line that runs over a cut is a group's, and they are few. */
    boolean fit(List<Row> body) {
        long crossing = body.stream().filter(this::crosses).count();
        return MOST * crossing <= body.size()
                && body.stream().filter(this::crosses).allMatch(this::isGroup);
    }

    /** The rows of the body from the top down; a group's has one text. */
    List<TextRows.Band> bands(List<Row> body) {
        List<TextRows.Band> bands = new ArrayList<>();
        int from = 0;
        for (int line = 0; line <= body.size(); line++) {
            if (line < body.size() && !isGroup(body.get(line))) {
                continue;
            }
            if (from < line) {
                bands.addAll(between(body, from, line));
            }
            if (line < body.size()) {
                bands.add(new TextRows.Band(top(body, line), List.of(text(body.get(line)))));
            }
            from = line + 1;
        }
        return bands;
    }

    private List<TextRows.Band> between(List<Row> body, int from, int to) {
        float top = top(body, from);
        float end = to == body.size() ? stack.get(stack.size() - 1).at() : top(body, to);
        List<Ruling> inside = new ArrayList<>(List.of(stack.get(0), level(top)));
        stack.subList(2, stack.size()).stream()
                .filter(rule -> top + 1 < rule.at() && rule.at() < end - 1)
                .forEach(inside::add);
        inside.add(level(end));
        return new TextRows(inside, xs, body.subList(from, to)).bands();
    }

    private Ruling level(float at) {
        return new Ruling(true, at, stack.get(0).from(), stack.get(0).to());
    }

    private float top(List<Row> body, int line) {
        if (line == 0) {
            return stack.get(1).at();
        }
        Row above = body.get(line - 1);
        Row below = body.get(line);
        for (Ruling rule : stack) {
            if (above.baseline() <= rule.at() && rule.at() < below.baseline()) {
                return rule.at();
            }
        }
        return (TextRows.middle(above) + TextRows.middle(below)) / 2;
    }

    private boolean isGroup(Row row) {
        String text = text(row);
        float left = row.edges().left() - xs.get(0);
        float right = xs.get(xs.size() - 1) - row.edges().right();
        boolean placed = left <= ASIDE * row.size() || Math.abs(left - right) <= ASIDE * row.size();
        return text.length() <= LONGEST
                && placed
                && TextRows.runs(row).size() == 1
                && (crosses(row) || isNumbered(row));
    }

    /** Whether a line begins with the number of a heading. */
    static boolean isNumbered(Row row) {
        return NUMBERED.matcher(text(row)).matches();
    }

    private boolean crosses(Row row) {
        return TextRows.runs(row, TextRows.NARROW).stream()
                .anyMatch(run -> xs.subList(1, xs.size() - 1).stream().anyMatch(x -> run[0] < x && x < run[1]));
    }

    private static String text(Row row) {
        return CellText.whole(row);
    }
}
