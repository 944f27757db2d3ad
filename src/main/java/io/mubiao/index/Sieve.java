package io.mubiao.index;

import static io.mubiao.index.Names.*;

import io.mubiao.index.SearchRequest.Choice;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.words.SearchFolding;
import io.mubiao.index.words.Segmentation;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Lets through what the filters of a request allow. */
final class Sieve {
    private final IndexReader reader;
    private final Segmentation segmentation;
    private final Canonicals canonicals;

    Sieve(IndexReader reader, Segmentation segmentation, Canonicals canonicals) {
        this.reader = reader;
        this.segmentation = segmentation;
        this.canonicals = canonicals;
    }

    /** The query that all hits must match besides the text; it does not score. */
    Query of(Scope scope, Filters filters, List<Choice> choices) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        switch (scope) {
            case TARGETS -> all.add(term(KIND, "target"), Occur.FILTER);
            case SECTIONS -> all.add(term(KIND, "section"), Occur.FILTER);
            case ALL, DOCUMENTS -> {}
        }
        String region = said(filters.region());
        if (region != null) {
            all.add(region(region), Occur.FILTER);
        }
        String department = said(filters.department());
        if (department != null) {
            Set<String> functions = canonicals.ofEnding(DEPARTMENT_PAIR, department);
            all.add(named(DEPARTMENT_EXACT, DEPARTMENT, department, functions), Occur.FILTER);
        }
        String indicator = said(filters.indicator());
        if (indicator != null) {
            Set<String> ids = canonicals.ofName(INDICATOR_PAIR, indicator);
            all.add(named(INDICATOR_EXACT, INDICATOR, indicator, ids), Occur.FILTER);
        }
        if (filters.year() != null) {
            all.add(term(YEAR, String.format(Locale.ROOT, "%d", filters.year())), Occur.FILTER);
        }
        all.add(measured(said(filters.unit()), filters.value()), Occur.FILTER);
        chosen(choices).values().forEach(any -> all.add(any.build(), Occur.FILTER));
        return all.build();
    }

    private static Map<String, BooleanQuery.Builder> chosen(List<Choice> choices) {
        Map<String, BooleanQuery.Builder> byFacet = new TreeMap<>();
        for (Choice choice : choices) {
            byFacet.computeIfAbsent(choice.facet(), facet -> new BooleanQuery.Builder())
                    .add(term(Names.chosen(choice.facet()), choice.value()), Occur.SHOULD);
        }
        return byFacet;
    }

    /** The region of just that name or code; where there is none, those whose names begin so: 广西 for 广西壮族自治区. */
    private Query region(String region) throws IOException {
        Term exact = new Term(REGION_EXACT, SearchFolding.name(region));
        return reader.docFreq(exact) > 0 ? new TermQuery(exact) : new PrefixQuery(exact);
    }

    private Query named(String exactField, String field, String name, Set<String> canonical) {
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(term(exactField, SearchFolding.name(name)), Occur.SHOULD)
                .add(new Phrasing(segmentation.apply(name)).run(field), Occur.SHOULD);
        canonical.forEach(id -> any.add(term(exactField, id), Occur.SHOULD));
        return any.build();
    }

    /** Values in the unit's own base; those printed in just the unit asked for are compared as printed as well. */
    private static Query measured(@Nullable String unit, @Nullable ValueRange range) {
        if (unit == null) {
            return within(VALUE_BASE, range);
        }
        String folded = SearchFolding.name(unit);
        return new BooleanQuery.Builder()
                .add(both(term(UNIT_BASE, folded), within(VALUE_BASE, range)), Occur.SHOULD)
                .add(both(term(UNIT_PRINTED, folded), within(VALUE_PRINTED, range)), Occur.SHOULD)
                .build();
    }

    private static Query within(String field, @Nullable ValueRange range) {
        if (range == null) {
            return new MatchAllDocsQuery();
        }
        BigDecimal low = range.low();
        BigDecimal high = range.high();
        double from = low == null ? Double.NEGATIVE_INFINITY : low.doubleValue();
        double to = high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
        if (range.open()) {
            from = Math.nextUp(from);
            to = Math.nextDown(to);
        }
        return DoubleRange.newIntersectsQuery(field, new double[] {from}, new double[] {to});
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
