package io.mubiao.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Of each document with a hit, the entry that fits best; the first where several do. */
final class BestOfDocuments extends SimpleCollector {
    private record Best(int entry, float score) {}

    private final Map<String, Best> bests = new TreeMap<>();
    private SortedDocValues documents = DocValues.emptySorted();
    private int base;
    private @Nullable Scorable scorer;

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        documents = DocValues.getSorted(context.reader(), Names.DOCUMENT);
        base = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int entry) throws IOException {
        if (documents.advanceExact(entry)) {
            String document = documents.lookupOrd(documents.ordValue()).utf8ToString();
            Best best = new Best(base + entry, Objects.requireNonNull(scorer).score());
            bests.merge(document, best, (known, other) -> other.score() > known.score() ? other : known);
        }
    }

    /** How many documents there are. */
    int total() {
        return bests.size();
    }

    /** Their best entries, best first, documents of one score by id. */
    List<Integer> entries(SearchRequest.Window window) {
        return bests.values().stream()
                .sorted(Comparator.comparingDouble(Best::score).reversed())
                .skip(window.offset())
                .limit(window.hits())
                .map(Best::entry)
                .toList();
    }
}
