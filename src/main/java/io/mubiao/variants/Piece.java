package io.mubiao.variants;

import io.mubiao.model.Table.Cell;
import java.util.List;

/** What a plan is made of, from top to bottom. */
sealed interface Piece {
    /** A paragraph. */
    record Words(String text) implements Piece {}

    /** A table; a merged cell stands once, in its first row and column. */
    record Sheet(List<List<Cell>> rows) implements Piece {
        public Sheet {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
