package io.mubiao.clean;

import java.util.List;

/**
 * Decides whether a line goes on with the paragraph before it.
 *
 * <p>The typesetter breaks a line where the next word does not fit; the author ends a paragraph where it would have.
 * So a line that left room for the first word of the next one ends its paragraph, and an indented line begins one.
 * OCR and pages made from web pages have lines with ragged ends, or lines broken twice: there an unindented line after
 * an unfinished sentence goes on in spite of some room.
 */
final class Joints {
    private static final double INDENT = 1.3;
    private static final double LISTED = 3.4;
    private static final double FAR = 6;
    private static final double RAGGED = 5;
    private static final int CARRIED = 2;
    private static final String OPEN_ENDS = "，、（《“(";

    private final Columns columns;
    private final Setting setting;
    private final LineEnds ends;
    private final Titles titles;
    private final Hanging hanging;

    Joints(Columns columns, Setting setting, TitleWords titleWords) {
        this.columns = columns;
        this.setting = setting;
        this.ends = new LineEnds(columns, setting.leading());
        this.titles = new Titles(columns, setting, ends, titleWords);
        this.hanging = new Hanging(columns, setting);
    }

    /** Whether {@code next} goes on with the paragraph of the lines in {@code open}. */
    boolean goesOn(List<Printed> open, Printed next) {
        Printed last = open.get(open.size() - 1);
        if (next.opens() || Labels.closes(next.words())) {
            return false;
        }
        if (titles.goesOn(open, next) || Characters.beginsNoLine(next.words().charAt(0))) {
            return true;
        }
        if (titles.isDisplayed(last) || titles.isDisplayed(next)) {
            return titles.isDisplayed(last) && titles.isDisplayed(next) && titles.sameDisplay(last, next);
        }
        boolean label = Labels.begins(next.words());
        if (!label && (isCarriedOver(last, next) || isListedOn(last, next))) {
            return true;
        }
        if (open.size() == 1 && isFarIn(last, next) && (label || isShort(last) || !ends.fills(last, next))) {
            return false;
        }
        if (columns.of(next).indent(next) < INDENT) {
            return !setting.hanging() && goesOnFlush(open, next, label);
        }
        return !label && ends.isFull(open, next) && (setting.hanging() || hanging.goesOn(open, next));
    }

    /** Whether nothing but the page's end parts the two: then a table between them has only been put there. */
    boolean runsOver(Printed last, Printed next) {
        return next.page() > last.page()
                && !titles.isDisplayed(last)
                && !titles.isDisplayed(next)
                && !Characters.endsSentence(last.last())
                && !Labels.begins(next.words())
                && columns.of(next).indent(next) < INDENT
                && ends.fills(last, next)
                && setting.indented();
    }

    /** Whether a paragraph is but broken off by a frame that was set into it, and goes on below. */
    boolean runsAround(Printed last, Printed next) {
        return next.page() == last.page()
                && setting.sameLook(last, next)
                && setting.indented()
                && !titles.isDisplayed(last)
                && !titles.isDisplayed(next)
                && !Characters.endsSentence(last.last())
                && !Labels.begins(next.words())
                && columns.of(next).indent(next) < INDENT
                && columns.of(last).indent(last) < INDENT + 2
                && ends.fills(last, next);
    }

    /** Whether the lines of a paragraph stand in the middle. */
    boolean isCentred(List<Printed> lines) {
        return titles.isCentred(lines);
    }

    private boolean goesOnFlush(List<Printed> open, Printed next, boolean label) {
        Printed last = open.get(open.size() - 1);
        boolean ended = Characters.endsSentence(last.last());
        boolean full = ends.isFull(open, next);
        if (label && (ended || !full || (!setting.indented() && "）)".indexOf(last.last()) >= 0))) {
            return false;
        }
        if (!ends.fills(last, next) && (Labels.standsAlone(next.words()) || ends.isWide(last, next, 1.6))) {
            return false;
        }
        if (setting.indented() ? ended && ends.isWide(last, next, 1.6) : ends.isWide(last, next, 1.25)) {
            return false;
        }
        if (full || OPEN_ENDS.indexOf(last.last()) >= 0) {
            return true;
        }
        if (ended || !setting.indented() || isHeading(open, next)) {
            return false;
        }
        return columns.of(last).room(last) < RAGGED || ends.isBrokenTwice(open);
    }

    /** Whether the next line holds but the last characters of a full one, set at the right edge or as far in as that. */
    private boolean isCarriedOver(Printed last, Printed next) {
        Column column = columns.of(next);
        boolean below = Math.abs(next.at().left() - last.at().left()) < column.em() / 2;
        return next.words().length() <= CARRIED
                && (below || (column.indent(next) > FAR && column.room(next) < INDENT))
                && ends.fills(last, next)
                && Characters.isHan(last.last())
                && setting.sameLook(last, next)
                && !ends.isWide(last, next, 1.6);
    }

    /** Whether an indented line goes on after a full one that ends in the middle of a list. */
    private boolean isListedOn(Printed last, Printed next) {
        return ends.fills(last, next) && OPEN_ENDS.indexOf(last.last()) >= 0 && setting.sameLook(last, next);
    }

    /** Whether the first line of a paragraph is a signature or a list's item, under which no line is flush. */
    private boolean isFarIn(Printed first, Printed next) {
        double indent = columns.of(first).indent(first);
        return !first.opens()
                && (indent > FAR || (indent > LISTED && columns.of(next).indent(next) < INDENT));
    }

    /** Whether the line takes little more than half of its column, as a signature does. */
    private boolean isShort(Printed line) {
        return line.at().width() < columns.of(line).width() * 0.6;
    }

    /** Whether the paragraph is one line without a full stop that looks unlike what follows. */
    private boolean isHeading(List<Printed> open, Printed next) {
        Printed only = open.get(0);
        return open.size() == 1 && !setting.sameLook(only, next) && only.words().indexOf('。') < 0;
    }
}
