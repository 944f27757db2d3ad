package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds which entries of a segment match: one list after another in long even steps, which takes a fraction of the time that
 * it takes to ask of one entry after another which of the queries it matches. Where the terms of a run stand is looked at
 * last, and only in entries that nothing else found.
 */
final class LeafMatching {
    private final Matching matching;
    private final TermLists lists;
    private final LeafReaderContext leaf;

    LeafMatching(Matching matching, LeafReaderContext leaf) {
        this.matching = matching;
        this.lists = matching.lists();
        this.leaf = leaf;
    }

    /** All that any of the queries finds among the given entries. */
    FixedBitSet any(List<Query> queries, FixedBitSet among) throws IOException {
        FixedBitSet found = new FixedBitSet(among.length());
        List<Query> runs = new ArrayList<>();
        for (Query query : queries) {
            Query bare = bare(query);
            if (isRun(bare)) {
                runs.add(bare);
            } else {
                found.or(one(bare, among));
            }
        }
        FixedBitSet left = among.clone();
        for (Query run : runs) {
            left.andNot(found);
            found.or(run(run, left));
        }
        return found;
    }

    /** What it finds, whatever it counts. */
    private static Query bare(Query query) {
        if (query instanceof BoostQuery boost) {
            return bare(boost.getQuery());
        }
        if (query instanceof ConstantScoreQuery constant) {
            return bare(constant.getQuery());
        }
        return query instanceof RunQuery run && run.pairs() instanceof TermQuery pair ? pair : query;
    }

    private static boolean isRun(Query bare) {
        return bare instanceof RunQuery || bare instanceof PhraseQuery;
    }

    private FixedBitSet one(Query query, FixedBitSet among) throws IOException {
        Query bare = bare(query);
        if (bare instanceof MatchAllDocsQuery) {
            return among;
        }
        if (bare instanceof TermQuery term) {
            return lists.among(term.getTerm(), leaf, among);
        }
        if (isRun(bare)) {
            return run(bare, among);
        }
        if (bare instanceof BooleanQuery several) {
            return several(several, among);
        }
        FixedBitSet found = matching.other(bare, leaf);
        found.and(among);
        return found;
    }

    /** What all that must be there finds; where nothing must, what so many as needed of the others do. */
    private FixedBitSet several(BooleanQuery query, FixedBitSet among) throws IOException {
        FixedBitSet left = among;
        List<Query> any = new ArrayList<>();
        for (BooleanClause clause : query) {
            if (clause.getOccur() == Occur.SHOULD) {
                any.add(clause.getQuery());
            } else if (clause.getOccur() != Occur.MUST_NOT) {
                left = one(clause.getQuery(), left);
            }
        }
        int least = query.getMinimumNumberShouldMatch();
        boolean free = query.clauses().size() == any.size();
        if (least > 1) {
            left = enough(any, least, left);
        } else if (least == 1 || free) {
            left = any(any, left);
        }
        for (BooleanClause clause : query) {
            if (clause.getOccur() == Occur.MUST_NOT) {
                FixedBitSet less = left.clone();
                less.andNot(one(clause.getQuery(), left));
                left = less;
            }
        }
        return left;
    }

    private FixedBitSet enough(List<Query> queries, int least, FixedBitSet among) throws IOException {
        if (least < queries.size()) {
            BitSums sums = new BitSums(among.length(), queries.size());
            for (Query query : queries) {
                sums.add(one(query, among));
            }
            return sums.atLeast(least);
        }
        FixedBitSet left = among;
        for (Query query : rarestFirst(queries)) {
            left = one(query, left);
        }
        return left;
    }

    private List<Query> rarestFirst(List<Query> queries) throws IOException {
        record Ranked(Query query, int frequency) {}
        List<Ranked> ranked = new ArrayList<>();
        for (Query query : queries) {
            int frequency = query instanceof TermQuery term ? lists.frequency(term.getTerm()) : Integer.MAX_VALUE;
            ranked.add(new Ranked(query, frequency));
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::frequency))
                .map(Ranked::query)
                .toList();
    }

    private FixedBitSet run(Query query, FixedBitSet among) throws IOException {
        List<Query> pieces = new ArrayList<>();
        for (Term term : query instanceof RunQuery run ? run.allPairs() : List.of(((PhraseQuery) query).getTerms())) {
            if (lists.frequency(term) == 0) {
                return new FixedBitSet(among.length());
            }
            pieces.add(new TermQuery(term));
        }
        Term word = query instanceof RunQuery run ? run.word() : null;
        FixedBitSet found = word == null ? new FixedBitSet(among.length()) : lists.among(word, leaf, among);
        FixedBitSet left = among.clone();
        left.andNot(found);
        FixedBitSet likely = enough(pieces, pieces.size(), left);
        int asked = likely.cardinality();
        RunCounts counts = asked == 0 ? null : RunCounts.of(query, lists, leaf, asked);
        if (counts == null) {
            return found;
        }
        int entry = likely.nextSetBit(0);
        while (entry != DocIdSetIterator.NO_MORE_DOCS) {
            if (counts.of(entry) > 0) {
                found.set(entry);
            }
            entry = entry + 1 < likely.length() ? likely.nextSetBit(entry + 1) : DocIdSetIterator.NO_MORE_DOCS;
        }
        return found;
    }
}
