package io.mubiao.extract.table;

import io.mubiao.model.Period;
import io.mubiao.model.TextTable.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row of an indicator table says before its values.
 *
 * @param labels the cells under the head of indicators or areas, from the widest to the closest; empty where there are
 *     none
 * @param area true where the row is an area, or whoever or whatever its values are of
 * @param years the year or years that the row is, in a table of years by indicators
 * @param beside what other columns say of the row
 * @param columns the columns that hold labels, not values
 */
record TableRow(List<Cell> labels, boolean area, @Nullable Period years, Beside beside, Set<Integer> columns) {
    /** What stands in brackets behind a name: 森林覆盖率（%）（约束性）. */
    private static final Pattern NATURE = Pattern.compile("[（(\\[〔]((?:约束|预期)性)(?:指标)?[）)\\]〕]");

    /**
     * What other columns say of a row.
     *
     * @param unit the cell of the unit column, as printed
     * @param nature the cell that says 约束性 or 预期性
     * @param group the cell before the name that says what the row is of: 开办企业 before 办理时间
     */
    record Beside(@Nullable String unit, @Nullable String nature, @Nullable Cell group) {}

    TableRow {
        labels = List.copyOf(labels);
        columns = Set.copyOf(columns);
    }

    boolean isLabel(int column) {
        return columns.contains(column);
    }

    /** The cell that names the row most closely. */
    @Nullable
    Cell label() {
        return labels.isEmpty() ? null : labels.get(labels.size() - 1);
    }

    /** Where the row's name and this cell end, whichever is later: a value that rows share stands before the later names. */
    int end(Cell value) {
        return labels.stream().mapToInt(Cell::end).reduce(value.end(), Math::max);
    }

    @Nullable
    String unit() {
        return beside.unit();
    }

    @Nullable
    String nature() {
        return beside.nature();
    }

    @Nullable
    Cell group() {
        return beside.group();
    }

    /** The same as the row of a year, or of an area. */
    TableRow as(@Nullable Period of, boolean place) {
        return new TableRow(labels, place, of, beside, columns);
    }

    /** The same with the closest label alone. */
    TableRow closest() {
        return new TableRow(labels.subList(labels.size() - 1, labels.size()), area, years, beside, columns);
    }

    /** The same in a group of rows: the group's cell before its labels, the group's nature where it has none of its own. */
    TableRow under(@Nullable Cell group, @Nullable String common) {
        List<Cell> all = new ArrayList<>(labels);
        if (group != null) {
            all.add(0, group);
        }
        String own = nature();
        Beside told = new Beside(unit(), own == null ? common : own, beside.group());
        return new TableRow(all, area, years, told, columns);
    }

    static TableRow of(TableTargets.Scene scene, List<TableHeads.Head> heads, int row, Predicate<Cell> isValue) {
        List<Cell> labels = new ArrayList<>();
        TableHeads.Head naming = TableHeads.naming(heads);
        String unit = null;
        String nature = null;
        Cell group = null;
        int firstValue = TableHeads.firstValue(heads);
        Set<Integer> columns = new HashSet<>();
        for (int column = 0; column < heads.size(); column++) {
            TableHeads.Head head = heads.get(column);
            Cell cell = scene.grid().at(row, column);
            if (cell == null) {
                continue;
            }
            String text = TableTargets.squeezed(scene, cell);
            boolean says = text.contains("约束性") || text.contains("预期性");
            boolean words =
                    text.codePoints().anyMatch(Character::isLetter) && column < firstValue && !isValue.test(cell);
            if (naming != null && naming.isSame(head)) {
                columns.add(column);
                if (!text.isEmpty() && !labels.contains(cell)) {
                    labels.add(cell);
                }
                Matcher added = NATURE.matcher(text);
                nature = nature == null && added.find() ? added.group(1) : nature;
            } else if (head.isLabel()) {
                columns.add(column);
                boolean outer = labels.isEmpty() && (head.is("group") || head.is("indicator"));
                group = outer && !text.isEmpty() ? cell : group;
                unit = head.is("unit") && text.matches(".*[^-—–/\\s].*") ? text : unit;
            } else if (naming == null && words && !says) {
                columns.add(column);
                group = labels.isEmpty() ? null : labels.get(0);
                labels.clear();
                labels.add(cell);
            } else if (labels.isEmpty() && words && !says && head.kinds().isEmpty()) {
                group = cell;
            }
            if (says && text.length() <= 8) {
                columns.add(column);
                nature = text;
            }
        }
        return new TableRow(labels, naming != null && naming.isPlace(), null, new Beside(unit, nature, group), columns);
    }
}
