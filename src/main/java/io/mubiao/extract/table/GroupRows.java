package io.mubiao.extract.table;

import io.mubiao.model.TextTable;
import io.mubiao.model.TextTable.Cell;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an indicator table that are one cell from side to side, and what they give to the rows below: {@code
 * 一、约束性指标} their nature, {@code 主要污染物排放量（万吨）} what is measured of each.
 *
 * <p>Where such a row is not merged, its text stands in the first column alone; there only a numbered one, or one that
 * says the nature, is told from an indicator without values.
 */
final class GroupRows {
    private static final int LONGEST = 30;
    private static final Pattern NATURE = Pattern.compile("(约束|预期)性");
    private static final Pattern NUMBERED = Pattern.compile("^[（(]?[一二三四五六七八九十]{1,3}[)）、.．].+");
    /** A label's number is no value: 3.棚户区改造. */
    private static final Pattern COUNTED = Pattern.compile("^[（(]?[0-9]{1,2}[)）.．、](?![0-9]).+");

    private static final Pattern PROSE = Pattern.compile("[。；：;:]|^注");

    private final TableTargets.Scene scene;
    private final ValueCells values;
    private @Nullable Cell open;
    private @Nullable String nature;

    GroupRows(TableTargets.Scene scene, ValueCells values) {
        this.scene = scene;
        this.values = values;
    }

    /** The first row of the body: the first of values, or the group rows above it that stand below the head. */
    int first(int valued) {
        int first = valued;
        while (first > 1 && at(first - 1) != null) {
            first--;
        }
        return first;
    }

    /** Whether the row is a group's; the rows that follow are of that group. */
    boolean opens(int row) {
        Cell group = at(row);
        if (group == null) {
            return false;
        }
        String text = TableTargets.squeezed(scene, group);
        boolean says = NATURE.matcher(text).find();
        open = says ? null : group;
        nature = says ? text : nature;
        return true;
    }

    /** A row with what its group gives it. */
    TableRow with(TableRow row) {
        return row.under(row.labels().size() == 1 && !row.area() ? open : null, nature);
    }

    private @Nullable Cell at(int row) {
        TextTable table = scene.table();
        List<Cell> filled = table.cells().stream()
                .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
                .filter(cell -> !TableTargets.squeezed(scene, cell).isEmpty())
                .toList();
        if (filled.size() != 1 || filled.get(0).row() != row || filled.get(0).rowSpan() > 1) {
            return null;
        }
        Cell cell = filled.get(0);
        String text = TableTargets.squeezed(scene, cell);
        boolean wide = cell.columnSpan() == table.columns();
        boolean told = cell.column() == 0
                && (NUMBERED.matcher(text).matches() || NATURE.matcher(text).find());
        boolean label = text.length() <= LONGEST
                && !PROSE.matcher(text).find()
                && (COUNTED.matcher(text).matches() || !values.isValue(scene, cell));
        return label && (wide || told) ? cell : null;
    }
}
