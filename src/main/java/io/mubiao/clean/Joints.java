package io.mubiao.clean;

import io.mubiao.model.Glyphs;
import java.util.List;
import java.util.Objects;

/**
 * Decides whether a line goes on with the paragraph before it.
 *
 * <p>The typesetter breaks a line where the next word does not fit; the author ends a paragraph where it would have.
 * So a line that left room for the first word of the next one ends its paragraph, and an indented line begins one.
 * Titles and headings in the middle go together while they look the same. OCR sets lines with ragged ends: there an
 * unindented line after an unfinished sentence goes on in spite of some room.
 */
final class Joints {
    private static final double INDENT = 1.3;
    private static final double LISTED = 3.4;
    private static final double FAR = 6;
    /** Measuring is as inexact as this, in em: squeezed punctuation, commas that hang in the margin. */
    private static final double SLACK = 0.7;

    private static final double RAGGED = 5;
    private static final double LARGE = 1.25;

    private final Columns columns;
    private final Setting setting;

    Joints(Columns columns, Setting setting) {
        this.columns = columns;
        this.setting = setting;
    }

    /** Whether {@code next} goes on with the paragraph of the lines in {@code open}. */
    boolean goesOn(List<Printed> open, Printed next) {
        Printed last = open.get(open.size() - 1);
        if (isDisplayed(last) || isDisplayed(next)) {
            return isDisplayed(last) && isDisplayed(next) && sameDisplay(last, next);
        }
        if (Characters.beginsNoLine(next.words().charAt(0))) {
            return true;
        }
        if (columns.of(last).indent(last) > FAR && open.size() == 1) {
            return false;
        }
        if (isListed(open) && columns.of(next).indent(next) < INDENT) {
            return false;
        }
        boolean label = Labels.begins(next.words());
        if (columns.of(next).indent(next) >= INDENT) {
            return !label && isFull(last, next) && hangs(open, next);
        }
        return goesOnFlush(last, next, label);
    }

    /** Whether nothing but the page's end parts the two: then a table between them has only been put there. */
    boolean runsOver(Printed last, Printed next) {
        return next.page() > last.page()
                && !isDisplayed(last)
                && !isDisplayed(next)
                && !Characters.endsSentence(last.last())
                && !Labels.begins(next.words())
                && columns.of(next).indent(next) < INDENT
                && isFull(last, next)
                && setting.indented();
    }

    boolean isCentred(Printed line) {
        return columns.of(line).centres(line);
    }

    /** Whether the lines of a paragraph stand in the middle, for all that the first of them may fill its column. */
    boolean isCentred(List<Printed> lines) {
        return lines.stream().allMatch(this::isDisplayed)
                && lines.stream().allMatch(line -> columns.of(line).isEven(line));
    }

    private boolean goesOnFlush(Printed last, Printed next, boolean label) {
        boolean ended = Characters.endsSentence(last.last());
        boolean full = isFull(last, next);
        if (label && (ended || !full)) {
            return false;
        }
        if (ended && isWide(last, next)) {
            return false;
        }
        if (full || "，、（《“(".indexOf(last.last()) >= 0) {
            return true;
        }
        return !ended && columns.of(last).room(last) < (setting.indented() ? RAGGED : RAGGED / 2);
    }

    /** Whether the paragraph has but one line, further in than an indent: a list's item, under which no line is flush. */
    private boolean isListed(List<Printed> open) {
        return open.size() == 1 && columns.of(open.get(0)).indent(open.get(0)) > LISTED;
    }

    private boolean isFull(Printed last, Printed next) {
        double word = next.firstWordWidth() / columns.of(next).em();
        return columns.of(last).room(last) < word + SLACK;
    }

    /** Whether there is more white between the two than between lines. */
    private boolean isWide(Printed last, Printed next) {
        return next.page() == last.page() && next.at().top() - last.at().top() > setting.leading() * 1.6;
    }

    /** Whether the line stands under the text of the paragraph's first line, beside its label, or under its fellows. */
    private boolean hangs(List<Printed> open, Printed next) {
        Printed first = open.get(0);
        Printed last = open.get(open.size() - 1);
        double em = columns.of(next).em();
        if (open.size() > 1) {
            return Math.abs(next.at().left() - last.at().left()) < em / 2;
        }
        boolean outdented = first.at().left() - next.at().left() > INDENT * em;
        return outdented || Math.abs(next.at().left() - textLeft(first)) < em * 0.6;
    }

    /** Where the text begins after a label or the colon of {@code 抄送：}; far off without one. */
    private static double textLeft(Printed line) {
        int skip = Math.max(Labels.length(line.words()), line.words().indexOf('：') + 1);
        if (skip == 0 || skip > 8) {
            return -Double.MAX_VALUE;
        }
        Glyphs glyphs = Objects.requireNonNull(line.line().glyphs());
        String text = line.line().text();
        for (int i = 0, seen = 0; i < text.length(); i++) {
            if (Characters.isVisible(text.charAt(i)) && seen++ == skip) {
                return glyphs.left()[i];
            }
        }
        return -Double.MAX_VALUE;
    }

    private boolean isDisplayed(Printed line) {
        return line.size() >= setting.size() * LARGE || isCentred(line);
    }

    /** Whether it adds to a title what stands in brackets: {@code （2023—2025年）}, {@code （试行）}. */
    private static boolean isSubtitle(Printed line) {
        String words = line.words();
        return words.length() <= 14
                && "（(".indexOf(words.charAt(0)) >= 0
                && "）)".indexOf(line.last()) >= 0
                && words.indexOf('日') < 0
                && words.indexOf('号') < 0;
    }

    private boolean sameDisplay(Printed last, Printed next) {
        double ratio = next.size() / last.size();
        boolean near = next.page() == last.page()
                && next.at().top() - last.at().bottom() < Math.max(next.size(), last.size()) * 1.5;
        return near
                && ((ratio > 0.92 && ratio < 1.08) || isSubtitle(next))
                && !Characters.endsSentence(last.last())
                && !Labels.begins(next.words())
                && !Labels.standsAlone(next.words())
                && !Labels.standsAlone(last.words());
    }
}
