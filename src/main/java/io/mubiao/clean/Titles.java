package io.mubiao.clean;

import java.util.List;

/**
 * Tells lines that are displayed, set in the middle or larger than the body, and which of them make one title.
 *
 * <p>The lines of {@code 关于印发清水市减排 / 工作方案的通知} go together while they look the same and stand close; the brackets of
 * {@code （2023—2025年）} under a title belong to it, a date, a document's number or an issuer does not.
 */
final class Titles {
    private static final double LARGE = 1.25;
    private static final double LARGER = 1.08;
    private static final double SAME_SIZE = 0.08;
    /** The white between two lines of a title, in its size. */
    private static final double NEAR = 1.9;

    private static final double INDENT = 1.3;
    private static final int LONGEST_SUBTITLE = 14;

    private final Columns columns;
    private final Setting setting;
    private final LineEnds ends;
    private final TitleWords titleWords;

    Titles(Columns columns, Setting setting, LineEnds ends, TitleWords titleWords) {
        this.columns = columns;
        this.setting = setting;
        this.ends = ends;
        this.titleWords = titleWords;
    }

    boolean isDisplayed(Printed line) {
        if (line.opens()) {
            return false;
        }
        boolean larger = line.size() >= setting.size() * LARGER && setting.isStyled(line);
        return larger
                || line.size() >= setting.size() * LARGE
                || columns.of(line).centres(line);
    }

    /** Whether the lines of a paragraph stand in the middle, for all that the first of them may fill its column. */
    boolean isCentred(List<Printed> lines) {
        return lines.stream().allMatch(this::isDisplayed) && lines.stream().allMatch(this::isEven);
    }

    /** Whether a title goes on in the middle, though its first line fills the column or is set as wide as the body. */
    boolean goesOn(List<Printed> open, Printed next) {
        Printed last = open.get(open.size() - 1);
        if (!setting.sameLook(last, next) || !isEven(next)) {
            return false;
        }
        boolean centred = columns.of(next).centres(next);
        if (setting.isStyled(next)) {
            return (isEven(last) || (ends.fills(last, next) && centred)) && sameDisplay(last, next);
        }
        return setting.indented()
                && open.size() == 1
                && centred
                && columns.of(last).indent(last) < INDENT
                && ends.fills(last, next)
                && sameDisplay(last, next);
    }

    /** Whether two displayed lines are parts of one. */
    boolean sameDisplay(Printed last, Printed next) {
        double ratio = next.size() / last.size();
        boolean alike = Math.abs(ratio - 1) < SAME_SIZE;
        return isNear(last, next)
                && (alike || isSubtitle(next))
                && !Characters.endsSentence(last.last())
                && !Labels.begins(next.words())
                && !Labels.standsAlone(next.words())
                && !Labels.standsAlone(last.words())
                && titleWords.mayGoOn(last.words(), next.words());
    }

    private boolean isNear(Printed last, Printed next) {
        if (next.page() == last.page() + 1) {
            return setting.sameLook(last, next) && setting.isStyled(next) && ends.fills(last, next);
        }
        double white = next.at().top() - last.at().bottom();
        double size = Math.max(next.size(), last.size());
        return next.page() == last.page() && white < Math.max(size * NEAR, setting.leading() * 1.1 - last.size());
    }

    /** Whether a line stands in the middle; what is set like a title may miss it by an indent's half. */
    private boolean isEven(Printed line) {
        return columns.of(line).isEven(line, setting.isStyled(line) ? 2.2 : 1.5);
    }

    private static boolean isSubtitle(Printed line) {
        String words = line.words();
        return words.length() <= LONGEST_SUBTITLE
                && "（(".indexOf(words.charAt(0)) >= 0
                && "）)".indexOf(line.last()) >= 0
                && words.indexOf('日') < 0
                && words.indexOf('号') < 0;
    }
}
