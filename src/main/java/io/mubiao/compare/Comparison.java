package io.mubiao.compare;

import io.mubiao.model.Period;
import io.mubiao.model.Region;
import io.mubiao.model.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Documents beside each other: a row a document, by the code of its region; a column an indicator.
 *
 * @param unmatched the words of the request that nothing answers to
 */
public record Comparison(List<Column> indicators, List<Row> rows, List<Unmatched> unmatched) {
    public Comparison {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * An indicator; its unit is the one that most documents print.
     *
     * @param spread over the comparable values, each region's once; null where there are none
     */
    public record Column(
            String id, String name, @Nullable String unit, @Nullable Sense sense, @Nullable Spread spread) {
        public Column(String id, String name, @Nullable String unit) {
            this(id, name, unit, null, null);
        }
    }

    /**
     * What an indicator is about.
     *
     * @param better {@code up}, {@code down}, or null where nobody says
     */
    public record Sense(@Nullable String english, @Nullable String field, @Nullable String better) {}

    /**
     * The least, middle and greatest of so many values.
     *
     * @param trend {@code down} where they are falls, whose sizes these are; {@code up}; null for levels
     */
    public record Spread(
            int count, BigDecimal min, BigDecimal median, BigDecimal max, String unit, @Nullable String trend) {}

    /**
     * A document, or a region that was asked for and has none.
     *
     * @param document its id; null where there is no plan
     * @param title or its file's name; null where there is no plan
     * @param cells in the order of the columns
     */
    public record Row(
            Area region, @Nullable String document, @Nullable String title, List<Cell> cells, @Nullable About about) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(Area region, @Nullable String document, @Nullable String title, List<Cell> cells) {
            this(region, document, title, cells, null);
        }
    }

    /**
     * What is known of a row's document.
     *
     * @param kind such as {@code plan} or {@code workplan}; null where the title does not say
     * @param parent whether it is of an area whose parts are compared; then it has no rank
     */
    public record About(
            Region.@Nullable Level level,
            @Nullable String kind,
            @Nullable Period period,
            boolean parent,
            Plan.Reading reading) {}

    /** Where a row belongs; both are null where the document does not say. */
    public record Area(@Nullable String code, @Nullable String name) {}

    /**
     * What a document says of an indicator.
     *
     * @param promise what it promises without a number, where the state is so
     */
    public record Cell(State state, List<Entry> values, @Nullable Promise promise) {
        public Cell {
            values = List.copyOf(values);
        }

        public Cell(State state, List<Entry> values) {
            this(state, values, null);
        }
    }

    /** Words and where they stand. */
    public record Promise(String quote, int page) {}

    /**
     * A target in its cell.
     *
     * @param why what keeps it from being compared with the column's others; null where nothing does
     * @param rank among the regions, the strictest first; null where it is not ranked
     * @param parent what the nearest area above sets; null where there is no such plan or value
     */
    public record Entry(Target target, @Nullable Why why, @Nullable Integer rank, @Nullable Against parent) {
        public Entry(Target target, @Nullable Why why) {
            this(target, why, null, null);
        }

        public boolean comparable() {
            return why == null;
        }
    }

    /**
     * The value it is held against.
     *
     * @param distance by how much it is stricter; negative where it is weaker
     */
    public record Against(Plan plan, Target target, Relation relation, BigDecimal distance) {}

    /** How much is asked for, compared with the area above. */
    public enum Relation {
        STRICTER,
        EQUAL,
        WEAKER;

        /** As the JSON has it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A number is set; only words are said; nothing is said; there is no document. */
    public enum State {
        SET("set"),
        UNNUMBERED("unnumbered"),
        NOT_SET("notSet"),
        NO_PLAN("noPlan");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As the JSON has it. */
        public String code() {
            return code;
        }
    }

    /** In what a value differs from most others of its column. */
    public enum Why {
        UNIT,
        MEASURE,
        CADENCE,
        SCOPE,
        BASE_YEAR,
        BASE_YEAR_UNKNOWN,
        TARGET_YEAR,
        TARGET_YEAR_UNKNOWN;

        /** As the JSON has it, such as {@code base-year}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
