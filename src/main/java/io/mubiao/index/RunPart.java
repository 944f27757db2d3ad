package io.mubiao.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;

/**
 * By how often a run stands in a field, and how long that is.
 *
 * @param run by pairs, or by single units with signs between
 * @param rarest of its pieces, as part of the same score: the run stands there no more often than that
 */
record RunPart(Query run, TermPart rarest) implements Part {
    @Override
    public double most() {
        return rarest.most();
    }

    @Override
    public FixedBitSet entries(LeafReaderContext leaf, FixedBitSet among) throws IOException {
        return rarest.entries(leaf, among);
    }

    @Override
    public void bound(Candidates candidates) throws IOException {
        rarest.exact(candidates);
    }

    @Override
    public void correct(Candidates bounded) throws IOException {
        rarest.each(bounded, (place, counted) -> bounded.add(place, -counted));
        exact(bounded);
    }

    @Override
    public void exact(Candidates candidates) throws IOException {
        SimScorer scorer = rarest.scorer();
        int place = 0;
        for (LeafReaderContext leaf : rarest.lists().leaves()) {
            int first = place;
            place = candidates.placeOf(leaf.docBase + leaf.reader().maxDoc(), first);
            RunCounts there = place == first ? null : RunCounts.of(run, rarest.lists(), leaf, place - first);
            if (there != null) {
                byte[] lengths = rarest.lists().lengths().of(rarest.term().field(), leaf);
                for (int i = first; i < place; i++) {
                    int entry = candidates.entry(i) - leaf.docBase;
                    int count = there.of(entry);
                    if (count > 0) {
                        candidates.add(i, scorer.score(count, lengths[entry]));
                    }
                }
            }
        }
    }
}
