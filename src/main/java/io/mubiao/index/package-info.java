/** The Lucene index over sections, targets and documents: writing, querying, facets, highlights. */
@NullMarked
package io.mubiao.index;

import org.jspecify.annotations.NullMarked;
