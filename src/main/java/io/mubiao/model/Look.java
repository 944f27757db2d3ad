package io.mubiao.model;

import org.jspecify.annotations.Nullable;

/**
 * How a line or paragraph is set, as far as its file says so.
 *
 * @param font the font's name without subset prefix, such as {@code FandolHei-Regular}
 * @param size its size in points, 0 where unknown
 * @param headingLevel 1, 2 … for a Word heading style or an HTML {@code h1}…{@code h6}
 */
public record Look(@Nullable String font, double size, boolean bold, boolean centred, @Nullable Integer headingLevel) {
    /** Nothing is known. */
    public static final Look PLAIN = new Look(null, 0, false, false, null);
}
