/**
 * The Lucene index: finished documents come in, hits with highlights, places and facets go out.
 *
 * <p>{@code IndexWriting} keeps a document's entries (one for itself, one a section, one a target); {@code
 * IndexReading} answers a {@code SearchRequest}. Both take text apart with the same {@code Segmentation}.
 */
@NullMarked
package io.mubiao.index;

import org.jspecify.annotations.NullMarked;
