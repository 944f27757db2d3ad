package io.mubiao.index;

import static io.mubiao.index.Names.*;

import io.mubiao.index.SearchRequest.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
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

    Sieve(IndexReader reader, Segmentation segmentation) {
        this.reader = reader;
        this.segmentation = segmentation;
    }

    /** The query that all hits must match besides the text; it does not score. */
    Query of(Scope scope, Filters filters) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        switch (scope) {
            case TARGETS -> all.add(term(KIND, "target"), Occur.FILTER);
            case SECTIONS -> all.add(term(KIND, "section"), Occur.FILTER);
            case ALL, DOCUMENTS -> {}
        }
        if (said(filters.region())) {
            all.add(region(filters.region()), Occur.FILTER);
        }
        if (said(filters.department())) {
            all.add(named(DEPARTMENT_EXACT, DEPARTMENT, filters.department()), Occur.FILTER);
        }
        if (said(filters.indicator())) {
            all.add(named(INDICATOR_EXACT, INDICATOR, filters.indicator()), Occur.FILTER);
        }
        if (filters.year() != null) {
            all.add(term(YEAR, String.format(Locale.ROOT, "%d", filters.year())), Occur.FILTER);
        }
        if (said(filters.unit()) || filters.value() != null) {
            all.add(measured(filters.unit(), filters.value()), Occur.FILTER);
        }
        return all.build();
    }

    /** The region of just that name or code; where there is none, those whose names begin so: 广西 for 广西壮族自治区. */
    private Query region(String region) throws IOException {
        Term exact = new Term(REGION_EXACT, SearchFolding.name(region));
        return reader.docFreq(exact) > 0 ? new TermQuery(exact) : new PrefixQuery(exact);
    }

    private Query named(String exactField, String field, String name) {
        Phrasing phrasing = new Phrasing(segmentation.apply(name));
        return new BooleanQuery.Builder()
                .add(term(exactField, SearchFolding.name(name)), Occur.SHOULD)
                .add(phrasing.run(field), Occur.SHOULD)
                .build();
    }

    /** Values in the unit's own base; those printed in just the unit asked for are compared as printed as well. */
    private static Query measured(@Nullable String unit, @Nullable ValueRange range) {
        if (!said(unit)) {
            return within(VALUE_BASE, range);
        }
        return new BooleanQuery.Builder()
                .add(both(term(UNIT_BASE, SearchFolding.name(unit)), within(VALUE_BASE, range)), Occur.SHOULD)
                .add(both(term(UNIT_PRINTED, SearchFolding.name(unit)), within(VALUE_PRINTED, range)), Occur.SHOULD)
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

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
