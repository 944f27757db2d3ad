/**
 * The words of a text, for the index and for what is asked of it: text comes in, tokens with their places go out.
 *
 * <p>{@code Segmentation} takes a text apart by the dictionary, alike where it is kept and where it is asked for.
 */
@NullMarked
package io.mubiao.index.words;

import org.jspecify.annotations.NullMarked;
