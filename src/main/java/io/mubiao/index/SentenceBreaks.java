package io.mubiao.index;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * Parts a text where a reader stops: after {@code 。；！？} and at line ends, so that a row of a table is a part too. {@code
 * 甲。乙；丙\n丁} has four.
 */
final class SentenceBreaks extends BreakIterator {
    private static final String STOPS = "。；！？;!?\n";

    private CharacterIterator text = new StringCharacterIterator("");
    private int at;

    @Override
    public void setText(CharacterIterator newText) {
        text = newText;
        at = text.getBeginIndex();
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public int current() {
        return at;
    }

    @Override
    public int first() {
        at = text.getBeginIndex();
        return at;
    }

    @Override
    public int last() {
        at = text.getEndIndex();
        return at;
    }

    @Override
    public int next() {
        if (at == text.getEndIndex()) {
            return DONE;
        }
        do {
            at++;
        } while (!isBreak(at));
        return at;
    }

    @Override
    public int previous() {
        if (at == text.getBeginIndex()) {
            return DONE;
        }
        do {
            at--;
        } while (!isBreak(at));
        return at;
    }

    @Override
    public int next(int steps) {
        int reached = at;
        for (int i = 0; i < Math.abs(steps) && reached != DONE; i++) {
            reached = steps > 0 ? next() : previous();
        }
        return reached;
    }

    @Override
    public int following(int offset) {
        at = within(offset);
        return next();
    }

    @Override
    public int preceding(int offset) {
        at = within(offset);
        return previous();
    }

    private int within(int offset) {
        if (offset < text.getBeginIndex() || offset > text.getEndIndex()) {
            throw new IllegalArgumentException("offset " + offset + " is outside the text");
        }
        return offset;
    }

    private boolean isBreak(int offset) {
        return offset <= text.getBeginIndex()
                || offset >= text.getEndIndex()
                || STOPS.indexOf(text.setIndex(offset - 1)) >= 0;
    }
}
