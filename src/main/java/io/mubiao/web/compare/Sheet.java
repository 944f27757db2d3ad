package io.mubiao.web.compare;

import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Extent;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comparison as they are asked for: those of the area above first, then the others, sorted, a page of them.
 *
 * @param above rows of the areas whose parts are compared
 * @param shown those of this page
 * @param all how many there are on all pages
 * @param silent documents that say nothing of any column
 * @param lacking areas that have no plan
 */
record Sheet(Comparison comparison, List<Row> above, List<Row> shown, int all, List<Row> silent, List<Row> lacking) {
    static final int A_PAGE = 50;

    static Sheet of(Comparison comparison, Question question) {
        List<Row> above = comparison.rows().stream().filter(Sheet::isAbove).toList();
        List<Row> silent = comparison.rows().stream()
                .filter(row -> isAll(row, State.NOT_SET))
                .toList();
        List<Row> lacking = comparison.rows().stream()
                .filter(row -> isAll(row, State.NO_PLAN))
                .toList();
        List<Row> rows = comparison.rows().stream()
                .filter(row -> !isAbove(row))
                .filter(row -> question.isAll() || !(isAll(row, State.NOT_SET) || isAll(row, State.NO_PLAN)))
                .sorted(order(comparison, question.look()))
                .toList();
        List<Row> shown = rows.stream()
                .skip((question.look().page() - 1L) * A_PAGE)
                .limit(A_PAGE)
                .toList();
        return new Sheet(comparison, above, shown, rows.size(), silent, lacking);
    }

    /** Whether its region has another plan here. */
    boolean isOneOfSeveral(Row row) {
        return comparison.rows().stream()
                        .filter(other -> other.document() != null
                                && Objects.equals(
                                        other.region().code(), row.region().code()))
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isAbove(Row row) {
        return row.about() != null && row.about().parent();
    }

    private static boolean isAll(Row row, State state) {
        return row.cells().stream().allMatch(cell -> cell.state() == state);
    }

    /** Where no column sorts them, rows stay as they come: by region. */
    private static Comparator<Row> order(Comparison comparison, Question.Look look) {
        for (int i = 0; i < comparison.indicators().size(); i++) {
            int at = i;
            Comparison.Column column = comparison.indicators().get(i);
            if (column.id().equals(look.sort())) {
                Comparator<Place> places =
                        Comparator.comparing(Place::amount, Comparator.nullsLast(Comparator.naturalOrder()));
                return Comparator.comparing(
                                (Row row) -> place(row.cells().get(at), column), Comparator.comparingInt(Place::kind))
                        .thenComparing(
                                row -> place(row.cells().get(at), column),
                                look.reversed() ? places.reversed() : places);
            }
        }
        return Comparator.comparingInt(row -> 0);
    }

    /** Where a cell comes in its column: comparable values, other values, words, nothing, no plan. */
    private record Place(int kind, @Nullable BigDecimal amount) {}

    private static Place place(Cell cell, Comparison.Column column) {
        for (Entry entry : cell.values()) {
            if (entry.rank() != null) {
                return new Place(0, BigDecimal.valueOf(entry.rank()));
            }
        }
        for (Entry entry : cell.values()) {
            Extent extent = Extent.of(entry.target(), column);
            if (extent != null) {
                return new Place(entry.comparable() ? 1 : 2, extent.low().negate());
            }
        }
        return new Place(
                switch (cell.state()) {
                    case SET -> 2;
                    case UNNUMBERED -> 3;
                    case NOT_SET -> 4;
                    case NO_PLAN -> 5;
                },
                null);
    }
}
