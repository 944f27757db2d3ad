package io.mubiao.index;

import static io.mubiao.index.Names.*;

import io.mubiao.index.words.SearchFolding;
import io.mubiao.index.words.Segmentation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Where a clause of a query is looked for, and how much each place counts.
 *
 * <p>What a target measures counts most: first targets whose indicator is just that, then those that mean the same by
 * another name, then those whose indicator has it in its name, then runs in headings and text, last the words apart. A
 * region's or department's name is found on everything that belongs to it, so that {@code 汉中 秸秆综合利用率} works.
 */
final class ClauseQueries {
    private static final float SAME_NAME = 12;
    private static final float SAME_INDICATOR = 9;
    private static final float RUN_IN_INDICATOR = 6;
    private static final float RUN_IN_HEADING = 3;
    private static final float RUN_IN_TEXT = 2;

    private final Segmentation segmentation;
    private final Canonicals canonicals;

    ClauseQueries(Segmentation segmentation, Canonicals canonicals) {
        this.segmentation = segmentation;
        this.canonicals = canonicals;
    }

    /** Whether there is anything to look for; {@code %%} has nothing. */
    boolean hasTokens(Wording.Clause clause) {
        return !phrasing(clause).isEmpty();
    }

    /** Each finds entries; how well they fit is the sum of those that find them. */
    List<Query> ways(Wording.Clause clause) throws IOException {
        Phrasing phrasing = phrasing(clause);
        List<Query> any = new ArrayList<>();
        String field = clause.field();
        if (field == null) {
            any.add(boosted(phrasing.run(INDICATOR), RUN_IN_INDICATOR));
            any.add(boosted(phrasing.run(HEADING), RUN_IN_HEADING));
            any.add(boosted(phrasing.run(TEXT), RUN_IN_TEXT));
            any.add(phrasing.run(DEPARTMENT));
            any.add(new ConstantScoreQuery(phrasing.run(REGION)));
        } else {
            any.add(phrasing.run(field));
        }
        if (field == null || field.equals(INDICATOR)) {
            addIndicator(any, clause.text());
        }
        if (DEPARTMENT.equals(field)) {
            for (String canonical : canonicals.ofEnding(DEPARTMENT_PAIR, clause.text())) {
                any.add(new TermQuery(new Term(DEPARTMENT_EXACT, canonical)));
            }
        }
        if (!clause.exact() && phrasing.hasWords()) {
            List<String> fields = field == null ? List.of(INDICATOR, HEADING, TEXT) : List.of(field);
            fields.forEach(name -> any.add(phrasing.apart(name)));
        }
        return any;
    }

    private void addIndicator(List<Query> any, String name) throws IOException {
        any.add(exactly(SearchFolding.name(name), SAME_NAME));
        for (String canonical : canonicals.ofName(INDICATOR_PAIR, name)) {
            any.add(exactly(canonical, SAME_INDICATOR));
        }
    }

    private static Query exactly(String indicator, float boost) {
        return boosted(new ConstantScoreQuery(new TermQuery(new Term(INDICATOR_EXACT, indicator))), boost);
    }

    /** What must not be there is meant as it stands; its scattered words would turn down too much. */
    List<Query> excluded(Wording.Clause clause) {
        Phrasing phrasing = phrasing(clause);
        String field = clause.field();
        List<String> fields = field == null ? List.of(INDICATOR, HEADING, TEXT, DEPARTMENT, REGION) : List.of(field);
        return fields.stream().map(phrasing::run).toList();
    }

    /** In the text alone: the run, or where there is none its words. */
    Marked marked(Wording.Clause clause) {
        Phrasing phrasing = phrasing(clause);
        Query run = phrasing.inPlaces(TEXT);
        boolean words = !clause.exact() && phrasing.hasWords();
        List<Marked.Run> runs = List.of(new Marked.Run(run, phrasing.plain(), words && phrasing.mayBeApart()));
        if (!words) {
            return new Marked(run, runs);
        }
        Query apart = new BooleanQuery.Builder()
                .add(phrasing.apart(TEXT), Occur.MUST)
                .add(run, Occur.MUST_NOT)
                .build();
        Query any = new BooleanQuery.Builder()
                .add(run, Occur.SHOULD)
                .add(apart, Occur.SHOULD)
                .build();
        return new Marked(any, runs);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private Phrasing phrasing(Wording.Clause clause) {
        return new Phrasing(segmentation.apply(clause.text()));
    }
}
