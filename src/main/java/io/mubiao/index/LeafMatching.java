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
        List<PhraseQuery> runs = new ArrayList<>();
        for (Query query : queries) {
            Query bare = bare(query);
            if (bare instanceof PhraseQuery run) {
                runs.add(run);
            } else {
                found.or(one(bare, among));
            }
        }
        FixedBitSet left = among.clone();
        for (PhraseQuery run : runs) {
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
        return query instanceof RunQuery run ? run.pairs() : query;
    }

    private FixedBitSet one(Query query, FixedBitSet among) throws IOException {
        Query bare = bare(query);
        if (bare instanceof MatchAllDocsQuery) {
            return among;
        }
        if (bare instanceof TermQuery term) {
            return lists.among(term.getTerm(), leaf, among);
        }
        if (bare instanceof PhraseQuery run) {
            return run(run, among);
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

    private FixedBitSet run(PhraseQuery query, FixedBitSet among) throws IOException {
        List<Query> terms = new ArrayList<>();
        for (Term term : query.getTerms()) {
            if (lists.frequency(term) == 0) {
                return new FixedBitSet(among.length());
            }
            terms.add(new TermQuery(term));
        }
        FixedBitSet likely = enough(terms, terms.size(), among);
        FixedBitSet found = new FixedBitSet(among.length());
        LeafRun run = LeafRun.of(query, lists, leaf);
        if (run == null) {
            return found;
        }
        int entry = likely.nextSetBit(0);
        while (entry != DocIdSetIterator.NO_MORE_DOCS) {
            if (run.count(entry) > 0) {
                found.set(entry);
            }
            entry = entry + 1 < likely.length() ? likely.nextSetBit(entry + 1) : DocIdSetIterator.NO_MORE_DOCS;
        }
        return found;
    }
}
