package io.mubiao.extract.table;

import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.TextTable;
import io.mubiao.model.TextTable.Cell;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line below a table.
 *
 * <p>{@code 注：降幅均为比2020年累计下降} compares with 2020, and says that the changes are summed. Where some values of the
 * table are said to change (下降15%), the others are levels, and such a line is not of them.
 *
 * @param compared the year that values are compared with; null where it names none
 * @param summed whether it says so of a sum over the years
 * @param some whether it compares only those values that are said to change
 */
record Note(String text, @Nullable Integer compared, boolean summed, boolean some) {
    private static final int LONGEST = 120;
    private static final Pattern STOP = Pattern.compile("[。；;]");

    static Note below(TextTable table, String document, Marker marker) {
        int start = Math.min(document.length(), table.end() + 1);
        int end = document.indexOf('\n', start);
        String text = document.substring(start, Math.min(end < 0 ? document.length() : end, start + LONGEST));
        for (String clause : STOP.splitAsStream(text).toList()) {
            Integer compared = ColumnTimes.compared(marker.apply(clause));
            if (compared != null) {
                return new Note(text, compared, clause.contains("累计"), changes(table, document, marker));
            }
        }
        return new Note(text, null, false, false);
    }

    private static boolean changes(TextTable table, String document, Marker marker) {
        for (Cell cell : table.cells()) {
            Marked said = marker.apply(cell.span().in(document));
            if (!cell.header()
                    && said.marks().stream().anyMatch(mark -> mark.has("change"))
                    && said.marks().stream().anyMatch(Mark::isQuantity)) {
                return true;
            }
        }
        return false;
    }

    /** The year that a value is compared with by it, if that is or is not said to change. */
    @Nullable
    Integer compared(boolean changes) {
        return some && !changes ? null : compared;
    }
}
