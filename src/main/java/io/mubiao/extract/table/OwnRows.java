package io.mubiao.extract.table;

import io.mubiao.model.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what the rows of a table are named by where no list knows it. Where every other column says itself what it measures ({@code
 * 产业链 | 2025年产值（亿元） | 龙头企业（家）}), the first one cannot name indicators, and its cells are scopes. A column whose head
 * speaks of aims and whose cells are names of indicators, with values to the right of it, names them ({@code 类型 | 工作目标 |
 * 全市目标}).
 */
final class OwnRows {
    private static final int FEWEST_COLUMNS = 2;

    private final PrintedNames printed;
    private final ValueCells values;

    OwnRows(PrintedNames printed, ValueCells values) {
        this.printed = printed;
        this.values = values;
    }

    /** The heads, with the one that names the rows as what it is; as they are where that is known. */
    List<TableHeads.Head> apply(TableTargets.Scene scene, List<TableHeads.Head> heads, int firstRow) {
        int names = TableHeads.naming(heads) == null ? aims(scene, heads, firstRow) : -1;
        if (names >= 0) {
            List<TableHeads.Head> told = new ArrayList<>(heads);
            told.set(names, heads.get(names).as("indicator"));
            return told;
        }
        return scopes(scene, heads, firstRow);
    }

    /** The last column before the first values whose head speaks of aims and whose cells name indicators; -1 for none. */
    private int aims(TableTargets.Scene scene, List<TableHeads.Head> heads, int firstRow) {
        int found = -1;
        for (int column = 0; column < heads.size(); column++) {
            TableHeads.Head head = heads.get(column);
            if (!head.isLabel() && holdsValues(scene, column, firstRow)) {
                return found;
            }
            boolean aims = head.is("aim") && !head.isLabel();
            found = aims && nameMeasures(scene, column, firstRow) ? column : found;
        }
        return -1;
    }

    private boolean holdsValues(TableTargets.Scene scene, int column, int firstRow) {
        for (int row = firstRow; row < scene.table().rows(); row++) {
            TextTable.Cell cell = scene.grid().at(row, column);
            if (cell != null && values.isValue(scene, cell)) {
                return true;
            }
        }
        return false;
    }

    /** The first head that holds words as one of what is measured, where the others measure. */
    private List<TableHeads.Head> scopes(TableTargets.Scene scene, List<TableHeads.Head> heads, int firstRow) {
        int first = 0;
        while (first < heads.size() && heads.get(first).is("number")) {
            first++;
        }
        boolean unknown = first < heads.size()
                && !heads.get(first).text().isEmpty()
                && heads.get(first).kinds().isEmpty()
                && TableHeads.naming(heads) == null;
        if (!unknown || !measureThemselves(scene, heads.subList(first + 1, heads.size()))) {
            return heads;
        }
        if (nameMeasures(scene, first, firstRow)) {
            return heads;
        }
        List<TableHeads.Head> told = new ArrayList<>(heads);
        told.set(first, heads.get(first).as("object"));
        return told;
    }

    private boolean measureThemselves(TableTargets.Scene scene, List<TableHeads.Head> others) {
        Set<Integer> cells = new LinkedHashSet<>();
        for (TableHeads.Head head : others) {
            if (head.isLabel() || head.is("annual") || head.is("cumulative")) {
                continue;
            }
            boolean united = scene.unit() != null || printed.unit(head) != null;
            String measured = printed.measured(head);
            boolean measures = united && measured.length() > 1 && !printed.isChange(measured);
            if (!measures) {
                return false;
            }
            cells.add(head.start());
        }
        return cells.size() >= FEWEST_COLUMNS;
    }

    /** Whether one of the column's cells ends as names of indicators do. */
    private boolean nameMeasures(TableTargets.Scene scene, int column, int firstRow) {
        for (int row = firstRow; row < scene.table().rows(); row++) {
            TextTable.Cell cell = scene.grid().at(row, column);
            String name = cell == null ? "" : printed.bare(TableTargets.squeezed(scene, cell));
            if (!printed.measure(name).isEmpty() || printed.unit(name) != null) {
                return true;
            }
        }
        return false;
    }
}
