/** A file comes in, its {@link io.mubiao.model.Layout} goes out: pages, lines with glyph boxes, ruled tables. One reader a kind of file. */
@NullMarked
package io.mubiao.read;

import org.jspecify.annotations.NullMarked;
