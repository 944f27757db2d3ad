package io.mubiao.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

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

    /** Finds and ranks entries; all of them where nothing was asked, none where it has no words. */
    Query ranked() throws IOException {
        if (alternatives.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (List<Wording.Clause> clauses : alternatives) {
            if (!clauses.isEmpty()) {
                any.add(together(clauses), Occur.SHOULD);
            }
        }
        TermQuery target = new TermQuery(new Term(Names.ROLE, "target"));
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(target), OF_TARGET), Occur.SHOULD)
                .build();
    }

    private Query together(List<Wording.Clause> clauses) throws IOException {
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Wording.Clause clause : clauses) {
            if (clause.excluded()) {
                together.add(queries.excluded(clause), Occur.MUST_NOT);
            } else {
                together.add(queries.ranked(clause), Occur.MUST);
                wanted = true;
            }
        }
        if (!wanted) {
            together.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return together.build();
    }

    /** Finds what is to be marked in the text of a hit. */
    Query marked() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (List<Wording.Clause> clauses : alternatives) {
            for (Wording.Clause clause : clauses) {
                if (!clause.excluded()) {
                    any.add(queries.marked(clause), Occur.SHOULD);
                }
            }
        }
        return any.build();
    }
}
