package io.mubiao.variants;

import java.util.List;

/** A plan that nobody issued. */
record Variant(String title, List<Piece> pieces) {
    Variant {
        pieces = List.copyOf(pieces);
    }
}
