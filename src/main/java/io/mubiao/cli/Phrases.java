package io.mubiao.cli;

import io.mubiao.compare.Comparison.Relation;
import io.mubiao.model.Department;
import io.mubiao.model.Signs;
import io.mubiao.model.Target.Demand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A target's number and years in few signs: {@code ↓14.5%}, {@code ≥40%}, {@code +5% (per year)}, and
 * {@code 2020→2025}.
 */
final class Phrases {
    private final Texts texts;

    Phrases(Texts texts) {
        this.texts = texts;
    }

    /** The value with its direction, bound, tier and cadence. */
    String value(Demand demand) {
        List<String> notes = new ArrayList<>();
        if (demand.tier() != null) {
            notes.add(texts.of("tier." + word(demand.tier())));
        }
        if (demand.cadence() != null) {
            notes.add(texts.of("cadence." + word(demand.cadence())));
        }
        return Signs.value(demand) + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")");
    }

    /** {@code 2020→2025}, {@code →2025}, {@code 2020} for a base value, or nothing. */
    static String years(@Nullable Integer base, @Nullable Integer target) {
        return Signs.years(base, target);
    }

    /** {@code *市发展改革委、市统计局}: who leads is starred, who only helps stands in brackets. */
    static String departments(List<Department> departments) {
        return departments.stream()
                .map(department -> switch (department.role()) {
                    case LEAD -> "*" + department.name();
                    case RESPONSIBLE -> department.name();
                    case COOPERATOR -> "(" + department.name() + ")";
                })
                .collect(Collectors.joining("、"));
    }

    /** {@code ▲0.5} for stricter by so much, {@code =}, {@code ▼1} for weaker. */
    static String relation(Relation relation, BigDecimal distance) {
        return switch (relation) {
            case STRICTER -> "▲" + plain(distance);
            case EQUAL -> "=";
            case WEAKER -> "▼" + plain(distance.abs());
        };
    }

    /** Without zeros that say nothing. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
