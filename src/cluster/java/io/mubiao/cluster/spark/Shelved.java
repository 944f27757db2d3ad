package io.mubiao.cluster.spark;

import io.mubiao.pipeline.Piece;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document in its file, which is not in its place yet.
 *
 * @param file where it is to stand, see {@link Entry#file}; null where there is no document
 * @param aside where its file was put aside
 * @param left the pages whose pictures are to be read before there can be a document
 */
record Shelved(String sha256, Piece piece, @Nullable String file, String aside, Set<Integer> left)
        implements Serializable {
    private static final long serialVersionUID = 1;

    Shelved {
        left = Set.copyOf(left);
    }
}
