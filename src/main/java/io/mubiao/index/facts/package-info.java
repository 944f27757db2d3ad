/** What comparing needs of a document and of its targets, as the index keeps it: facts come in, bytes go out, and back. */
@NullMarked
package io.mubiao.index.facts;

import org.jspecify.annotations.NullMarked;
