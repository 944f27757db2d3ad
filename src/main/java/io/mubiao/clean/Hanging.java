package io.mubiao.clean;

import io.mubiao.model.Glyphs;
import java.util.List;
import java.util.Objects;

/** Tells paragraphs whose first line stands further out than the others: {@code 抄送：市委办公室，} over {@code 　　　市妇联。} */
final class Hanging {
    private static final double INDENT = 1.3;
    /** Further in than a paragraph's first line, in em: a paragraph of a block that hangs as a whole. */
    private static final double DEEP = 2.6;

    private static final int LONGEST_LABEL = 8;

    private final Columns columns;
    private final Setting setting;

    Hanging(Columns columns, Setting setting) {
        this.columns = columns;
        this.setting = setting;
    }

    /** Whether an indented line stands under the text of the paragraph's first line, or under its fellows. */
    boolean goesOn(List<Printed> open, Printed next) {
        Printed first = open.get(0);
        Printed last = open.get(open.size() - 1);
        double em = columns.of(next).em();
        if (open.size() > 1) {
            return Math.abs(next.at().left() - last.at().left()) < em / 2;
        }
        boolean outdented = first.at().left() - next.at().left() > INDENT * em;
        boolean underText = Math.abs(next.at().left() - textLeft(first)) < em * 0.6;
        boolean underIt = columns.of(first).indent(first) > DEEP
                && Math.abs(next.at().left() - first.at().left()) < em / 2
                && !Characters.endsSentence(first.last())
                && setting.sameLook(first, next);
        return outdented || underText || underIt || (isListed(first) && setting.sameLook(first, next));
    }

    /** Whether it is a list's item that begins at the margin, and breaks off within a sentence. */
    private boolean isListed(Printed first) {
        return columns.of(first).indent(first) < INDENT
                && Labels.begins(first.words())
                && !Characters.endsSentence(first.last());
    }

    /** Where the text begins after a label, or two, or the colon of {@code 抄送：}; far off without one. */
    private static double textLeft(Printed line) {
        int skip = Math.max(Labels.length(line.words()), line.words().indexOf('：') + 1);
        skip += Labels.length(line.words().substring(skip));
        if (skip == 0 || skip > LONGEST_LABEL) {
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
}
