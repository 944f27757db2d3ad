package io.mubiao.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
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
            PostingsEnum entries = place == first ? null : lists.postings(term, leaf, PostingsEnum.FREQS);
            if (entries != null) {
                each(candidates, first, place, leaf, entries, taking);
            }
        }
    }

    private void each(
            Candidates candidates, int first, int end, LeafReaderContext leaf, PostingsEnum entries, Taking taking)
            throws IOException {
        byte[] lengths = lists.lengths().of(term.field(), leaf);
        int at = -1;
        for (int place = first; place < end && at != DocIdSetIterator.NO_MORE_DOCS; place++) {
            int entry = candidates.entry(place) - leaf.docBase;
            if (at < entry) {
                at = at == entry - 1 ? entries.nextDoc() : entries.advance(entry);
            }
            if (at == entry) {
                taking.take(place, scorer.score(entries.freq(), lengths[entry]));
            }
        }
    }
}
