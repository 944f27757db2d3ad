package io.mubiao.index;

import java.util.List;

/**
 * The fields of an entry: {@code …_EXACT} hold whole folded names, {@code …_PAIR} those with their
 * canonical ones, the others analysed text.
 */
final class Names {
    static final String KIND = "kind";
    static final String DOCUMENT = "document";
    static final String SEQUENCE = "sequence";
    static final String TITLE = "title";
    static final String REGION_CODE = "regionCode";
    static final String REGION_NAME = "regionName";
    static final String ADDRESS = "address";
    static final String PAGE = "page";
    static final String TARGET = "target";
    static final String GIST_INDICATOR = "gist.indicator";
    static final String GIST_VALUE = "gist.value";
    static final String GIST_YEARS = "gist.years";
    static final String TEXT = "text";

    static final String HEADING = "heading";
    static final String INDICATOR = "indicator";
    static final String INDICATOR_EXACT = "indicatorExact";
    static final String INDICATOR_PAIR = "indicatorPair";
    static final String DEPARTMENT = "department";
    static final String DEPARTMENT_EXACT = "departmentExact";
    static final String DEPARTMENT_PAIR = "departmentPair";
    /** What each function does there: lead, responsible or cooperator. */
    static final String DUTY = "duty";

    static final String REGION = "region";
    static final String REGION_EXACT = "regionExact";
    static final String UNIT_PRINTED = "unitPrinted";
    static final String UNIT_BASE = "unitBase";
    static final String VALUE_PRINTED = "valuePrinted";
    static final String VALUE_BASE = "valueBase";
    static final String YEAR = "year";
    static final String PERIOD = "period";
    static final String ROLE = "role";

    /** For comparing: of documents and targets what is kept as bytes; which indicator is set, which are promised. */
    static final String PLAN = "plan";

    static final String PROMISES = "promises";
    static final String FACTS = "facts";
    static final String SET = "set";
    static final String PROMISED = "promised";

    static final String ORDER_REGION = "order.region";
    static final String ORDER_YEAR = "order.year";
    static final String ORDER_VALUE = "order.value";

    /**
     * The facets in the order of the answer; the doc values of facet {@code x} stand in {@code facet.x}, its terms in
     * {@code chosen.x}.
     */
    static final List<String> FACETS =
            List.of("region", "area", "indicator", "field", "department", "year", "unit", "role", "genre", "kind");

    /** Stands between the value of a facet and its label, and between a name and the canonical one. */
    static final char LABEL = '\u001F';

    private static final String PAIRS = "pairs.";

    private Names() {}

    static String facet(String name) {
        return "facet." + name;
    }

    /** Where the pairs of neighbours of an analysed field stand. */
    static String pairs(String field) {
        return PAIRS + field;
    }

    /** The field of single units of which this has the pairs; any other is itself. */
    static String single(String field) {
        return isPairs(field) ? field.substring(PAIRS.length()) : field;
    }

    static boolean isPairs(String field) {
        return field.startsWith(PAIRS);
    }

    static String chosen(String name) {
        return "chosen." + name;
    }
}
