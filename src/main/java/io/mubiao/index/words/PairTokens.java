package io.mubiao.index.words;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * Gives each unit of a text with the one that follows it at once: {@code 秸秆还田95%} is 秸秆, 秆还, 还田, 田95 and, alone, 95.
 * There are as many as units, each in the place of its first one, so that runs are found by pairs as by single units, in
 * lists of places that are a tenth as long.
 */
public final class PairTokens extends Tokenizer {
    /** Between the two units: {@code pm 2.5} is not {@code p m2.5}. */
    private static final char SEAM = '\u001F';

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final FieldText text = new FieldText();
    private final BytesRefBuilder unit = new BytesRefBuilder();
    private final BytesRefBuilder pair = new BytesRefBuilder();
    private Walk units = Segmentation.units("");
    private boolean more;
    private int position;

    /** The term that stands for two units. */
    public static String pair(String one, String other) {
        return one + SEAM + other;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        units = Segmentation.units(text.read(input));
        position = -1;
        advance();
    }

    private void advance() {
        more = units.next();
        if (more) {
            units.term(unit);
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!more) {
            return false;
        }
        int here = units.position();
        pair.copyBytes(unit);
        advance();
        if (more && units.position() == here + 1) {
            pair.append((byte) SEAM);
            pair.append(unit);
        }
        term.setBytesRef(pair.get());
        step.setPositionIncrement(here - position);
        position = here;
        return true;
    }
}
