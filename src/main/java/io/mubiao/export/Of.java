package io.mubiao.export;

import io.mubiao.model.PlanDocument;

/** Something that a document says, and the document. */
record Of<T>(PlanDocument document, T fact) {}
