package io.mubiao.outline;

import io.mubiao.model.Span;
import io.mubiao.model.TextTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands at the places of some columns of a table, and from where to where its rows reach. */
final class Places {
    private final Map<Integer, Map<Integer, Span>> columns = new HashMap<>();
    private final Map<Integer, Span> rows = new HashMap<>();

    Places(TextTable table, Collection<Integer> asked) {
        for (int column : asked) {
            columns.put(column, new HashMap<>());
        }
        for (TextTable.Cell cell : table.cells()) {
            rows.merge(cell.row(), cell.span(), Places::around);
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                Map<Integer, Span> places = columns.get(column);
                for (int row = cell.row(); places != null && row < cell.row() + cell.rowSpan(); row++) {
                    places.putIfAbsent(row, cell.span());
                }
            }
        }
    }

    private static Span around(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    /** The cell that covers the place, the first of several. */
    @Nullable
    Span at(int row, int column) {
        return columns.getOrDefault(column, Map.of()).get(row);
    }

    /** From the first to the last cell that begins in the rows of this one. */
    Span rows(TextTable.Cell cell) {
        Span all = cell.span();
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            all = around(all, rows.getOrDefault(row, all));
        }
        return all;
    }
}
