package io.mubiao.extract;

import io.mubiao.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the beginning of a name stands that its own run lacks: in {@code 主要农作物化肥、农药利用率均达到43%} the second name has
 * 主要农作物 from before the first.
 */
final class SharedPart {
    private SharedPart() {}

    /** The place in the sentence; null where the run from {@code start} to {@code end} has all of the name. */
    static @Nullable Span of(String name, String sentence, int start, int end) {
        String run = sentence.substring(start, end);
        int missing = 0;
        while (missing < name.length() && !isSpelt(name.substring(missing), run)) {
            missing++;
        }
        int at = missing == 0 ? -1 : sentence.lastIndexOf(name.substring(0, missing), start - 1);
        return at < 0 ? null : new Span(at, at + missing);
    }

    /** Whether the signs of a name stand in a run, in their order. */
    private static boolean isSpelt(String name, String run) {
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            at = run.indexOf(name.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
