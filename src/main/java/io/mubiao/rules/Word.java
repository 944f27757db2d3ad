package io.mubiao.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a word list: {@code 万吨} with its base 吨 and factor 10000.
 *
 * @param term the first column
 * @param values all columns by their heads, the first too; an empty cell is absent
 * @param at where the row stands
 */
public record Word(String term, Map<String, String> values, Origin at) {
    public Word {
        values = Map.copyOf(values);
    }

    /** A file below the rule folder and a line in it, counted from 1. */
    public record Origin(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** The cell under this head; null where it is empty. */
    public @Nullable String value(String column) {
        return values.get(column);
    }

    /** The cell under this head, or another text where it is empty. */
    public String value(String column, String otherwise) {
        return values.getOrDefault(column, otherwise);
    }
}
