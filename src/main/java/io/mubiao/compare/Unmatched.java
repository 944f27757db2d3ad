package io.mubiao.compare;

import java.util.List;

/**
 * A word of a request that nothing answers to, and what is there instead: {@code 环境保护局} is no field, {@code energy} is.
 *
 * @param proposals the nearest first; not all where there are many
 */
public record Unmatched(Asked asked, String word, List<String> proposals) {
    public Unmatched {
        proposals = List.copyOf(proposals);
    }

    /** What the word was to be. */
    public enum Asked {
        REGION,
        PARENT,
        LEVEL,
        PERIOD,
        FIELD,
        KIND,
        INDICATOR
    }
}
