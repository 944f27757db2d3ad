package io.mubiao.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Lets through the entries that were found already. */
final class Matches extends Query {
    private final FixedBitSet entries;

    Matches(FixedBitSet entries) {
        this.entries = entries;
    }

    /** Of all that were found, those of one segment under the numbers that they have there. */
    static DocIdSetIterator of(FixedBitSet entries, LeafReaderContext leaf) {
        return new OfLeaf(entries, leaf);
    }

    /** Hands on only what was found. */
    static Collector only(FixedBitSet entries, Collector collector) {
        return new FilterCollector(collector) {
            @Override
            public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
                int base = leaf.docBase;
                return new FilterLeafCollector(super.getLeafCollector(leaf)) {
                    @Override
                    public void collect(int entry) throws IOException {
                        if (entries.get(base + entry)) {
                            in.collect(entry);
                        }
                    }
                };
            }
        };
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable Scorer scorer(LeafReaderContext leaf) throws IOException {
                return new ConstantScoreScorer(this, score(), mode, of(entries, leaf));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private static final class OfLeaf extends DocIdSetIterator {
        private final FixedBitSet entries;
        private final int base;
        private final int end;
        private int at = -1;

        OfLeaf(FixedBitSet entries, LeafReaderContext leaf) {
            this.entries = entries;
            this.base = leaf.docBase;
            this.end = base + leaf.reader().maxDoc();
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) {
            int next = base + target < end ? entries.nextSetBit(base + target) : NO_MORE_DOCS;
            at = next < end ? next - base : NO_MORE_DOCS;
            return at;
        }

        @Override
        public long cost() {
            return (long) end - base;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "found already";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
