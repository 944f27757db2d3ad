/**
 * What the flowing formats share: runs of text come in, whole paragraphs go out; cells come in, grids go out; bytes come
 * in, text goes out.
 */
@NullMarked
package io.mubiao.read.flow;

import org.jspecify.annotations.NullMarked;
