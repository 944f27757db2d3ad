package io.mubiao.index.words;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the tokens of a {@link Segmentation} to Lucene. */
public final class SegmentTokens extends Tokenizer {
    private final Segmentation segmentation;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final FieldText text = new FieldText();
    private Iterator<Token> tokens = List.<Token>of().iterator();
    private int position;
    private int length;

    public SegmentTokens(Segmentation segmentation) {
        this.segmentation = segmentation;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        String read = text.read(input);
        tokens = segmentation.apply(read).iterator();
        position = -1;
        length = read.length();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!tokens.hasNext()) {
            return false;
        }
        Token token = tokens.next();
        term.append(token.term());
        offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
        step.setPositionIncrement(token.position() - position);
        position = token.position();
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
