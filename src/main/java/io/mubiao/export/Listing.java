package io.mubiao.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables that go out, such as {@code targets}: its columns, and so what a row is.
 *
 * @param about what a row is, in Chinese
 * @param key the columns by which a row is known; empty where there are none
 */
record Listing<T>(String name, String about, List<String> key, List<Column<T>> columns) {
    Listing {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** The values of a row, in the order of the columns. */
    List<@Nullable Object> row(T of) {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            row.add(column.value().apply(of));
        }
        return Collections.unmodifiableList(row);
    }
}
