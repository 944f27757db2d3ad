package io.mubiao.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The words of a head that stand over several others: {@code 化学需氧量} over {@code 2023年} and {@code 2025年}.
 *
 * <p>A word below belongs to the nearest word of the line above. Where several belong to one, that is their head if it stands
 * in their middle, or begins where they do while heads as high as both lines stand between these.
 */
final class HeadGroups {
    /** How far from the middle of the words below it may stand, in parts of its size. */
    private static final float ASIDE = 1;
    /** How far from the middle between two lines a third may stand, and from the left of a word another, in parts of its size. */
    private static final float LEVEL = 0.25f;

    private final List<Row> head;
    private final Function<Row, List<float[]>> words;

    /** Of these lines; {@code words} parts one into the stretches from the left to the right end of each of its words. */
    HeadGroups(List<Row> head, Function<Row, List<float[]>> words) {
        this.head = head;
        this.words = words;
    }

    /**
     * A word, and the words that it is over.
     *
     * @param row the line it stands in
     * @param left where it begins
     * @param right where it ends
     * @param below the line they stand in
     */
    record Group(Row row, float left, float right, Row below, List<float[]> parts) {
        float first() {
            return middle(parts.get(0));
        }

        float last() {
            return middle(parts.get(parts.size() - 1));
        }
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Row row : head) {
            for (float[] word : words.apply(row)) {
                head.stream()
                        .filter(below -> below.baseline() > row.baseline() + row.size())
                        .map(below -> new Group(row, word[0], word[1], below, parts(row, word, below)))
                        .filter(group -> group.parts().size() > 1 && (isInMiddle(group) || isAtLeft(group)))
                        .findFirst()
                        .ifPresent(groups::add);
            }
        }
        return groups;
    }

    static float middle(float[] word) {
        return (word[0] + word[1]) / 2;
    }

    /** The words of a line to which this one is the nearest of those above, or the last before them if all begin at the left. */
    private List<float[]> parts(Row row, float[] word, Row below) {
        List<float[]> above = words.apply(row);
        List<float[]> nearest = words.apply(below).stream()
                .filter(part -> above.stream().noneMatch(other -> away(other, part) < away(word, part)))
                .toList();
        float next = (float) above.stream()
                .mapToDouble(other -> other[0])
                .filter(left -> left > word[0])
                .min()
                .orElse(Float.MAX_VALUE);
        List<float[]> behind = words.apply(below).stream()
                .filter(part -> word[0] - LEVEL * row.size() <= part[0] && part[0] < next - LEVEL * row.size())
                .toList();
        boolean atLeft = !behind.isEmpty() && Math.abs(behind.get(0)[0] - word[0]) <= LEVEL * row.size();
        return atLeft ? behind : nearest;
    }

    private static float away(float[] one, float[] other) {
        return Math.abs(middle(one) - middle(other));
    }

    private static boolean isInMiddle(Group group) {
        float[] all = {group.parts().get(0)[0], group.parts().get(group.parts().size() - 1)[1]};
        float[] word = {group.left(), group.right()};
        return away(word, all) <= ASIDE * group.row().size() && all[0] < word[0] && word[1] < all[1];
    }

    /** Whether a head beside both lines stands at half their height, so that a cell of one line would, too. */
    private boolean isAtLeft(Group group) {
        float half = (group.row().baseline() + group.below().baseline()) / 2;
        float size = group.row().size();
        return Math.abs(group.parts().get(0)[0] - group.left()) <= LEVEL * size
                && head.stream().anyMatch(row -> Math.abs(row.baseline() - half) <= LEVEL * size);
    }
}
