package io.mubiao.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which families of units one indicator may be said in: {@code 储能配置比例} is a share, so one said in hours is something
 * else; what is a mass may fall by a share.
 */
final class Families {
    /** Of an indicator in any unit: how much it changes, in relation to itself. */
    private static final Set<String> OF_ANY =
            Set.of("share", "points", "multiple", "fold", "intensity", "ratio", "score");

    private static final List<Set<String>> ALIKE = List.of(
            Set.of("count", "persons", "vehicles", "freight", "data"),
            Set.of("time", "duration", "age", "label"),
            Set.of("volume", "flow", "mass", "energy", "data"),
            Set.of("power", "steam", "energy", "flow", "data"));

    /** Whether an indicator of the one family cannot be said in units of the other. */
    boolean clash(@Nullable String own, @Nullable String unit) {
        if (own == null || unit == null || own.equals(unit) || OF_ANY.contains(unit)) {
            return false;
        }
        if (OF_ANY.contains(own)) {
            return own.equals("share");
        }
        return ALIKE.stream().noneMatch(alike -> alike.contains(own) && alike.contains(unit));
    }
}
