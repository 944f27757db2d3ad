package io.mubiao.cluster.spark;

import io.mubiao.pipeline.Piece;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A document in its file, which is not in its place yet.
 *
 * @param file where it is to stand, see {@link Entry#file}; null where there is no document
 * @param aside where its file was put aside
 */
record Shelved(String sha256, Piece piece, @Nullable String file, String aside) implements Serializable {
    private static final long serialVersionUID = 1;
}
