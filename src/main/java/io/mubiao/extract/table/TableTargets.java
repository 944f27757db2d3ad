package io.mubiao.extract.table;

import io.mubiao.extract.draft.Clock;
import io.mubiao.extract.draft.Draft;
import io.mubiao.extract.draft.Sources;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.Outline;
import io.mubiao.model.Period;
import io.mubiao.model.PlanText;
import io.mubiao.model.Table;
import io.mubiao.model.Target;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the targets and base values of indicator tables: either a row an indicator and a column a year, or a row an area
 * and a column an indicator. Unit and years come from the head, the unit column, the caption or 单位：. A division of tasks is
 * one where it has a column of indicators and one of their values (指标, 2025年, 责任单位).
 */
public final class TableTargets {
    private static final Pattern WHITE = Pattern.compile("\\s+");
    /** One in so many cells under a head of aims may be words. */
    private static final int MOST_VALUES = 4;

    private final TableHeads heads;
    private final ColumnTimes times;
    private final TableNames names;
    private final OwnRows ownRows;
    private final ValueCells values;
    private final CellReader cells;
    private final RowKinds kinds;
    private final ToldCells toldCells;
    private final Marker marker;

    public TableTargets(RuleBook book, Marker marker) {
        this.heads = new TableHeads(book);
        this.times = new ColumnTimes(marker);
        this.names = new TableNames(book, marker);
        this.values = new ValueCells(marker);
        this.ownRows = new OwnRows(names.printed(), values);
        this.cells = new CellReader(book, marker, names);
        this.kinds = new RowKinds(book);
        this.toldCells = new ToldCells(marker);
        this.marker = marker;
    }

    /**
     * A table with what the reader needs to know of it.
     *
     * @param shape what its columns are
     */
    record Scene(String text, CellGrid grid, Around around, Clock clock, Shape shape) {
        TextTable table() {
            return grid.table();
        }

        @Nullable
        String caption() {
            return around.caption();
        }

        @Nullable
        String unit() {
            return around.unit();
        }
    }

    /**
     * What the columns of a table are.
     *
     * @param areas where they are areas
     * @param one where none names indicators, so that all values may be of the one that the caption names
     * @param state the head of the present state that alone says what all its values are (2022年水质 before 2025年目标)
     */
    record Shape(boolean areas, boolean one, TableHeads.@Nullable Head state) {
        static final Shape UNKNOWN = new Shape(false, false, null);
    }

    /** What stands around a table, and the title of its document. */
    record Around(@Nullable String caption, @Nullable String unit, Note note, String title) {}

    /** A target or base value of a table, placed in the clean text. */
    public record Found(Draft draft, boolean baseline, Target.@Nullable Nature nature, Spot spot, Sources sources) {}

    /** What a row promises for a year without a number: 城市黑臭水体比例 基本消除. */
    public record Promise(int start, int end, int year) {}

    /** The quote from the head or label to the cell, and where the cell begins, in the clean text. */
    public record Spot(int start, int end, int cell) {}

    /**
     * What a table gives.
     *
     * @param reached of a table that sets nothing: what it says was reached
     * @param held of such a table: the aims of the past that this is held against
     * @param told numbers that set nothing, as the heads of their columns say
     */
    public record Yield(
            List<Found> targets,
            List<Promise> promises,
            List<Found> reached,
            List<Found> held,
            List<ToldCells.Told> told) {

        static Yield of(List<ToldCells.Told> told) {
            return new Yield(List.of(), List.of(), List.of(), List.of(), told);
        }
    }

    /** A table's columns: their heads and their times, and what those say that have none. */
    private record Columns(List<TableHeads.Head> heads, List<ColumnTimes.ColumnTime> times, SideColumns.Of beside) {

        ColumnTimes.ColumnTime time(int column, TableRow row, TextTable.Cell cell, Clock clock) {
            ColumnTimes.ColumnTime time = times.get(column);
            Period years = row.years();
            Mark due = beside.due(cell.start());
            if (years != null && !heads.get(column).isAside()) {
                return time.in(years, clock, true);
            }
            int last = due == null ? 0 : due.years().get(1);
            return due == null ? time : time.in(new Period(last, last), clock, false);
        }
    }

