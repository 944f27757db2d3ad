package io.mubiao.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds which entries match, as bits by their numbers, one segment after another; for one question. */
final class Matching {
    private final IndexSearcher searcher;
    private final TermLists lists;
    private final @Nullable FacetColumn indicators;
    private final @Nullable Orders orders;
    private final Portions portions;
    private final Map<Query, Weight> others = new ConcurrentHashMap<>();

    /**
     * Ready to find.
     *
     * @param indicators which ones entries have, where that is in memory
     * @param orders null where they are not to be brought to memory
     */
    Matching(
            IndexSearcher searcher,
            TermLists lists,
            @Nullable FacetColumn indicators,
            @Nullable Orders orders,
            Portions portions) {
        this.searcher = searcher;
        this.lists = lists;
        this.indicators = indicators;
        this.orders = orders;
        this.portions = portions;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    @Nullable
    FacetColumn indicators() {
        return indicators;
    }

    @Nullable
    Orders orders() {
        return orders;
    }

    Portions portions() {
        return portions;
    }

    TermLists lists() {
        return lists;
    }

    /**
     * Of what was found, with their scores, the entries that may be among so many of the best, or be those of the best
     * documents; null where all have to be scored.
     */
    @Nullable
    Candidates best(List<Query> scores, FixedBitSet found, int wanted, boolean documents) throws IOException {
        List<Part> parts = wanted == 0 ? null : Parts.of(scores, this, found);
        return parts == null ? null : new BestFirst(parts, found, wanted, documents, this).find();
    }

    /** All that any of the queries finds among the given entries. */
    FixedBitSet any(List<Query> queries, FixedBitSet among) throws IOException {
        return inLeaves(leaf -> {
            FixedBitSet there = LeafBits.of(among, leaf);
            return there.scanIsEmpty() ? there : new LeafMatching(this, leaf).any(queries, there);
        });
    }

    /** What there is in one segment. */
    @FunctionalInterface
    interface InLeaf {
        FixedBitSet of(LeafReaderContext leaf) throws IOException;
    }

    /** What there is in all segments. */
    FixedBitSet inLeaves(InLeaf finding) throws IOException {
        List<LeafReaderContext> leaves = lists.leaves();
        FixedBitSet[] there = new FixedBitSet[leaves.size()];
        portions.each(there.length, i -> there[i] = finding.of(leaves.get(i)));
        FixedBitSet found = new FixedBitSet(searcher.getIndexReader().maxDoc());
        for (int i = 0; i < there.length; i++) {
            LeafBits.put(there[i], found, leaves.get(i));
        }
        return found;
    }

    /** As Lucene does it, for ranges and beginnings. */
    FixedBitSet other(Query query, LeafReaderContext leaf) throws IOException {
        Weight weight = others.get(query);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            others.put(query, weight);
        }
        FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
        Scorer scorer = weight.scorer(leaf);
        if (scorer != null) {
            found.or(scorer.iterator());
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
}
