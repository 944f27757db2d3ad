/** A {@link io.mubiao.model.PlanText} comes in, its {@link io.mubiao.model.Outline} goes out: sections with addresses, numbered rows, tables, metadata of the front and end matter. */
@NullMarked
package io.mubiao.outline;

import org.jspecify.annotations.NullMarked;
