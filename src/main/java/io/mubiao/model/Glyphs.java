package io.mubiao.model;

/**
 * Where the characters of a line stand on their page, in points from the top left.
 *
 * @param left the left edge of each UTF-16 unit of the line's text
 * @param right the right edge of each
 * @param top the upper edge of the line
 * @param bottom its lower edge
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never compared
public record Glyphs(float[] left, float[] right, float top, float bottom) {}
