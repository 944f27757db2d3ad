package io.mubiao.index;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the tokens of a {@link Segmentation} to Lucene. */
final class PlanAnalyzer extends Analyzer {
    /** Units between two values of a field, so that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    private final Segmentation segmentation;

    PlanAnalyzer(Segmentation segmentation) {
        this.segmentation = segmentation;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new SegmentTokens(segmentation));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }

    private static final class SegmentTokens extends Tokenizer {
        private final Segmentation segmentation;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private Iterator<Token> tokens = List.<Token>of().iterator();
        private char[] buffer = new char[8192];
        private int position;
        private int length;

        SegmentTokens(Segmentation segmentation) {
            this.segmentation = segmentation;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            String text = readAll(input);
            tokens = segmentation.apply(text).iterator();
            position = -1;
            length = text.length();
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

        private String readAll(Reader input) throws IOException {
            int filled = 0;
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer, filled, buffer.length - filled)) {
                filled += read;
                buffer = filled < buffer.length ? buffer : Arrays.copyOf(buffer, 2 * filled);
            }
            return new String(buffer, 0, filled);
        }
    }
}
