package io.mubiao.compare;

import io.mubiao.model.Target;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Documents beside each other: a row a document, by the code of its region; a column an indicator.
 *
 * @param unknownRegions the words of the request that name no region
 */
public record Comparison(List<Column> indicators, List<Row> rows, List<String> unknownRegions) {
    public Comparison {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
        unknownRegions = List.copyOf(unknownRegions);
    }

    /** An indicator; its unit is the one that most documents print. */
    public record Column(String id, String name, @Nullable String unit) {}

    /**
     * A document, or a region that was asked for and has none.
     *
     * @param document its id; null where there is no plan
     * @param cells in the order of the columns
     */
    public record Row(Area region, @Nullable String document, @Nullable String title, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Where a row belongs; both are null where the document does not say. */
    public record Area(@Nullable String code, @Nullable String name) {}

    /** What a document says of an indicator. */
    public record Cell(State state, List<Entry> values) {
        public Cell {
            values = List.copyOf(values);
        }
    }

    /**
     * A target in its cell.
     *
     * @param why what keeps it from being compared with the column's others; null where nothing does
     */
    public record Entry(Target target, @Nullable Why why) {
        public boolean comparable() {
            return why == null;
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
