package io.mubiao.pipeline;

import io.mubiao.model.PlanDocument;
import org.jspecify.annotations.Nullable;

/**
 * What the work on one file gave.
 *
 * @param document null where there is none, or where it is known by its bytes alone
 * @param json the document's bytes; none where there is no document
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, made once and handed on
record Product(Made made, @Nullable PlanDocument document, byte[] json) {
    private static final byte[] NOTHING = {};

    static Product none(Made made) {
        return new Product(made, null, NOTHING);
    }

    Product took(double seconds) {
        return new Product(made.took(seconds), document, json);
    }
}
