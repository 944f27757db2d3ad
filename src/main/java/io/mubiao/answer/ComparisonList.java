package io.mubiao.answer;

import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.About;
import io.mubiao.compare.Comparison.Against;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.Spread;
import io.mubiao.compare.Comparison.State;
import io.mubiao.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A comparison for programs: a line a value, and a line for each cell without one. */
public final class ComparisonList {
    private static final List<String> HEADS = List.of(
            "regionCode",
            "region",
            "document",
            "title",
            "indicator",
            "indicatorName",
            "state",
            "min",
            "max",
            "unit",
            "comparator",
            "tier",
            "measure",
            "trend",
            "cadence",
            "baseYear",
            "targetYear",
            "comparable",
            "why",
            "page",
            "quote",
            "level",
            "kind",
            "periodStart",
            "periodEnd",
            "isParent",
            "certain",
            "unexplained",
            "scope",
            "nature",
            "better",
            "rank",
            "parentRegion",
            "parentDocument",
            "parentMin",
            "parentMax",
            "parentUnit",
            "relation",
            "distance",
            "columnCount",
            "columnMin",
            "columnMedian",
            "columnMax",
            "columnUnit");

    private ComparisonList() {}

    public static CsvTable of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : comparison.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Comparison.Column indicator = comparison.indicators().get(i);
                Cell cell = row.cells().get(i);
                if (cell.values().isEmpty()) {
                    rows.add(line(row, indicator, cell, null));
                }
                for (Entry entry : cell.values()) {
                    rows.add(line(row, indicator, cell, entry));
                }
            }
        }
        return new CsvTable(HEADS, rows);
    }

    private static List<String> line(Row row, Comparison.Column indicator, Cell cell, @Nullable Entry entry) {
        List<String> line = new ArrayList<>();
        add(line, row.region().code(), row.region().name(), row.document(), row.title());
        add(line, indicator.id(), indicator.name(), cell.state().code());
        value(line, cell, entry);
        about(line, row, cell);
        Target target = entry == null ? null : entry.target();
        add(line, target == null ? null : target.subject().scope());
        add(line, target == null ? null : target.standing().nature());
        add(line, indicator.sense() == null ? null : indicator.sense().better());
        add(line, entry == null ? null : entry.rank());
        parent(line, entry == null ? null : entry.parent());
        Spread spread = indicator.spread();
        if (spread == null) {
            add(line, null, null, null, null, null);
        } else {
            add(line, spread.count(), spread.min(), spread.median(), spread.max(), spread.unit());
        }
        return line;
    }

    private static void value(List<String> line, Cell cell, @Nullable Entry entry) {
        if (entry == null) {
            add(line, null, null, null, null, null, null, null, null, null, null, null, null);
            Comparison.Promise promise = cell.promise();
            add(line, promise == null ? null : promise.page(), promise == null ? null : promise.quote());
            return;
        }
        Target target = entry.target();
        Target.Demand demand = target.demand();
        add(line, demand.value().min(), demand.value().max(), demand.value().unit(), demand.comparator());
        add(line, demand.tier(), demand.measure(), demand.trend(), demand.cadence());
        add(line, target.timing().baseYear(), target.timing().targetYear(), entry.comparable());
        add(line, entry.why() == null ? null : entry.why().code());
        add(line, target.evidence().source().page(), target.evidence().source().quote());
    }

    private static void about(List<String> line, Row row, Cell cell) {
        About about = row.about();
        if (about == null) {
            add(line, null, null, null, null, null, null, null);
            return;
        }
        add(line, about.level(), about.kind());
        add(line, about.period() == null ? null : about.period().start());
        add(line, about.period() == null ? null : about.period().end());
        add(line, about.parent());
        add(line, cell.state() == State.NOT_SET ? about.reading().isWhole() : null);
        add(line, about.reading().unexplained());
    }

    private static void parent(List<String> line, @Nullable Against parent) {
        if (parent == null) {
            add(line, null, null, null, null, null, null, null);
            return;
        }
        add(
                line,
                parent.plan().region() == null ? null : parent.plan().region().name(),
                parent.plan().id());
        add(
                line,
                parent.target().demand().value().min(),
                parent.target().demand().value().max());
        add(line, parent.target().demand().value().unit());
        add(line, parent.relation(), parent.distance());
    }

    private static void add(List<String> line, @Nullable Object... values) {
        for (Object value : values) {
            line.add(text(value));
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : Objects.toString(value, "");
    }
}
