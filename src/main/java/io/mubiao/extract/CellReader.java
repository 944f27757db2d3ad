package io.mubiao.extract;

import io.mubiao.model.Folding;
import io.mubiao.model.Target.Cadence;
import io.mubiao.model.Target.Comparator;
import io.mubiao.model.Target.Demand;
import io.mubiao.model.Target.Indicator;
import io.mubiao.model.Target.Measure;
import io.mubiao.model.Target.Nature;
import io.mubiao.model.Target.Subject;
import io.mubiao.model.Target.Tier;
import io.mubiao.model.Target.Timing;
import io.mubiao.model.Target.Trend;
import io.mubiao.model.TextTable;
import io.mubiao.model.Value;
import io.mubiao.rules.Rule;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a value cell of an indicator table, with what its head, its row and the caption say. */
final class CellReader {
    private static final Rule RULE = new Rule(
            "table-cell", "", Map.of(), new Rule.Trials(List.of(), List.of()), new Word.Origin("tables/words.tsv", 1));

    private final Marker marker;
    private final TableNames names;

    CellReader(RuleBook book, Marker marker) {
        this.marker = marker;
        this.names = new TableNames(book, marker);
    }

    List<TableTargets.Found> apply(
            TableTargets.Scene scene,
            TableHeads.Head head,
            ColumnTimes.ColumnTime time,
            TableRow row,
            TextTable.Cell cell) {
        String printed = cell.span().in(scene.text());
        Marked value = marker.apply(printed);
        Marked headMarks = marker.apply(head.text());
        TableNames.Named named = names.apply(scene, head, row);
        List<TableTargets.Found> found = new ArrayList<>();
        if (named == null || time.kind() == ColumnTimes.Kind.NEITHER) {
            return found;
        }
        boolean baseline = time.kind() == ColumnTimes.Kind.BASE;
        Timing own = baseline
                ? new Timing(time.year(), null, null)
                : new Timing(time.compared(), time.year(), time.period());
        for (Mark mark : value.marks()) {
            if (!mark.isQuantity() || mark.has("figure")) {
                continue;
            }
            Quantity quantity = mark.quantities().get(0);
            Demand demand = demand(
                    quantity,
                    value,
                    headMarks,
                    named,
                    named.measured().unit() == null
                            ? scene.unit()
                            : named.measured().unit(),
                    time.annual(),
                    folded(head, scene));
            Draft.Spot spot =
                    new Draft.Spot(quantity.core().start(), quantity.core().end(), 0, quantity);
            Subject subject = new Subject(new Indicator(named.name(), null), named.scope());
            int from = Math.min(cell.start(), named.start());
            found.add(new TableTargets.Found(
                    new Draft(RULE, subject, demand, own, spot),
                    baseline,
                    nature(row.nature()),
                    new TableTargets.Spot(from, cell.end(), cell.start())));
        }
        return found.size() > 1 && printed.length() < 12 ? found.subList(0, 1) : found;
    }

    private static @Nullable Nature nature(@Nullable String printed) {
        return printed == null ? null : printed.contains("约束") ? Nature.BINDING : Nature.EXPECTED;
    }

    private static String folded(TableHeads.Head head, TableTargets.Scene scene) {
        return Folding.fold(head.text() + (scene.caption() == null ? "" : scene.caption()));
    }

    private static Demand demand(
            Quantity quantity,
            Marked value,
            Marked head,
            TableNames.Named named,
            @Nullable String unit,
            boolean annual,
            String context) {
        Mark change = first(value, "change") == null ? named.measured().change() : first(value, "change");
        String trend =
                change == null || change.word() == null ? "" : change.word().value("trend", "");
        Tier tier =
                first(head, "base-tier") != null ? Tier.BASE : first(head, "incentive") != null ? Tier.INCENTIVE : null;
        boolean brackets =
                value.folded().strip().startsWith("(") || value.folded().strip().startsWith("[");
        Cadence cadence = annual
                ? Cadence.ANNUAL
                : (brackets || (change != null && context.contains("累计"))) ? Cadence.CUMULATIVE : null;
        return new Demand(
                change == null ? Measure.LEVEL : Measure.CHANGE,
                trend.isEmpty() ? null : Trend.valueOf(trend.toUpperCase(Locale.ROOT)),
                quantity.bound() == null ? Comparator.EQ : quantity.bound(),
                new Value(
                        quantity.min(),
                        quantity.max(),
                        quantity.unit() == null ? unit : quantity.unit(),
                        quantity.core().text(),
                        null),
                tier,
                cadence);
    }

    private static @Nullable Mark first(Marked marked, String tag) {
        return marked.marks().stream().filter(m -> m.has(tag)).findFirst().orElse(null);
    }
}
