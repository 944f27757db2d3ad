/**
 * An index that is served by Solr, asked over HTTP alone: an address comes in, the same answers as from a folder go out.
 *
 * <p>{@code SolrAddress} says where it is, {@code SolrIndex} asks there; {@code Wire} is how requests and answers are written on the
 * way. What answers on the other side is built apart, in {@code io.mubiao.cluster.solr}.
 */
@NullMarked
package io.mubiao.solr;

import org.jspecify.annotations.NullMarked;
