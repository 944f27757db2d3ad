package io.mubiao.cluster.solr;

import io.mubiao.index.words.PairTokens;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/** Takes text apart in Solr into pairs of neighbours, as the embedded index does. */
public final class PairTokensFactory extends TokenizerFactory {
    public PairTokensFactory(Map<String, String> settings) {
        super(settings);
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings: " + settings);
        }
    }

    @Override
    public Tokenizer create(AttributeFactory factory) {
        return new PairTokens();
    }
}
