package io.mubiao.extract;

import io.mubiao.model.TextTable.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a row of an indicator table says before its values.
 *
 * @param label the indicator's or the area's cell; null where there is none
 * @param area true where the row is an area
 * @param unit the cell of the unit column, as printed
 * @param nature the cell that says 约束性 or 预期性
 * @param columns the columns that hold labels, not values
 */
record TableRow(
        @Nullable Cell label, boolean area, @Nullable String unit, @Nullable String nature, Set<Integer> columns) {
    TableRow {
        columns = Set.copyOf(columns);
    }

    boolean isLabel(int column) {
        return columns.contains(column);
    }

    static TableRow of(TableTargets.Scene scene, List<TableHeads.Head> heads, int row, Predicate<Cell> isValue) {
        Cell label = null;
        boolean area = false;
        boolean named = false;
        String unit = null;
        String nature = null;
        int firstValue = TableHeads.firstValue(heads);
        Set<Integer> columns = new HashSet<>();
        for (int column = 0; column < heads.size(); column++) {
            TableHeads.Head head = heads.get(column);
            Cell cell = TableTargets.at(scene.table(), row, column);
            if (cell == null) {
                continue;
            }
            String text = TableTargets.squeezed(scene, cell);
            boolean words = !text.isEmpty() && column < firstValue && !isValue.test(cell);
            if (head.is("number") || head.is("unit") || head.is("nature") || head.is("group")) {
                columns.add(column);
                unit = head.is("unit") && !text.isEmpty() ? text : unit;
            } else if ((head.is("area") || head.is("indicator")) && !named) {
                columns.add(column);
                label = cell;
                named = true;
                area = head.is("area");
            } else if (!named && words && !text.contains("约束性") && !text.contains("预期性")) {
                columns.add(column);
                label = cell;
            }
            if (text.contains("约束性") || text.contains("预期性")) {
                columns.add(column);
                nature = text;
            }
        }
        return new TableRow(label, area, unit, nature, columns);
    }
}
