package io.mubiao.compare;

import io.mubiao.compare.Columns.Wanted;
import io.mubiao.compare.Comparison.About;
import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Selection.Chosen;
import io.mubiao.compare.Unmatched.Asked;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Region;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts what documents set side by side: a row a document, a column an indicator.
 *
 * <p>Where one plan says {@code 秸秆综合利用率达到90%} and another {@code 比2020年提高5个百分点}, both stand in the column
 * straw-utilization-rate, and the one that differs from most others is marked as not comparable, with the reason. What can
 * be compared is ranked, and held against what the area above sets.
 */
public final class Comparer {
    private final Indicators indicators;
    private final Regions regions;
    private final Kinds kinds;
    private final Selection selection;
    private final Scopes scopes;
    private final Coded fields;

    public Comparer(RuleBook book) {
        indicators = new Indicators(book);
        regions = new Regions(book);
        kinds = new Kinds(book);
        selection = new Selection(book, regions, kinds);
        scopes = new Scopes(book, regions);
        fields = new Coded(book, "fields", "field");
    }

    public Comparison apply(List<PlanDocument> documents, CompareRequest request) {
        return apply(new DocumentFacts(documents), request);
    }

    public Comparison apply(Facts facts, CompareRequest request) {
        Chosen chosen = selection.of(facts, request.filters());
        List<Unmatched> unmatched = new ArrayList<>(chosen.unmatched());
        ColumnCells.Among among = new ColumnCells.Among(ids(chosen.plans()), ids(chosen.parents()));
        Columns naming = new Columns(indicators, facts, among::holds);
        List<Wanted> wanted = naming.of(request, fields(request.filters(), unmatched), unmatched);
        ColumnCells.Filling filling = new ColumnCells.Filling(indicators, regions, new Lines(scopes), facts, naming);
        List<ColumnCells> columns =
                wanted.stream().map(one -> filling.apply(one, among)).toList();
        List<Row> rows = new ArrayList<>();
        chosen.parents().stream()
                .map(plan -> row(plan, columns, true))
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.state() != State.NOT_SET))
                .forEach(rows::add);
        chosen.plans().forEach(plan -> rows.add(row(plan, columns, false)));
        chosen.without().forEach(area -> rows.add(withoutPlan(area, columns.size())));
        rows.sort(Comparator.comparing(row -> row.region().code(), Comparator.nullsLast(Comparator.naturalOrder())));
        return new Comparison(columns.stream().map(ColumnCells::column).toList(), rows, unmatched);
    }

    private Set<String> fields(Filters filters, List<Unmatched> unmatched) {
        Set<String> wanted = new LinkedHashSet<>();
        for (String word : filters.fields()) {
            String field = indicators.fields().contains(word) ? word : fields.of(word);
            if (field == null) {
                Set<String> there = new LinkedHashSet<>(fields.words());
                there.addAll(indicators.fields());
                unmatched.add(new Unmatched(Asked.FIELD, word, Near.to(word, there)));
            } else {
                wanted.add(field);
            }
        }
        return wanted;
    }

    private Row row(Plan plan, List<ColumnCells> columns, boolean parent) {
        List<Cell> cells =
                columns.stream().map(column -> column.cell(plan.id())).toList();
        Region region = plan.region();
        return new Row(
                region == null ? new Area(null, null) : new Area(region.code(), region.name()),
                plan.id(),
                plan.title(),
                cells,
                new About(
                        region == null ? null : region.level(),
                        kinds.of(plan.title()),
                        plan.years().covered(),
                        parent,
                        plan.reading()));
    }

    private static Row withoutPlan(Area area, int columns) {
        return new Row(area, null, null, Collections.nCopies(columns, new Cell(State.NO_PLAN, List.of())));
    }

    private static Set<String> ids(List<Plan> plans) {
        Set<String> ids = new HashSet<>();
        plans.forEach(plan -> ids.add(plan.id()));
        return ids;
    }
}
