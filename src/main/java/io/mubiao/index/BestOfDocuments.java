package io.mubiao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Of each document with a hit, the entry that fits best; the first of its text where several do, whichever of them was written
 * first. The entries of a document stand together, so that it is known when all of one were seen.
 */
final class BestOfDocuments extends SimpleCollector {
    /** Its document is the one of that number in its segment; its id is looked up where scores do not tell. */
    private record Best(int entry, float score, long sequence, SortedDocValues documents, int document) {
        /** The better one first, of those that are as good the one of the first id. */
        int compare(Best other) {
            int byScore = Float.compare(other.score, score);
            if (byScore != 0) {
                return byScore;
            }
            return documents == other.documents
                    ? Integer.compare(document, other.document)
                    : id().compareTo(other.id());
        }

        /** Of two entries of one document. */
        boolean isBefore(Best other) {
            return score > other.score || (score == other.score && sequence < other.sequence);
        }

        private BytesRef id() {
            try {
                return BytesRef.deepCopyOf(documents.lookupOrd(document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final List<Best> bests = new ArrayList<>();
    private SortedDocValues documents = DocValues.emptySorted();
    private NumericDocValues sequences = DocValues.emptyNumeric();
    private int base;
    private int document;
    private @Nullable Scorable scorer;

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        documents = DocValues.getSorted(context.reader(), Names.DOCUMENT);
        sequences = DocValues.getNumeric(context.reader(), Names.SEQUENCE);
        base = context.docBase;
        document = -1;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int entry) throws IOException {
        if (!documents.advanceExact(entry)) {
            return;
        }
        float score = Objects.requireNonNull(scorer).score();
        long sequence = sequences.advanceExact(entry) ? sequences.longValue() : Long.MAX_VALUE;
        Best best = new Best(base + entry, score, sequence, documents, documents.ordValue());
        if (documents.ordValue() != document) {
            document = documents.ordValue();
            bests.add(best);
        } else if (best.isBefore(bests.get(bests.size() - 1))) {
            bests.set(bests.size() - 1, best);
        }
    }

    /** How many documents there are. */
    int total() {
        return bests.size();
    }

    /** Their best entries, best first, documents of one score by id. */
    List<Integer> entries(SearchRequest.Window window) {
        int wanted = (int) Math.min((long) window.offset() + window.hits(), bests.size());
        PriorityQueue<Best> first = new PriorityQueue<>(wanted + 1, Collections.reverseOrder(Best::compare));
        for (Best best : bests) {
            if (first.size() < wanted) {
                first.add(best);
            } else if (wanted > 0 && best.compare(first.element()) < 0) {
                first.remove();
                first.add(best);
            }
        }
        return first.stream()
                .sorted(Best::compare)
                .skip(window.offset())
                .map(Best::entry)
                .toList();
    }
}
