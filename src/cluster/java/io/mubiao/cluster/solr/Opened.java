package io.mubiao.cluster.solr;

import io.mubiao.index.FactsAnswer;
import io.mubiao.index.ReaderAnswers;
import io.mubiao.index.words.Segmentation;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/** What answers from one state of a collection, and keeps what it answered. */
final class Opened {
    private final DirectoryReader reader;
    private final ReaderAnswers answers;
    private @Nullable FactsAnswer facts;

    Opened(DirectoryReader reader, Segmentation segmentation) {
        this.reader = reader;
        this.answers = new ReaderAnswers(reader, segmentation);
    }

    boolean isOf(DirectoryReader other) {
        return reader.equals(other);
    }

    ReaderAnswers answers() {
        return answers;
    }

    /** Who only searches need not wait until all documents are known. */
    synchronized FactsAnswer facts() throws IOException {
        FactsAnswer known = facts;
        if (known == null) {
            known = new FactsAnswer(reader);
            facts = known;
        }
        return known;
    }
}
