/**
 * A PDF comes in, its {@link io.mubiao.model.Layout} goes out: one pass over each page collects what is drawn (glyphs
 * and rulings, {@link io.mubiao.read.pdf.Ink}); from the rulings come tables, from the glyphs lines in reading order.
 */
@NullMarked
package io.mubiao.read.pdf;

import org.jspecify.annotations.NullMarked;
