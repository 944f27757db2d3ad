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
    private static final double LONG = 15;
    private static final double LARGE = 1.25;
    private static final double LARGER = 1.08;

    private final Columns columns;
    private final Setting setting;

    Joints(Columns columns, Setting setting) {
        this.columns = columns;
        this.setting = setting;
    }

    /** Whether {@code next} goes on with the paragraph of the lines in {@code open}. */
    boolean goesOn(List<Printed> open, Printed next) {
        Printed last = open.get(open.size() - 1);
        if (next.opens()) {
            return false;
        }
        if (isTitle(open, next)) {
            return true;
        }
        if (isDisplayed(last) || isDisplayed(next)) {
            return isDisplayed(last) && isDisplayed(next) && sameDisplay(last, next);
        }
        if (Characters.beginsNoLine(next.words().charAt(0))) {
            return true;
        }
        boolean label = Labels.begins(next.words());
        if (open.size() == 1 && isFarIn(last, next) && (label || isShort(last) || !fills(last, next))) {
            return false;
        }
        if (columns.of(next).indent(next) >= INDENT) {
            return !label && isFull(open, next) && hangs(open, next);
        }
        return goesOnFlush(open, next, label);
    }

    /** Whether nothing but the page's end parts the two: then a table between them has only been put there. */
    boolean runsOver(Printed last, Printed next) {
        return next.page() > last.page()
                && !isDisplayed(last)
                && !isDisplayed(next)
                && !Characters.endsSentence(last.last())
                && !Labels.begins(next.words())
                && columns.of(next).indent(next) < INDENT
                && fills(last, next)
                && setting.indented();
    }

    boolean isCentred(Printed line) {
        return columns.of(line).centres(line);
    }

    /** Whether the lines of a paragraph stand in the middle, for all that the first of them may fill its column. */
    boolean isCentred(List<Printed> lines) {
        return lines.stream().allMatch(this::isDisplayed) && lines.stream().allMatch(this::isEven);
    }

    private boolean goesOnFlush(List<Printed> open, Printed next, boolean label) {
        Printed last = open.get(open.size() - 1);
        boolean ended = Characters.endsSentence(last.last());
        boolean full = isFull(open, next);
        if (label && (ended || !full)) {
            return false;
        }
        if (Labels.standsAlone(next.words()) && !fills(last, next)) {
            return false;
        }
        if (isWide(last, next) && (ended || !fills(last, next))) {
            return false;
        }
        if (full || "，、（《“(".indexOf(last.last()) >= 0) {
            return true;
        }
        if (ended || !setting.indented() || isHeading(open, next)) {
            return false;
        }
        return columns.of(last).room(last) < RAGGED || isBrokenTwice(open);
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

    /** Whether a title goes on in the middle, though its first line fills the column or is set as wide as the body. */
    private boolean isTitle(List<Printed> open, Printed next) {
        Printed last = open.get(open.size() - 1);
        if (!setting.sameLook(last, next) || !isEven(next) || !sameDisplay(last, next)) {
            return false;
        }
        if (setting.isStyled(next)) {
            return isEven(last) || (fills(last, next) && isCentred(next));
        }
        return setting.indented()
                && open.size() == 1
                && isCentred(next)
                && columns.of(last).indent(last) < INDENT
                && fills(last, next);
    }

    /** Whether a line stands in the middle; what is set like a title may miss it by an indent's half. */
    private boolean isEven(Printed line) {
        return columns.of(line).isEven(line, setting.isStyled(line) ? 2.2 : 1.5);
    }

    /** Whether the paragraph is one line without a full stop that looks unlike what follows. */
    private boolean isHeading(List<Printed> open, Printed next) {
        Printed only = open.get(0);
        return open.size() == 1 && !setting.sameLook(only, next) && only.words().indexOf('。') < 0;
    }

    /** Whether lines were broken anew in a narrower column, so that a short one follows on each full one. */
    private boolean isBrokenTwice(List<Printed> open) {
        int size = open.size();
        return size > 1 && fills(open.get(size - 2), open.get(size - 1));
    }

    private boolean isFull(List<Printed> open, Printed next) {
        Printed last = open.get(open.size() - 1);
        return fills(last, next)
                || endTogether(last, next)
                || (open.size() > 1 && endTogether(open.get(open.size() - 2), last));
    }

    /** Whether two long lines, one below the other, end at one place: an edge, though not that of most lines. */
    private boolean endTogether(Printed last, Printed next) {
        double em = columns.of(next).em();
        return last.page() == next.page()
                && Math.abs(last.at().right() - next.at().right()) < SLACK * em
                && last.at().width() > LONG * em;
    }

    /** Whether the line leaves no room in its column for the first word of the next. */
    private boolean fills(Printed last, Printed next) {
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
        skip += Labels.length(line.words().substring(skip));
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
        if (line.opens()) {
            return false;
        }
        boolean larger = line.size() >= setting.size() * LARGER && setting.isStyled(line);
        return larger || line.size() >= setting.size() * LARGE || isCentred(line);
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
                && next.at().top() - last.at().bottom()
                        < Math.max(Math.max(next.size(), last.size()) * 1.9, setting.leading() * 1.1 - last.size());
        return near
                && ((ratio > 0.92 && ratio < 1.08) || isSubtitle(next))
                && !Characters.endsSentence(last.last())
                && !Labels.begins(next.words())
                && !Labels.standsAlone(next.words())
                && !Labels.standsAlone(last.words());
    }
}
