package io.mubiao.web.compare;

import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Area;
import io.mubiao.model.Period;
import io.mubiao.web.http.Wording;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What filters, columns and areas are called on a page. */
record Labels(Wording words, Comparisons comparisons) {

    String of(String filter, String value) {
        return switch (filter) {
            case "indicator" -> comparisons.indicators.name(value);
            case "region", "parent" -> comparisons.regions.name(value);
            case "level" -> words.name("level", value);
            case "field" -> words.name("field", value);
            case "kind" -> words.name("plankind", value);
            default -> value.replace('-', '–');
        };
    }

    /** {@code 森林覆盖率（%）}. */
    String of(Comparison.Column column) {
        return column.unit() == null ? column.name() : words.of("compare.unit", column.name(), column.unit());
    }

    String of(Area area) {
        return Objects.requireNonNullElse(area.name(), words.of("compare.nowhere"));
    }

    static String of(@Nullable Period period) {
        return period == null ? "" : period.start() + "–" + period.end();
    }
}
