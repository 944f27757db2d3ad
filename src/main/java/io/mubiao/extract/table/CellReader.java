package io.mubiao.extract.table;

import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.mark.Grades;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.extract.mark.Quantity;
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
import io.mubiao.model.TextTable;
import io.mubiao.rules.Rule;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a value cell of an indicator table, with what its head, its row and the caption say. */
final class CellReader {
    private static final Rule RULE = new Rule(
            "table-cell", "", Map.of(), new Rule.Trials(List.of(), List.of()), new Word.Origin("tables/words.tsv", 1));

    private static final int LONGEST_SCOPE = 10;
    /** What was counted by the value before: 小区 in 45个小区、5600户. */
    private static final Pattern COUNTED = Pattern.compile("^[^、，,；;]*[、，,；;]");

    private static final Pattern COMMON = Pattern.compile("(?:均|都|全部)[为是](约束|预期)性");

    private final Marker marker;
    private final TableNames names;
    private final Moves.Reader moves;
    private final ListedUnits listed;
    private final CellSources sources;

    CellReader(RuleBook book, Marker marker, TableNames names) {
        this.marker = marker;
        this.names = names;
        this.listed = new ListedUnits(book);
        this.sources = new CellSources(marker, names.printed());
        this.moves = new Moves.Reader(book, names.printed());
    }

    List<TableTargets.Found> apply(
            TableTargets.Scene scene,
            TableHeads.Head head,
            ColumnTimes.ColumnTime time,
            TableRow row,
            TableNames.@Nullable Named rowName,
            TextTable.Cell cell) {
        TableNames.Named named = names.apply(scene, head, row, rowName);
        if (named == null || time.kind() == ColumnTimes.Kind.NEITHER) {
            return List.of();
        }
        String printed = cell.span().in(scene.text());
        Marked value = marker.apply(Remarks.bounded(Remarks.blanked(printed)));
        List<Mark> quantities = value.marks().stream()
                .filter(m -> m.isQuantity() && !m.has("figure"))
                .toList();
        List<TableTargets.Found> found = new ArrayList<>();
        for (Mark mark : quantities) {
            String remark = found.isEmpty() && quantities.size() == 1 ? Remarks.remark(printed) : told(value, mark);
            Quantity quantity = mark.quantities().get(0);
            Demand demand = demand(scene, head, time, new Reading(quantity, value, named, null));
            Integer compared = compared(scene, time, value, demand.measure() == Measure.CHANGE);
            Reading reading = new Reading(quantity, value, named, compared);
            Draft.Spot spot =
                    new Draft.Spot(quantity.core().start(), quantity.core().end(), 0, quantity);
            Indicator indicator = new Indicator(named.name(), null);
            Subject subject = new Subject(indicator, isScope(remark) ? remark : named.scope());
            int from = Math.min(cell.start(), named.start());
            found.add(new TableTargets.Found(
                    new Draft(RULE, subject, demand, timing(time, compared), spot, Draft.Sayers.NONE),
                    time.kind() == ColumnTimes.Kind.BASE,
                    nature(row.nature() == null ? common(scene) : row.nature()),
                    new TableTargets.Spot(from, row.end(cell), cell.start()),
                    sources.of(scene, head, time, cell, reading)));
        }
        boolean one = found.stream()
                        .map(f -> Arrays.asList(
                                f.draft().subject().scope(),
                                f.draft().demand().value().unit()))
                        .distinct()
                        .count()
                < 2;
        return found.size() > 1 && one && printed.length() < 12 ? found.subList(0, 1) : found;
    }

    /** A number of a cell, with the cell, the name it belongs to, and the year it is compared with. */
    record Reading(Quantity quantity, Marked value, TableNames.Named named, @Nullable Integer compared) {}

    /** The year that a value is compared with: as its cell says, the head of its column, the caption, or the note. */
    private static @Nullable Integer compared(
            TableTargets.Scene scene, ColumnTimes.ColumnTime time, Marked value, boolean changes) {
        Integer own = ColumnTimes.compared(value);
        Integer headed = own == null ? time.compared() : own;
        return headed == null ? scene.around().note().compared(changes) : headed;
    }

