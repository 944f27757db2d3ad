package io.mubiao.model;

import io.mubiao.model.Target.Demand;
import io.mubiao.model.Target.Measure;
import io.mubiao.model.Target.Trend;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target's number and years in few signs that need no language: {@code ↓14.5%}, {@code ≥40%}, and {@code 2020→2025}.
 */
public final class Signs {
    private Signs() {}

    /** The value with its direction and bound. */
    public static String value(Demand demand) {
        return direction(demand) + demand.comparator().sign() + amount(demand.value());
    }

    private static String direction(Demand demand) {
        if (demand.measure() == Measure.LEVEL) {
            return "";
        }
        return demand.trend() == null ? "Δ" : demand.trend() == Trend.UP ? "↑" : "↓";
    }

    /** As printed; the unit is added where it stands elsewhere, as in the head of a table. */
    private static String amount(Value value) {
        String unit = value.unit();
        return unit == null || value.text().contains(unit) ? value.text() : value.text() + unit;
    }

    /** {@code 2020→2025}, {@code →2025}, {@code 2020} for a base value, or nothing. */
    public static String years(@Nullable Integer base, @Nullable Integer target) {
        if (target == null) {
            return Objects.toString(base, "");
        }
        return Objects.toString(base, "") + "→" + target;
    }
}
