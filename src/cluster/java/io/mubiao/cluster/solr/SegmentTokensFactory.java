package io.mubiao.cluster.solr;

import io.mubiao.index.words.SegmentTokens;
import io.mubiao.index.words.Segmentation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;

/** Takes text apart in Solr as the embedded index does, with the words of the config set. */
public final class SegmentTokensFactory extends TokenizerFactory implements ResourceLoaderAware {
    private Segmentation segmentation = new Segmentation(List.of());

    public SegmentTokensFactory(Map<String, String> settings) {
        super(settings);
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("unknown settings: " + settings);
        }
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        segmentation = ConfigSet.imprint(loader).segmentation();
    }

    @Override
    public Tokenizer create(AttributeFactory factory) {
        return new SegmentTokens(segmentation);
    }
}
