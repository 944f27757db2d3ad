package io.mubiao.evaluate;

import java.util.Locale;

/** What a target is told by, besides its value: each is scored for itself, and a row is right where all are. */
public enum Field {
    INDICATOR,
    MEASURE,
    TREND,
    COMPARATOR,
    TIER,
    CADENCE,
    BASE_YEAR,
    TARGET_YEAR,
    ROLE,
    NATURE;

    /** The name of its gold column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
