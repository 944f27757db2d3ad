package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Makes Lucene queries of what was typed: its clauses all together, or those of another alternative. */
final class Asking {
    /** Between entries that fit alike, a target comes before a base value, and both before a section. */
    private static final float OF_TARGET = 0.5f;

    private final ClauseQueries queries;
    private final List<List<Wording.Clause>> alternatives;

    Asking(ClauseQueries queries, String query) {
        this.queries = queries;
        Wording wording = Wording.of(query);
        boolean usable = wording.alternatives().stream().flatMap(List::stream).anyMatch(queries::hasTokens);
        List<List<Wording.Clause>> read = usable || query.isBlank()
                ? wording.alternatives()
                : Wording.plain(query).alternatives();
        alternatives = read.stream()
                .map(clauses -> clauses.stream().filter(queries::hasTokens).toList())
                .toList();
    }

    /** Finds what a clause asks for among all that may be found, or knows it from another question. */
    @FunctionalInterface
    interface First {
        FixedBitSet of(Wording.Clause clause) throws IOException;
    }

    /** Those of the given entries that it finds; all of them where nothing was asked, none where it has no words. */
    FixedBitSet matches(Matching matching, FixedBitSet among, First first) throws IOException {
        if (alternatives.isEmpty()) {
            return among;
        }
        FixedBitSet any = new FixedBitSet(among.length());
        for (List<Wording.Clause> clauses : alternatives) {
            if (!clauses.isEmpty()) {
                any.or(together(clauses, matching, among, first));
            }
        }
        return any;
    }

    /** All that any of the ways of a clause finds among the given entries. */
    FixedBitSet matches(Matching matching, Wording.Clause clause, FixedBitSet among) throws IOException {
        return matching.any(queries.ways(clause), among);
    }

    private FixedBitSet together(List<Wording.Clause> clauses, Matching matching, FixedBitSet among, First first)
            throws IOException {
        FixedBitSet left = null;
        for (Wording.Clause clause : clauses) {
            if (!clause.excluded()) {
                left = left == null ? first.of(clause) : matches(matching, clause, left);
            }
        }
        left = left == null ? among : left;
        for (Wording.Clause clause : clauses) {
            if (clause.excluded()) {
                FixedBitSet less = left.clone();
                less.andNot(matching.any(queries.excluded(clause), left));
                left = less;
            }
        }
        return left;
    }

    /** How well an entry fits that it finds: the sum of those of the queries that find it too, of which there is always one. */
    List<Query> scores() throws IOException {
        TermQuery target = new TermQuery(new Term(Names.ROLE, "target"));
        List<Query> sum = new ArrayList<>();
        sum.add(new BoostQuery(new ConstantScoreQuery(target), OF_TARGET));
        if (alternatives.isEmpty()
                || (alternatives.size() == 1 && ways(alternatives.get(0)).isEmpty())) {
            sum.add(new MatchAllDocsQuery());
        }
        for (List<Wording.Clause> clauses : alternatives) {
            boolean alone = alternatives.size() == 1
                    || (clauses.size() == 1 && !clauses.get(0).excluded());
            if (alone) {
                sum.addAll(ways(clauses));
            } else if (!clauses.isEmpty()) {
                sum.add(together(clauses));
            }
        }
        return sum;
    }

    private List<Query> ways(List<Wording.Clause> clauses) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (Wording.Clause clause : clauses) {
            if (!clause.excluded()) {
                ways.addAll(queries.ways(clause));
            }
        }
        return ways;
    }

    private Query together(List<Wording.Clause> clauses) throws IOException {
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Wording.Clause clause : clauses) {
            Query any = anyOf(clause.excluded() ? queries.excluded(clause) : queries.ways(clause));
            together.add(any, clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
            wanted = wanted || !clause.excluded();
        }
        if (!wanted) {
            together.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return together.build();
    }

    private static Query anyOf(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /** Finds what is to be marked in the text of a hit. */
    Marked marked() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<Marked.Run> runs = new ArrayList<>();
        for (List<Wording.Clause> clauses : alternatives) {
            for (Wording.Clause clause : clauses) {
                if (!clause.excluded()) {
                    Marked marked = queries.marked(clause);
                    any.add(marked.query(), Occur.SHOULD);
                    runs.addAll(marked.runs());
                }
            }
        }
        return new Marked(any.build(), runs);
    }
}
