package io.mubiao.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;

/** By how often a term stands in a field, and how long that is. */
record TermPart(Term term, SimScorer scorer, TermLists lists) implements Part {
    @Override
    public double most() {
        return scorer.score(Float.MAX_VALUE, 1);
    }

    @Override
    public FixedBitSet entries(LeafReaderContext leaf, FixedBitSet among) throws IOException {
        return lists.among(term, leaf, among);
    }

    @Override
    public void exact(Candidates candidates) throws IOException {
        each(candidates, candidates::add);
    }

    /** Takes what the part counts for a candidate. */
    interface Taking {
        void take(int place, double counted);
    }

    void each(Candidates candidates, Taking taking) throws IOException {
        int place = 0;
        for (LeafReaderContext leaf : lists.leaves()) {
            int first = place;
            place = candidates.placeOf(leaf.docBase + leaf.reader().maxDoc(), first);
            Counts counts = place == first ? null : lists.counts(term, leaf, place - first);
            if (counts == null) {
                continue;
            }
            byte[] lengths = lists.lengths().of(term.field(), leaf);
            for (int i = first; i < place; i++) {
                int entry = candidates.entry(i) - leaf.docBase;
                int count = counts.of(entry);
                if (count > 0) {
                    taking.take(i, scorer.score(count, lengths[entry]));
                }
            }
        }
    }
}
