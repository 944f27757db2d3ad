package io.mubiao.compare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A target's demand and years as fields of JSON. */
final class TargetFields {
    private TargetFields() {}

    static void put(Target target, ObjectNode json) {
        Target.Demand demand = target.demand();
        Value value = demand.value();
        json.put("target", target.id())
                .put("min", value.min())
                .put("max", value.max())
                .put("unit", value.unit())
                .put("text", value.text())
                .put("comparator", code(demand.comparator()))
                .put("tier", code(demand.tier()))
                .put("measure", code(demand.measure()))
                .put("trend", code(demand.trend()))
                .put("cadence", code(demand.cadence()))
                .put("nature", code(target.standing().nature()))
                .put("scope", target.subject().scope())
                .put("baseYear", target.timing().baseYear())
                .put("targetYear", target.timing().targetYear());
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
