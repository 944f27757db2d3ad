/** The search page: the parameters of an address come in, hits with facets go out, as a page or as a table to take away. */
@NullMarked
package io.mubiao.web.search;

import org.jspecify.annotations.NullMarked;
