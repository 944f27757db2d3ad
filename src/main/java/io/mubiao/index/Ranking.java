package io.mubiao.index;

import io.mubiao.index.SearchRequest.Window;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The hits wanted, best first; those of one score in the order of documents and of their text, so that every run of
 * the program gives the same.
 *
 * @param entries numbers of Lucene documents
 */
record Ranking(long total, List<Integer> entries) {
    private static final SortField[] BEST_FIRST = {
        SortField.FIELD_SCORE,
        new SortField(Names.DOCUMENT, SortField.Type.STRING),
        new SortField(Names.SEQUENCE, SortField.Type.LONG)
    };

    /** Of so many entries one is many. */
    private static final int MANY = 80;

    /** Whoever wants more hits than these has all of them scored. */
    private static final int DEEP = 5000;

    private static Sort sort(SearchRequest.Order order) {
        return switch (order) {
            case BEST -> new Sort(BEST_FIRST);
            case REGION -> first(text(Names.ORDER_REGION));
            case YEAR -> first(number(Names.ORDER_YEAR, false));
            case SMALLEST -> first(number(Names.ORDER_VALUE, false));
            case LARGEST -> first(number(Names.ORDER_VALUE, true));
        };
    }

    private static Sort first(SortField field) {
        return new Sort(field, BEST_FIRST[0], BEST_FIRST[1], BEST_FIRST[2]);
    }

    private static SortField text(String field) {
        SortField sorted = new SortField(field, SortField.Type.STRING);
        sorted.setMissingValue(SortField.STRING_LAST);
        return sorted;
    }

    private static SortField number(String field, boolean largestFirst) {
        SortField sorted = new SortField(field, SortField.Type.DOUBLE, largestFirst);
        sorted.setMissingValue(largestFirst ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        return sorted;
    }

    /** Of the entries that were found those wanted, ranked by how well they fit. */
    static Ranking ofEntries(Matching matching, List<Query> scores, FixedBitSet found, Window window)
            throws IOException {
        int total = found.cardinality();
        long wanted = (long) window.offset() + window.hits();
        if (total <= window.offset() || window.hits() == 0) {
            return new Ranking(total, List.of());
        }
        int exact = window.order() == SearchRequest.Order.BEST ? 1 : Integer.MAX_VALUE;
        TopFieldCollector top = new TopFieldCollectorManager(
                        sort(window.order()), (int) Math.min(wanted, total), null, exact)
                .newCollector();
        Candidates best = wanted <= DEEP ? first(matching, scores, found, (int) Math.min(wanted, total), window) : null;
        if (best == null) {
            collect(matching.searcher(), scores, found, total, top);
        } else {
            collect(matching.searcher(), best, top);
        }
        List<Integer> entries = Arrays.stream(top.topDocs(window.offset(), window.hits()).scoreDocs)
                .map(hit -> hit.doc)
                .toList();
        return new Ranking(total, entries);
    }

    /**
     * Entries that may come first, with their scores; null where all have to be scored. By region, year or value, how well
     * they fit tells only among those in the last place that is wanted.
     */
    private static @Nullable Candidates first(
            Matching matching, List<Query> scores, FixedBitSet found, int wanted, Window window) throws IOException {
        if (window.order() == SearchRequest.Order.BEST) {
            return matching.best(scores, found, wanted, false);
        }
        Orders orders = matching.orders();
        if (orders == null) {
            return null;
        }
        OrderPlaces places = orders.of(window.order());
        int last = places.last(found, wanted);
        FixedBitSet sure = places.between(found, 0, last);
        FixedBitSet alike = places.between(found, last, last + 1);
        int before = sure.cardinality();
        Candidates best = matching.best(scores, alike, wanted - before, false);
        if (before == 0 || best == null) {
            return best;
        }
        Candidates others = matching.best(scores, sure, before, false);
        return others == null ? null : Candidates.of(others, best);
    }

    /**
     * Hands over what was found, with its scores. Few entries are looked at one by one; where they are many it is less to
     * go through all that any of the scores holds for, which is done in portions and leaves out what cannot come first.
     */
    private static void collect(
            IndexSearcher searcher, List<Query> scores, FixedBitSet found, int total, Collector collector)
            throws IOException {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        scores.forEach(score -> sum.add(score, Occur.SHOULD));
        boolean many = (long) total * MANY > found.length();
        if (!many) {
            sum.add(new Matches(found), Occur.FILTER);
        }
        searcher.search(sum.build(), new OneCollector(many ? Matches.only(found, collector) : collector));
    }

    /** Of each document its best entry. */
    static Ranking ofDocuments(Matching matching, List<Query> scores, FixedBitSet found, Window window)
            throws IOException {
        long wanted = (long) window.offset() + window.hits();
        Candidates best = wanted <= DEEP ? matching.best(scores, found, (int) wanted, true) : null;
        if (best != null) {
            BestOfDocuments bests = new BestOfDocuments();
            collect(matching.searcher(), best, bests);
            return new Ranking(matching.lists().documents().count(found), bests.entries(window));
        }
        IndexSearcher searcher = matching.searcher();
        BestOfDocuments bests = bests(searcher, scores, found);
        return new Ranking(bests.total(), bests.entries(window));
    }

    /** Hands over entries that are scored already. */
    private static void collect(IndexSearcher searcher, Candidates scored, Collector collector) throws IOException {
        int place = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = scored.placeOf(leaf.docBase + leaf.reader().maxDoc(), place);
            if (end > place) {
                Known known = new Known();
                LeafCollector there = collector.getLeafCollector(leaf);
                there.setScorer(known);
                for (; place < end; place++) {
                    known.entry = scored.entry(place) - leaf.docBase;
                    known.score = scored.score(place);
                    there.collect(known.entry);
                }
            }
        }
    }

    /** A score that was reckoned before. */
    private static final class Known extends Scorable {
        private int entry;
        private float score;

        @Override
        public float score() {
            return score;
        }

        @Override
        public int docID() {
            return entry;
        }
    }

    private static BestOfDocuments bests(IndexSearcher searcher, List<Query> scores, FixedBitSet found)
            throws IOException {
        BestOfDocuments bests = new BestOfDocuments();
        int total = found.cardinality();
        if (total > 0) {
            collect(searcher, scores, found, total, bests);
        }
        return bests;
    }

    /** The searcher has one thread: one collector sees all segments, one after the other. */
    record OneCollector(Collector collector) implements CollectorManager<Collector, Collector> {
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
