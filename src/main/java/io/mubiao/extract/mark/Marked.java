package io.mubiao.extract.mark;

import io.mubiao.match.Kinds;
import java.util.List;

/**
 * A sentence with its marks, none overlapping another, in reading order.
 *
 * @param text as printed
 * @param folded the same, widths folded, offset for offset
 */
public record Marked(String text, String folded, List<Mark> marks) {
    public Marked {
        marks = List.copyOf(marks);
    }

    /**
     * The sentence as patterns see it: each mark one private character, all else folded text.
     *
     * @param chars the characters
     * @param kinds what patterns tell apart of them, character by character
     * @param starts where each character begins in the sentence; one more for the end
     * @param marks the mark behind each character; null for plain text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Encoded(String chars, char[] kinds, int[] starts, Mark[] marks) {}

    public Encoded encode(Alphabet alphabet, Kinds kinds) {
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
                chars.append(alphabet.of(mark.kind()));
                i = mark.end();
            } else {
                chars.append(folded.charAt(i++));
            }
        }
        starts[chars.length()] = folded.length();
        return new Encoded(chars.toString(), kinds.of(chars), starts, at);
    }
}
