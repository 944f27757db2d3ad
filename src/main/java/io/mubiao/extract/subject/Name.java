package io.mubiao.extract.subject;

import org.jspecify.annotations.Nullable;

/**
 * The name of what is measured, as it stands in a sentence.
 *
 * @param text without verb, area and year
 * @param scope the area word that was before it; null where there was none
 * @param start where it begins in the sentence
 */
public record Name(String text, @Nullable String scope, int start, int end) {
    /** The same, told of this where it is told of no area. */
    Name within(String place) {
        return new Name(text, scope == null ? place : scope, start, end);
    }
}
