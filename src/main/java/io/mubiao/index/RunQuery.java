package io.mubiao.index;

import io.mubiao.index.words.PairTokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/**
 * A run of units that follow each other without a gap, found by the pairs that cover it: 综合利用率 by 综合, 利用 and 用率 in
 * their places, 秸秆 by the one pair that it is, wherever that stands. It scores what the phrase of its single units would,
 * since the field of the pairs is as long as theirs.
 *
 * @see PairTokens
 */
final class RunQuery extends Query {
    private final String field;
    private final List<String> units;
    private final @Nullable String word;

    /**
     * Of two units or more.
     *
     * @param word the run as one word, if it is one by itself: wherever the index has this, the run stands
     */
    RunQuery(String field, List<String> units, @Nullable String word) {
        this.field = field;
        this.units = List.copyOf(units);
        this.word = word;
    }

    String field() {
        return field;
    }

    /** The single units, in their order. */
    List<Term> terms() {
        return units.stream().map(unit -> new Term(field, unit)).toList();
    }

    /** The same by single units. */
    Query inPlaces() {
        return new PhraseQuery(field, units.toArray(String[]::new));
    }

    /** Finds the same, and scores by how often pairs stand in their field. */
    Query pairs() {
        int last = units.size() - 2;
        if (last == 0) {
            return new TermQuery(pair(0));
        }
        PhraseQuery.Builder cover = new PhraseQuery.Builder();
        for (int i = 0; i < last; i += 2) {
            cover.add(pair(i), i);
        }
        return cover.add(pair(last), last).build();
    }

    /** All that the run is made of, each overlapping the next. */
    List<Term> allPairs() {
        return IntStream.range(0, units.size() - 1).mapToObj(this::pair).toList();
    }

    @Nullable
    Term word() {
        return word == null ? null : new Term(field, word);
    }

    private Term pair(int place) {
        return new Term(Names.pairs(field), PairTokens.pair(units.get(place), units.get(place + 1)));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        if (!mode.needsScores()) {
            return pairs().createWeight(searcher, mode, boost);
        }
        CollectionStatistics all = searcher.collectionStatistics(field);
        if (all == null) {
            return new MatchNoDocsQuery().createWeight(searcher, mode, boost);
        }
        IndexSearcher scoring = new IndexSearcher(searcher.getTopReaderContext());
        scoring.setSimilarity(new OfUnits(searcher.getSimilarity(), all, unitStatistics(searcher)));
        return pairs().createWeight(scoring, mode, boost);
    }

    private TermStatistics[] unitStatistics(IndexSearcher searcher) throws IOException {
        List<TermStatistics> statistics = new ArrayList<>();
        for (String unit : units) {
            Term term = new Term(field, unit);
            TermStates states = TermStates.build(searcher, term, true);
            if (states.docFreq() > 0) {
                statistics.add(searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
            }
        }
        return statistics.toArray(TermStatistics[]::new);
    }

    /** Scores what it is given by how often single units stand in their field. */
    private static final class OfUnits extends Similarity {
        private final Similarity usual;
        private final CollectionStatistics all;
        private final TermStatistics[] units;

        OfUnits(Similarity usual, CollectionStatistics all, TermStatistics[] units) {
            this.usual = usual;
            this.all = all;
            this.units = units;
        }

        @Override
        public long computeNorm(FieldInvertState state) {
            return usual.computeNorm(state);
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics ofPairs, TermStatistics... pairs) {
            return usual.scorer(boost, all, units);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(Names.pairs(field))) {
            pairs().visit(visitor.getSubVisitor(Occur.MUST, this));
        }
    }

    @Override
    public String toString(String ofField) {
        return field + ":" + units;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunQuery run && field.equals(run.field) && units.equals(run.units);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + units.hashCode();
    }
}
