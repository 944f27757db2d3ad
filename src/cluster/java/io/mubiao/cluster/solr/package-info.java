/**
 * Solr: documents of an output folder go in by {@code Filling}; inside of Solr, {@code PlanRequests} answers what {@code
 * io.mubiao.solr} asks, with the code of {@code io.mubiao.index} over Lucene fields that the schema makes alike.
 */
@NullMarked
package io.mubiao.cluster.solr;

import org.jspecify.annotations.NullMarked;
