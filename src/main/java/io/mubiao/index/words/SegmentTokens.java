package io.mubiao.index.words;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRefBuilder;

/** Hands the tokens of a {@link Segmentation} to Lucene. */
public final class SegmentTokens extends Tokenizer {
    private final Segmentation segmentation;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final FieldText text = new FieldText();
    private final BytesRefBuilder bytes = new BytesRefBuilder();
    private Walk tokens = Segmentation.units("");
    private int position;
    private int length;

    public SegmentTokens(Segmentation segmentation) {
        this.segmentation = segmentation;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        String read = text.read(input);
        tokens = segmentation.walk(read);
        position = -1;
        length = read.length();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!tokens.next()) {
            return false;
        }
        tokens.term(bytes);
        term.setBytesRef(bytes.get());
        offset.setOffset(correctOffset(tokens.start()), correctOffset(tokens.end()));
        step.setPositionIncrement(tokens.position() - position);
        position = tokens.position();
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
