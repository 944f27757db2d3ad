package io.mubiao.index;

import static io.mubiao.index.Names.*;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Makes Lucene queries of what was typed.
 *
 * <p>What a target measures counts most: first targets whose indicator is just that, then those whose indicator has it
 * in its name, then runs in headings and text, last the words apart. A region's or department's name is found on
 * everything that belongs to it, so that {@code 汉中 秸秆综合利用率} works.
 */
final class Asking {
    private static final float SAME_INDICATOR = 12;
    private static final float RUN_IN_INDICATOR = 6;
    private static final float RUN_IN_HEADING = 3;
    private static final float RUN_IN_TEXT = 2;
    private static final float OF_TARGET = 0.5f;

    private final Segmentation segmentation;
    private final Wording wording;

    Asking(Segmentation segmentation, String query) {
        this.segmentation = segmentation;
        Wording read = Wording.of(query);
        boolean usable = read.alternatives().stream().flatMap(List::stream).anyMatch(this::hasTokens);
        this.wording = usable || query.isBlank() ? read : Wording.plain(query);
    }

    /** Finds and ranks entries. */
    Query ranked() {
        if (wording.alternatives().isEmpty()) {
            return new MatchAllDocsQuery();
        }
        TermQuery target = new TermQuery(new Term(ROLE, "target"));
        return new BooleanQuery.Builder()
                .add(alternatives(this::anywhere, true), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(target), OF_TARGET), Occur.SHOULD)
                .build();
    }

    /** The same on the text alone, to mark what was found: the run, or where there is none its words. */
    Query marked() {
        if (wording.alternatives().isEmpty()) {
            return new MatchNoDocsQuery();
        }
        return alternatives(this::inText, false);
    }

    private Query alternatives(Function<Wording.Clause, Query> making, boolean all) {
        BooleanQuery.Builder alternatives = new BooleanQuery.Builder();
        for (List<Wording.Clause> clauses : wording.alternatives()) {
            Query together = together(clauses, making, all);
            if (together != null) {
                alternatives.add(together, Occur.SHOULD);
            }
        }
        return alternatives.build();
    }

    private @Nullable Query together(
            List<Wording.Clause> clauses, Function<Wording.Clause, Query> making, boolean all) {
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        boolean positive = false;
        boolean any = false;
        for (Wording.Clause clause : clauses) {
            if (!hasTokens(clause)) {
                continue;
            }
            any = true;
            if (!clause.excluded()) {
                together.add(making.apply(clause), all ? Occur.MUST : Occur.SHOULD);
                positive = true;
            } else if (all) {
                together.add(excluded(clause), Occur.MUST_NOT);
            }
        }
        if (!positive && all) {
            together.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return any ? together.build() : null;
    }

    private Query anywhere(Wording.Clause clause) {
        Phrasing phrasing = phrasing(clause);
        String field = clause.field();
        if (field != null) {
            return inField(phrasing, field, clause);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(boosted(phrasing.run(INDICATOR), RUN_IN_INDICATOR), Occur.SHOULD)
                .add(boosted(phrasing.run(HEADING), RUN_IN_HEADING), Occur.SHOULD)
                .add(boosted(phrasing.run(TEXT), RUN_IN_TEXT), Occur.SHOULD)
                .add(phrasing.run(DEPARTMENT), Occur.SHOULD)
                .add(new ConstantScoreQuery(phrasing.run(REGION)), Occur.SHOULD)
                .add(sameIndicator(clause), Occur.SHOULD);
        if (!clause.exact() && phrasing.hasWords()) {
            List.of(INDICATOR, HEADING, TEXT).forEach(name -> any.add(phrasing.apart(name), Occur.SHOULD));
        }
        return any.build();
    }

    private static Query inField(Phrasing phrasing, String field, Wording.Clause clause) {
        BooleanQuery.Builder in = new BooleanQuery.Builder().add(phrasing.run(field), Occur.SHOULD);
        if (field.equals(INDICATOR)) {
            in.add(sameIndicator(clause), Occur.SHOULD);
        }
        if (!clause.exact() && phrasing.hasWords()) {
            in.add(phrasing.apart(field), Occur.SHOULD);
        }
        return in.build();
    }

    private static Query sameIndicator(Wording.Clause clause) {
        Term same = new Term(INDICATOR_EXACT, SearchFolding.name(clause.text()));
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(same)), SAME_INDICATOR);
    }

    /** What must not be there is meant as it stands; its scattered words would turn down too much. */
    private Query excluded(Wording.Clause clause) {
        Phrasing phrasing = phrasing(clause);
        String field = clause.field();
        if (field != null) {
            return phrasing.run(field);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List.of(INDICATOR, HEADING, TEXT, DEPARTMENT, REGION)
                .forEach(name -> any.add(phrasing.run(name), Occur.SHOULD));
        return any.build();
    }

    private Query inText(Wording.Clause clause) {
        Phrasing phrasing = phrasing(clause);
        Query run = phrasing.run(TEXT);
        if (clause.exact() || !phrasing.hasWords()) {
            return run;
        }
        Query apart = new BooleanQuery.Builder()
                .add(phrasing.apart(TEXT), Occur.MUST)
                .add(run, Occur.MUST_NOT)
                .build();
        return new BooleanQuery.Builder()
                .add(run, Occur.SHOULD)
                .add(apart, Occur.SHOULD)
                .build();
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private boolean hasTokens(Wording.Clause clause) {
        return !phrasing(clause).isEmpty();
    }

    private Phrasing phrasing(Wording.Clause clause) {
        return new Phrasing(segmentation.apply(clause.text()));
    }
}
