package io.mubiao.outline;

import io.mubiao.model.Look;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the running text of a document is set: what most of its characters look like. */
record BodyLook(Look look) {
    private static final double LARGER = 1.2;

    static BodyLook of(List<Passage> passages) {
        Map<Look, Integer> characters = new HashMap<>();
        Look last = Look.PLAIN;
        int length = 0;
        for (Passage passage : passages) {
            if (passage.isRow()) {
                continue;
            }
            if (!passage.look().equals(last)) {
                characters.merge(last, length, Integer::sum);
                last = passage.look();
                length = 0;
            }
            length += passage.text().length();
        }
        characters.merge(last, length, Integer::sum);
        Look most = characters.entrySet().stream()
                .max(Map.Entry.<Look, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().toString()))
                .map(Map.Entry::getKey)
                .orElse(Look.PLAIN);
        return new BodyLook(most);
    }

    /** Whether a paragraph is set as titles are: as a first heading, or plainly larger. */
    boolean isSmallerThan(Look other) {
        return Integer.valueOf(1).equals(other.headingLevel())
                || (look.size() > 0 && other.size() >= look.size() * LARGER);
    }

    /** Whether a paragraph is set in another way. */
    boolean differs(Look other) {
        return other.headingLevel() != null
                || other.bold() != look.bold()
                || (other.centred() && !look.centred())
                || other.size() > look.size() + 0.5
                || (other.font() != null && !Objects.equals(other.font(), look.font()));
    }
}
