package io.mubiao.extract;

import java.util.List;
import java.util.function.Function;

/**
 * A sentence with its marks, none overlapping another, in reading order.
 *
 * @param text as printed
 * @param folded the same, widths folded, offset for offset
 */
record Marked(String text, String folded, List<Mark> marks) {
    Marked {
        marks = List.copyOf(marks);
    }

    /**
     * The sentence as patterns see it: each mark one private character, all else folded text.
     *
     * @param chars the characters
     * @param starts where each character begins in the sentence; one more for the end
     * @param marks the mark behind each character; null for plain text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Encoded(String chars, int[] starts, Mark[] marks) {}

    Encoded encode(Function<String, Character> charOf) {
        StringBuilder chars = new StringBuilder();
        int[] starts = new int[folded.length() + 1];
        Mark[] at = new Mark[folded.length()];
        int next = 0;
        int i = 0;
        while (i < folded.length()) {
            starts[chars.length()] = i;
            if (next < marks.size() && marks.get(next).start() == i) {
                Mark mark = marks.get(next++);
                at[chars.length()] = mark;
                chars.append(charOf.apply(mark.kind()).charValue());
                i = mark.end();
            } else {
                chars.append(folded.charAt(i++));
            }
        }
        starts[chars.length()] = folded.length();
        return new Encoded(chars.toString(), starts, at);
    }
}
