/** Comparing in the browser: the parameters of an address come in, a matrix, charts, a cascade or two plans go out. */
@NullMarked
package io.mubiao.web.compare;

import org.jspecify.annotations.NullMarked;
