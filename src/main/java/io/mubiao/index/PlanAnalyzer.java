package io.mubiao.index;

import io.mubiao.index.words.PairTokens;
import io.mubiao.index.words.SegmentTokens;
import io.mubiao.index.words.Segmentation;
import org.apache.lucene.analysis.Analyzer;

/** Takes the text of every field apart with a {@link Segmentation}. */
final class PlanAnalyzer extends Analyzer {
    /** Units between two values of a field, so that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    private final Segmentation segmentation;

    PlanAnalyzer(Segmentation segmentation) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.segmentation = segmentation;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(Names.isPairs(fieldName) ? new PairTokens() : new SegmentTokens(segmentation));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }
}