    private static Timing timing(ColumnTimes.ColumnTime time, @Nullable Integer compared) {
        return time.kind() == ColumnTimes.Kind.BASE
                ? new Timing(time.year(), null, null)
                : new Timing(compared, time.year(), time.period());
    }

    /** The words right before one of several values of a cell, which tell it from the others. */
    private static String told(Marked value, Mark mark) {
        int from = 0;
        for (Mark other : value.marks()) {
            from = other.end() <= mark.start() ? Math.max(from, other.end()) : from;
        }
        String before = value.text().substring(from, mark.start());
        String own = from == 0 ? before : COUNTED.matcher(before).replaceFirst("");
        return own.replaceAll("[\\s：:、，,；;]+", "");
    }

    /** Words that are neither numbers nor times nor the nature of an indicator say where a value holds. */
    private boolean isScope(String words) {
        return words.length() >= 2
                && words.length() <= LONGEST_SCOPE
                && words.matches("[\\u4e00-\\u9fff、]+")
                && !words.contains("约束")
                && !words.contains("预期")
                && marker.apply(words).marks().isEmpty();
    }

    /** What the note says of all indicators of a table (表中指标均为预期性指标); null where it says nothing. */
    private static @Nullable String common(TableTargets.Scene scene) {
        Matcher matcher = COMMON.matcher(scene.around().note().text());
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable Nature nature(@Nullable String printed) {
        return printed == null ? null : printed.contains("约束") ? Nature.BINDING : Nature.EXPECTED;
    }

    private Demand demand(
            TableTargets.Scene scene, TableHeads.Head head, ColumnTimes.ColumnTime time, Reading reading) {
        Quantity quantity = reading.quantity();
        Marked value = reading.value();
        String named = reading.named().measured().unit();
        String headed = names.printed().unit(head);
        String rowed = named == null ? listed.of(scene.unit(), reading.named().name()) : named;
        String unit = headed == null ? rowed : headed;
        if (unit == null && Grades.isGrade(quantity.core().text())) {
            unit = "类";
        }
        Moves moved = moves.apply(head, value, reading.named());
        boolean means = time.annual() && !moved.told() && !isSummed(value) && moves.isGrowth(head);
        moved = means ? Moves.GROWTH : moved;
        if (means || (head.is("growth") && moved.measure() == Measure.CHANGE)) {
            unit = headed == null ? "%" : headed;
        }
        return new Demand(
                moved.measure(),
                moved.trend(),
                quantity.bound() == null ? Comparator.EQ : quantity.bound(),
                quantity.in(quantity.unit() == null && !quantity.isRatio() ? unit : quantity.unit()),
                tier(marker.apply(head.text()), value),
                reading.named().measured().annual() ? Cadence.ANNUAL : cadence(scene, head, time, value, moved));
    }

    /** How firm a column's head or a cell says that its values are: 奋斗目标, 力争3. */
    private static @Nullable Tier tier(Marked head, Marked value) {
        if (first(head, "base-tier") != null) {
            return Tier.BASE;
        }
        if (first(head, "incentive") != null) {
            return Tier.INCENTIVE;
        }
        return first(head, "stretch") != null || first(value, "stretch") != null ? Tier.STRETCH : null;
    }

    private static @Nullable Cadence cadence(
            TableTargets.Scene scene, TableHeads.Head head, ColumnTimes.ColumnTime time, Marked value, Moves moved) {
        boolean brackets = isSummed(value);
        String context = Folding.fold(head.text() + (scene.caption() == null ? "" : scene.caption()));
        boolean summed = head.is("cumulative") && !time.annual();
        if ((time.annual() && !brackets) || first(value, "annual") != null) {
            return Cadence.ANNUAL;
        }
        boolean said = context.contains("累计") || scene.around().note().summed();
        return brackets || summed || first(value, "cumulative") != null || (moved.told() && said)
                ? Cadence.CUMULATIVE
                : null;
    }

    /** Brackets mean the sum over all years. */
    private static boolean isSummed(Marked value) {
        String printed = value.folded().strip();
        return printed.startsWith("(") || printed.startsWith("[");
    }

    private static @Nullable Mark first(Marked marked, String tag) {
        return marked.marks().stream().filter(m -> m.has(tag)).findFirst().orElse(null);
    }
}
