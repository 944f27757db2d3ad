package io.mubiao.extract.table;

import io.mubiao.model.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whose the rows of a table are whose first head no list knows: where every other column says itself what it measures
 * ({@code 产业链 | 2025年产值（亿元） | 龙头企业（家）}), the first one cannot name indicators, and its cells are scopes.
 */
final class OwnRows {
    private static final int FEWEST_COLUMNS = 2;

    private final PrintedNames printed;

    OwnRows(PrintedNames printed) {
        this.printed = printed;
    }

    /** The heads, the first that holds words as one of what is measured; as they are where a column names the rows. */
    List<TableHeads.Head> apply(TableTargets.Scene scene, List<TableHeads.Head> heads, int firstRow) {
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
