package io.mubiao.cluster.spark;

import io.mubiao.pipeline.Piece;
import java.io.Serializable;
import java.util.Set;

/**
 * A document on its way to a file: what it came to, and its JSON as one line; nothing where there is no document.
 *
 * @param left the pages whose pictures are to be read before there can be one
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, made once and handed on
record Made(String sha256, Piece piece, byte[] line, Set<Integer> left) implements Serializable {
    private static final long serialVersionUID = 1;

    Made {
        left = Set.copyOf(left);
    }
}
