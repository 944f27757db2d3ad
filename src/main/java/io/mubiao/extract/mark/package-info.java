/**
 * What stands in a sentence: its text comes in, the words of the lists, times, numbers and quantities go out as marks.
 *
 * <p>{@code Marker} finds them; nothing here knows what a target is.
 */
@NullMarked
package io.mubiao.extract.mark;

import org.jspecify.annotations.NullMarked;
