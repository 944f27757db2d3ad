package io.mubiao.compare;

import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import io.mubiao.model.Target;
import io.mubiao.rules.IndicatorNames;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what documents set side by side: a row a document, a column an indicator.
 *
 * <p>Where one plan says {@code 秸秆综合利用率达到90%} and another {@code 比2020年提高5个百分点}, both stand in the column
 * straw-utilization-rate, and the one that differs from most others is marked as not comparable, with the reason.
 */
public final class Comparer {
    private static final Comparator<PlanDocument> BY_REGION = Comparator.comparing(
                    (PlanDocument document) -> code(document), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PlanDocument::id);

    private final IndicatorNames names;
    private final RegionWords regions;

    public Comparer(RuleBook book) {
        names = new IndicatorNames(book);
        regions = new RegionWords(book);
    }

    public Comparison apply(List<PlanDocument> documents, CompareRequest request) {
        List<PlanDocument> chosen = documents.stream()
                .filter(d -> request.regions().isEmpty() || regions.holds(request.regions(), d))
                .sorted(BY_REGION)
                .toList();
        List<Column> columns = new Columns(names, chosen).of(request);
        List<Row> rows = new ArrayList<>(rows(chosen, columns));
        for (String word : request.regions()) {
            if (chosen.stream().noneMatch(d -> regions.holds(List.of(word), d))) {
                regions.area(word).ifPresent(area -> rows.add(withoutPlan(area, columns.size())));
            }
        }
        rows.sort(Comparator.comparing(row -> row.region().code(), Comparator.nullsLast(Comparator.naturalOrder())));
        return new Comparison(columns, rows, regions.unknown(request.regions(), chosen));
    }

    private List<Row> rows(List<PlanDocument> documents, List<Column> columns) {
        List<Guard> guards = columns.stream()
                .map(column -> Guard.over(documents, column.id()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (PlanDocument document : documents) {
            Wording wording = new Wording(document);
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(document, wording, columns.get(i), guards.get(i)));
            }
            rows.add(new Row(
                    area(document.metadata().region()),
                    document.id(),
                    document.metadata().title(),
                    cells));
        }
        return rows;
    }

    private Cell cell(PlanDocument document, Wording wording, Column column, Guard guard) {
        List<Target> targets = Columns.targets(document, column.id());
        if (targets.isEmpty()) {
            List<String> said = names.isListed(column.id()) ? names.names(column.id()) : List.of(column.name());
            return new Cell(wording.promises(said) ? State.UNNUMBERED : State.NOT_SET, List.of());
        }
        return new Cell(
                State.SET,
                targets.stream()
                        .map(target -> new Entry(target, guard.why(document, target)))
                        .toList());
    }

    private static Row withoutPlan(Area area, int columns) {
        Cell none = new Cell(State.NO_PLAN, List.of());
        return new Row(area, null, null, Collections.nCopies(columns, none));
    }

    private static Area area(@Nullable Region region) {
        return region == null ? new Area(null, null) : new Area(region.code(), region.name());
    }

    private static @Nullable String code(PlanDocument document) {
        Region region = document.metadata().region();
        return region == null ? null : region.code();
    }
}
