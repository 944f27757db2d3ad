package io.mubiao.extract;

import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.model.Table;
import io.mubiao.model.Target;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the targets and base values of indicator tables: either a row an indicator and a column a year, or a row an area
 * and a column an indicator. Unit and years come from the head, the unit column, the caption or 单位：.
 */
final class TableTargets {
    private static final int LONGEST_VALUE = 40;
    private static final int MOST_WORDS = 3;

    private final Marker marker;
    private final TableHeads heads;
    private final ColumnTimes times;
    private final CellReader cells;

    TableTargets(RuleBook book, Marker marker) {
        this.marker = marker;
        this.heads = new TableHeads(book);
        this.times = new ColumnTimes(marker);
        this.cells = new CellReader(book, marker);
    }

    /** A table with what the reader needs to know of it. */
    record Scene(
            String text, TextTable table, @Nullable String caption, @Nullable String unit, String note, Clock clock) {}

    /** A target or base value of a table, placed in the clean text. */
    record Found(Draft draft, boolean baseline, Target.@Nullable Nature nature, Spot spot) {}

    /** The quote from the head or label to the cell, and where the cell begins, in the clean text. */
    record Spot(int start, int end, int cell) {}

    List<Found> apply(PlanText text, Outline outline, int index, Clock clock) {
        TextTable table = text.tables().get(index);
        Table shown = index < outline.tables().size() ? outline.tables().get(index) : null;
        Scene scene = new Scene(
                text.text(),
                table,
                shown == null ? null : shown.caption(),
                shown == null ? null : shown.unit(),
                note(text.text(), table),
                clock);
        boolean tasks = outline.rows().stream()
                .anyMatch(r -> table.start() <= r.row().start() && r.row().end() <= table.end());
        int firstRow = firstValueRow(scene);
        if (tasks || table.columns() < 2 || firstRow == 0 || firstRow >= table.rows()) {
            return List.of();
        }
        List<TableHeads.Head> columns = heads.apply(text.text(), table, firstRow);
        List<ColumnTimes.ColumnTime> columnTimes = times.apply(scene, columns);
        List<Found> found = new ArrayList<>();
        for (int row = firstRow; row < table.rows(); row++) {
            found.addAll(row(scene, columns, columnTimes, row));
        }
        boolean aims = found.stream().anyMatch(f -> !f.baseline());
        return aims ? found : List.of();
    }

    /** The line under the table, which may say what its values are compared with. */
    private static String note(String text, TextTable table) {
        int start = Math.min(text.length(), table.end() + 1);
        int end = text.indexOf('\n', start);
        return text.substring(start, Math.min(end < 0 ? text.length() : end, start + 120));
    }

    private List<Found> row(
            Scene scene, List<TableHeads.Head> columns, List<ColumnTimes.ColumnTime> columnTimes, int row) {
        TableRow labels = TableRow.of(scene, columns, row, cell -> isValue(scene, cell));
        int first = TableHeads.firstValue(columns) < columns.size() ? TableHeads.firstValue(columns) : 0;
        List<Found> found = new ArrayList<>();
        Set<TextTable.Cell> seen = new HashSet<>();
        for (int column = first; column < columns.size(); column++) {
            TextTable.Cell cell = at(scene.table(), row, column);
            if (cell == null || !seen.add(cell) || !isValue(scene, cell) || labels.isLabel(column)) {
                continue;
            }
            found.addAll(cells.apply(scene, columns.get(column), columnTimes.get(column), labels, cell));
        }
        return found;
    }

    /** The first row in which a cell beside the first column is a value. */
    private int firstValueRow(Scene scene) {
        for (int row = 0; row < scene.table().rows(); row++) {
            for (TextTable.Cell cell : scene.table().cells()) {
                if (cell.row() == row
                        && cell.column() > 0
                        && !cell.header()
                        && isValue(scene, cell)
                        && !isYearHead(scene, cell)) {
                    return row;
                }
            }
        }
        return scene.table().rows();
    }

    private boolean isYearHead(Scene scene, TextTable.Cell cell) {
        Marked marked = marker.apply(cell.span().in(scene.text()));
        boolean plainYear = cell.span().in(scene.text()).strip().matches("(19|20)\\d\\d");
        return plainYear
                || marked.marks().stream().anyMatch(Mark::isTime)
                || marked.marks().stream().noneMatch(m -> m.isQuantity() && !m.has("figure"));
    }

    /** A cell is a value if beside its numbers, bounds and units hardly a word is left; remarks in brackets do not count. */
    private boolean isValue(Scene scene, TextTable.Cell cell) {
        String value = squeezed(scene, cell);
        String bare = value.replaceAll("(?<=.)[（(][^（()）]*[）)]", "");
        if (bare.length() > LONGEST_VALUE || !bare.chars().anyMatch(TableTargets::isDigit)) {
            return false;
        }
        Marked marked = marker.apply(bare);
        long words = bare.codePoints().filter(Character::isIdeographic).count();
        for (Mark mark : marked.marks()) {
            words -= bare.substring(mark.start(), mark.end())
                    .codePoints()
                    .filter(Character::isIdeographic)
                    .count();
        }
        return words <= MOST_WORDS && marked.marks().stream().anyMatch(Mark::isQuantity);
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c) || "ⅠⅡⅢⅣⅤ".indexOf(c) >= 0;
    }

    static TextTable.@Nullable Cell at(TextTable table, int row, int column) {
        for (TextTable.Cell cell : table.cells()) {
            if (cell.covers(row, column)) {
                return cell;
            }
        }
        return null;
    }

    static String squeezed(Scene scene, TextTable.Cell cell) {
        return Objects.requireNonNull(cell.span().in(scene.text())).replaceAll("\\s+", "");
    }
}
