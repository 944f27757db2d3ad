package io.mubiao.extract;

import io.mubiao.rules.RuleBook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit of an indicator where one line above a table gives those of all: {@code 单位：万人、%} means % for
 * 高中阶段毛入学率 and 万人 for 在校生数. Of three such units only % can be told.
 */
final class ListedUnits {
    private static final String BETWEEN = "[、，,；;]";
    private static final String PARTS = "[%％‰]";

    private final List<String> shares;

    ListedUnits(RuleBook book) {
        shares = book.words("tables").terms("share");
    }

    /** The one of the listed units that the indicator has; null where it cannot be told. */
    @Nullable
    String of(@Nullable String listed, String indicator) {
        List<String> units = listed == null ? List.of() : List.of(listed.split(BETWEEN));
        if (units.size() < 2) {
            return listed;
        }
        boolean share = shares.stream().anyMatch(indicator::endsWith);
        List<String> fit =
                units.stream().filter(unit -> unit.matches(PARTS) == share).toList();
        return fit.size() == 1 ? fit.get(0) : null;
    }
}
