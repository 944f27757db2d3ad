package io.mubiao.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table, one after another, and keeps none of them. */
interface Rows extends Closeable {
    /** @param row the values in the order of the columns; null where a fact is absent */
    void add(List<@Nullable Object> row) throws IOException;
}
