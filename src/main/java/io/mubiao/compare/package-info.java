/** Documents come in, a matrix of regions and indicators goes out, with what may not be compared marked so. */
@NullMarked
package io.mubiao.compare;

import org.jspecify.annotations.NullMarked;
