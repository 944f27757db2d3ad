package io.mubiao.cluster.spark;

import io.mubiao.pipeline.Piece;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal: what a content gave, and where it stands.
 *
 * @param file such as {@code province=610000/period=2021-2025/1f0c9a2b}, without folder and ending; null where there is no
 *     document
 */
record Entry(Holding holding, Piece piece, @Nullable String file) implements Serializable {
    private static final long serialVersionUID = 1;

    /** Whether it can be left as it is under these names. */
    boolean stands(Holding now) {
        return file == null || holding.names().equals(now.names());
    }

    List<String> names() {
        return holding.names();
    }
}
