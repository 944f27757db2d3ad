package io.mubiao.clean;

import java.util.List;

/** Tells what the end of a line says: whether the typesetter broke it, or the author ended a paragraph there. */
final class LineEnds {
    /** Measuring is as inexact as this, in em: squeezed punctuation, commas that hang in the margin. */
    private static final double SLACK = 0.7;

    private static final double LONG = 15;

    private final Columns columns;
    private final double leading;

    LineEnds(Columns columns, double leading) {
        this.columns = columns;
        this.leading = leading;
    }

    /** Whether the line leaves no room in its column for the first word of the next. */
    boolean fills(Printed last, Printed next) {
        return fills(columns, last, next);
    }

    static boolean fills(Columns columns, Printed last, Printed next) {
        double word = next.firstWordWidth() / columns.of(next).em();
        return columns.of(last).room(last) < word + SLACK;
    }

    /** Whether it fills its column, or the narrower one of its neighbours. */
    boolean isFull(List<Printed> open, Printed next) {
        Printed last = open.get(open.size() - 1);
        return fills(last, next)
                || endTogether(last, next)
                || (open.size() > 1 && endTogether(open.get(open.size() - 2), last));
    }

    /** Whether lines were broken anew in a narrower column, so that a short one follows on each full one. */
    boolean isBrokenTwice(List<Printed> open) {
        int size = open.size();
        return size > 1 && fills(open.get(size - 2), open.get(size - 1));
    }

    /** Whether there is {@code times} the usual distance from line to line between the two. */
    boolean isWide(Printed last, Printed next, double times) {
        return next.page() == last.page() && next.at().top() - last.at().top() > leading * times;
    }

    /** Whether two long lines, one below the other, end at one place: an edge, though not that of most lines. */
    private boolean endTogether(Printed last, Printed next) {
        double em = columns.of(next).em();
        return last.page() == next.page()
                && Math.abs(last.at().right() - next.at().right()) < SLACK * em
                && last.at().width() > LONG * em;
    }
}
