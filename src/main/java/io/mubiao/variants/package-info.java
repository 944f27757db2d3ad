/**
 * Corpora of any size, for trying out and measuring: the plans that come in go out again with other regions and other
 * numbers, in every kind of file that is read.
 */
@NullMarked
package io.mubiao.variants;

import org.jspecify.annotations.NullMarked;
