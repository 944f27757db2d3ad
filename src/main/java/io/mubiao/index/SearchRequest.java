package io.mubiao.index;

import java.util.List;

/**
 * A question to the index: {@code 秸秆综合利用率}, in targets, of 陕西省, 90 % or more, the first ten.
 *
 * @param query words to be found, all of them; {@code "…"} for an exact run, {@code -} in front of what must not be
 *     there, {@code OR} or {@code |} between alternatives, {@code 指标:}, {@code 部门:}, {@code 地区:} or {@code 标题:} in
 *     front of what must stand in that place ({@code indicator:}, {@code department:}, {@code region:}, {@code title:});
 *     empty for everything that passes the filters
 */
public record SearchRequest(String query, Scope in, Filters filters, List<Choice> choices, Window window, Marks marks) {
    /** So many characters has a query at most: a long paragraph. */
    public static final int LONGEST = 1000;

    public SearchRequest {
        choices = List.copyOf(choices);
    }

    public SearchRequest(String query, Scope in, Filters filters, Window window, Marks marks) {
        this(query, in, filters, List.of(), window, marks);
    }

    /** The first ten hits of all kinds, without filters. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Scope.ALL, Filters.NONE, Window.FIRST, Marks.EM);
    }

    /**
     * A value of a facet, exactly as {@link SearchResult.Count#value} gives it; of several values of one facet any will do.
     *
     * @param facet {@code area} (a region with all below it), {@code region}, {@code indicator}, {@code field}, {@code
     *     department}, {@code year}, {@code unit}, {@code role}, {@code genre} or {@code kind}
     */
    public record Choice(String facet, String value) {}

    /** In which order hits come; those that have no year or value come last. */
    public enum Order {
        BEST,
        REGION,
        YEAR,
        SMALLEST,
        LARGEST
    }

    /** What hits are: entries of one kind or all, or whole documents, each with its best entry. */
    public enum Scope {
        ALL,
        TARGETS,
        SECTIONS,
        DOCUMENTS
    }

    /**
     * Which part of the answer is wanted.
     *
     * @param hits how many hits
     * @param offset how many to pass over before
     * @param counts how many values of each facet
     * @param order of entries; whole documents come best first
     */
    public record Window(int hits, int offset, int counts, Order order) {
        public static final Window FIRST = new Window(10, 0, 20);

        public Window(int hits, int offset, int counts) {
            this(hits, offset, counts, Order.BEST);
        }

        public Window {
            if (hits < 0 || offset < 0 || counts < 0) {
                throw new IllegalArgumentException("a window is not negative: " + hits + ", " + offset + ", " + counts);
            }
        }
    }

    /** What is put around the words found; the text between is not escaped. */
    public record Marks(String before, String after) {
        public static final Marks EM = new Marks("<em>", "</em>");
    }
}
