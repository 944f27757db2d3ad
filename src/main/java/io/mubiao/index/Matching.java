package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds which entries match, as bits by their numbers: one query after another in long even steps, which takes a fraction of
 * the time that it takes to ask of one entry after another which of the queries it matches.
 */
final class Matching {
    private final IndexSearcher searcher;

    Matching(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** All that any of the queries finds among the given entries. */
    FixedBitSet any(List<Query> queries, FixedBitSet among) throws IOException {
        FixedBitSet found = new FixedBitSet(among.length());
        List<Weight> weights = new ArrayList<>();
        for (Query query : queries) {
            weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            List<TwoPhaseIterator> costly = new ArrayList<>();
            for (Weight weight : weights) {
                Scorer scorer = weight.scorer(leaf);
                TwoPhaseIterator checked = scorer == null ? null : scorer.twoPhaseIterator();
                if (checked != null) {
                    costly.add(checked);
                } else if (scorer != null) {
                    add(scorer.iterator(), leaf.docBase, among, found);
                }
            }
            for (TwoPhaseIterator checked : costly) {
                add(checked, leaf.docBase, among, found);
            }
        }
        return found;
    }

    /** All entries that were not taken away. */
    FixedBitSet living() {
        FixedBitSet living = new FixedBitSet(searcher.getIndexReader().maxDoc());
        living.set(0, living.length());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            for (int entry = 0; live != null && entry < live.length(); entry++) {
                if (!live.get(entry)) {
                    living.clear(leaf.docBase + entry);
                }
            }
        }
        return living;
    }

    private static void add(DocIdSetIterator entries, int base, FixedBitSet among, FixedBitSet found)
            throws IOException {
        for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
            if (among.get(base + entry)) {
                found.set(base + entry);
            }
        }
    }

    /** What was found already is not looked at again. */
    private static void add(TwoPhaseIterator entries, int base, FixedBitSet among, FixedBitSet found)
            throws IOException {
        DocIdSetIterator likely = entries.approximation();
        for (int entry = likely.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = likely.nextDoc()) {
            if (among.get(base + entry) && !found.get(base + entry) && entries.matches()) {
                found.set(base + entry);
            }
        }
    }
}
