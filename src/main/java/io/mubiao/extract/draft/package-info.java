/** A target while it is made, and the times that it can have: those of the document, of its sections and of its own sentence. */
@NullMarked
package io.mubiao.extract.draft;

import org.jspecify.annotations.NullMarked;
