/** Spark: how it is reached from this program, and whether what runs on it is this program too. */
@NullMarked
package io.mubiao.cluster.spark;

import org.jspecify.annotations.NullMarked;
