/** A {@link io.mubiao.model.Layout} comes in, the {@link io.mubiao.model.PlanText} goes out: page furniture off, lines joined to paragraphs, every offset mapped back to page and box. */
@NullMarked
package io.mubiao.clean;

import org.jspecify.annotations.NullMarked;
