package io.mubiao.index;

import io.mubiao.index.SearchRequest.Window;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * The hits wanted, best first; those of one score in the order of documents and of their text, so that every run of
 * the program gives the same.
 *
 * @param entries numbers of Lucene documents
 */
record Ranking(long total, List<Integer> entries) {
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Names.DOCUMENT, SortField.Type.STRING),
            new SortField(Names.SEQUENCE, SortField.Type.LONG));

    static Ranking ofEntries(IndexSearcher searcher, Query query, Window window, Collector besides) throws IOException {
        long wanted = (long) window.offset() + window.hits();
        int most = (int) Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
        TopFieldCollector top = new TopFieldCollectorManager(BEST_FIRST, most, null, Integer.MAX_VALUE).newCollector();
        searcher.search(query, new OneCollector(MultiCollector.wrap(top, besides)));
        List<Integer> entries = Arrays.stream(top.topDocs(window.offset(), window.hits()).scoreDocs)
                .map(hit -> hit.doc)
                .toList();
        return new Ranking(top.getTotalHits(), entries);
    }

    /** Of each document its best entry. */
    static Ranking ofDocuments(IndexSearcher searcher, Query query, Window window, Collector besides)
            throws IOException {
        BestOfDocuments bests = new BestOfDocuments();
        searcher.search(query, new OneCollector(MultiCollector.wrap(bests, besides)));
        return new Ranking(bests.total(), bests.entries(window));
    }

    /** The searcher has one thread: one collector sees all segments, one after the other. */
    private record OneCollector(Collector collector) implements CollectorManager<Collector, Collector> {
        @Override
        public Collector newCollector() {
            return collector;
        }

        @Override
        public Collector reduce(Collection<Collector> collectors) {
            return collector;
        }
    }
}
