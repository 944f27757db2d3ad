package io.mubiao.cluster.spark;

import io.mubiao.pipeline.Piece;
import java.io.Serializable;

/** A document on its way to a file: what it came to, and its JSON as one line; nothing where there is no document. */
@SuppressWarnings("ArrayRecordComponent") // megabytes, made once and handed on
record Made(String sha256, Piece piece, byte[] line) implements Serializable {
    private static final long serialVersionUID = 1;
}