    public Yield apply(PlanText text, Outline outline, int index, Clock clock, SideColumns.Of beside) {
        TextTable table = text.tables().get(index);
        Table shown = index < outline.tables().size() ? outline.tables().get(index) : null;
        String title = outline.metadata().title();
        Around around = new Around(
                shown == null ? null : shown.caption(),
                shown == null ? null : shown.unit(),
                Note.below(table, text.text(), marker),
                title == null ? "" : title);
        CellGrid grid = new CellGrid(table);
        Scene scene = new Scene(text.text(), grid, around, clock, Shape.UNKNOWN);
        boolean tasks = outline.rows().stream()
                .anyMatch(r -> table.start() <= r.row().start() && r.row().end() <= table.end());
        int flagged = TableHeads.rows(shown);
        int valued = values.firstRow(scene);
        int firstRow = flagged == 0 ? valued : Math.min(below(table, flagged), valued);
        if (table.columns() < 2 || firstRow == 0 || valued >= table.rows()) {
            return Yield.of(List.of());
        }
        firstRow = new GroupRows(scene, values).first(firstRow);
        List<TableHeads.Head> found = ownRows.apply(scene, heads.apply(text.text(), grid, firstRow), firstRow);
        List<ToldCells.Told> told = toldCells.apply(scene, found, firstRow);
        if (tasks && !TableHeads.measure(found) && !holdsValues(scene, found, firstRow)) {
            return Yield.of(told);
        }
        boolean one = found.stream().noneMatch(head -> head.is("indicator"));
        Shape shape = new Shape(TableNames.haveAreas(found), one, names.state(found));
        scene = new Scene(text.text(), grid, around, clock, shape);
        Yield yield = new Yield(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), told);
        for (List<TableHeads.Head> half : TableHeads.halves(found)) {
            read(scene, new Columns(half, times.apply(scene, half), beside), firstRow, yield);
        }
        boolean aims = yield.targets().stream().anyMatch(f -> !f.baseline());
        return aims
                ? new Yield(yield.targets(), yield.promises(), List.of(), List.of(), told)
                : new Yield(List.of(), List.of(), yield.reached(), yield.held(), told);
    }

    /** Whether the rows are named, and most of what stands under the head of their aims are values: 目标任务 | 6所. */
    private boolean holdsValues(Scene scene, List<TableHeads.Head> found, int firstRow) {
        int column = TableHeads.firstValue(found);
        TableHeads.Head naming = TableHeads.naming(found);
        if (naming == null || !naming.is("indicator") || column == found.size()) {
            return false;
        }
        List<TextTable.Cell> body = new ArrayList<>();
        for (int row = firstRow; row < scene.table().rows(); row++) {
            TextTable.Cell cell = scene.grid().at(row, column);
            if (cell != null
                    && cell.columnSpan() < scene.table().columns()
                    && !squeezed(scene, cell).isEmpty()) {
                body.add(cell);
            }
        }
        long count = body.stream().filter(cell -> values.isValue(scene, cell)).count();
        return count > 1 && count * MOST_VALUES >= body.size() * (MOST_VALUES - 1L);
    }

    /** The first row that no cell of the head reaches into, which takes these rows at least. */
    private static int below(TextTable table, int rows) {
        int below = rows;
        for (TextTable.Cell cell : table.cells()) {
            below = cell.row() < below ? Math.max(below, cell.row() + cell.rowSpan()) : below;
        }
        return below;
    }

    private void read(Scene scene, Columns columns, int firstRow, Yield yield) {
        Map<Integer, TableRow> rows = new LinkedHashMap<>();
        GroupRows groups = new GroupRows(scene, values);
        for (int row = firstRow; row < scene.table().rows(); row++) {
            if (!groups.opens(row)) {
                TableRow labels = TableRow.of(scene, columns.heads(), row, cell -> values.isValue(scene, cell));
                rows.put(row, groups.with(labels));
            }
        }
        Map<Integer, TableRow> told = kinds.told(scene, rows);
        Map<Integer, TableNames.Named> named = new RowNames(names.printed()).apply(scene, told);
        for (Map.Entry<Integer, TableRow> row : told.entrySet()) {
            row(scene, columns, row, within(scene, columns, row, named.get(row.getKey())), yield);
        }
    }

    /** The name of a row with its area, where a column beside the names says it: {@code 东河区 | 能源消费总量}. */
    private static TableNames.@Nullable Named within(
            Scene scene, Columns columns, Map.Entry<Integer, TableRow> row, TableNames.@Nullable Named named) {
        for (int column = 0; column < columns.heads().size() && !row.getValue().area(); column++) {
            TextTable.Cell area = scene.grid().at(row.getKey(), column);
            if (named != null && area != null && columns.heads().get(column).is("area")) {
                String place = squeezed(scene, area);
                return place.isEmpty() ? named : named.within(place);
            }
        }
        return named;
    }

    private void row(
            Scene scene,
            Columns columns,
            Map.Entry<Integer, TableRow> row,
            TableNames.@Nullable Named named,
            Yield yield) {
        TableHeads.Head naming = TableHeads.naming(columns.heads()); // beside places all columns may have values
        boolean places = naming != null && naming.isPlace();
        int first = places ? 0 : TableHeads.firstValue(columns.heads());
        Set<TextTable.Cell> seen = new HashSet<>();
        for (int column = first < columns.heads().size() ? first : 0;
                column < columns.heads().size();
                column++) {
            TextTable.Cell cell = scene.grid().at(row.getKey(), column);
            if (cell == null || !seen.add(cell) || row.getValue().isLabel(column)) {
                continue;
            }
            TableHeads.Head head = columns.heads().get(column);
            ColumnTimes.ColumnTime time = columns.time(column, row.getValue(), cell, scene.clock());
            if (values.isValue(scene, cell)) {
                List<Found> found = cells.apply(scene, head, time, row.getValue(), named, cell);
                yield.targets().addAll(found);
                if (time.kind() == ColumnTimes.Kind.BASE) {
                    (head.is("aim") ? yield.held() : yield.reached()).addAll(found);
                }
            } else if (named != null && time.isAim() && values.isWord(scene, cell)) {
                int start = Math.min(cell.start(), named.start());
                yield.promises().add(new Promise(start, row.getValue().end(cell), Objects.requireNonNull(time.year())));
            }
        }
    }

    static String squeezed(Scene scene, TextTable.Cell cell) {
        return WHITE.matcher(cell.span().in(scene.text())).replaceAll("");
    }
}
