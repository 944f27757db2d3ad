package io.mubiao.lineage;

import io.mubiao.model.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * A document that another one is made under, as that one names it.
 *
 * @param document the id of the document itself where it is in the corpus; null where it is not, or where several may be meant
 */
public record Ground(Metadata.Basis basis, @Nullable String document) {}
