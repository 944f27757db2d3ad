package io.mubiao.outline;

/**
 * A number in front of a heading.
 *
 * @param number its value, of a decimal label the last part
 * @param printed as it stands in the text, such as {@code （二）} or {@code 1．}
 * @param address without its punctuation, such as {@code （二）} or {@code 1}
 * @param end where the heading's own words may begin, counted from where the label begins
 */
record Label(LabelStyle style, int number, String printed, String address, int end) {}
