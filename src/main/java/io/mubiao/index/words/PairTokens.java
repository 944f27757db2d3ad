package io.mubiao.index.words;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives each unit of a text with the one that follows it at once: {@code 秸秆还田95%} is 秸秆, 秆还, 还田, 田95 and, alone, 95.
 * There are as many as units, each in the place of its first one, so that runs are found by pairs as by single units, in
 * lists of places that are a tenth as long.
 */
public final class PairTokens extends Tokenizer {
    /** Between the two units: {@code pm 2.5} is not {@code p m2.5}. */
    private static final char SEAM = '\u001F';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final FieldText text = new FieldText();
    private final Segmentation segmentation;
    private List<Token> units = List.of();
    private int next;
    private int position;

    public PairTokens(Segmentation segmentation) {
        this.segmentation = segmentation;
    }

    /** The term that stands for two units. */
    public static String pair(String one, String other) {
        return one + SEAM + other;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        units = segmentation.units(text.read(input));
        next = 0;
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == units.size()) {
            return false;
        }
        Token unit = units.get(next++);
        term.append(unit.term());
        if (next < units.size() && units.get(next).position() == unit.position() + 1) {
            term.append(SEAM).append(units.get(next).term());
        }
        step.setPositionIncrement(unit.position() - position);
        position = unit.position();
        return true;
    }
}
