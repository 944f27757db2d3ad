package io.mubiao.extract;

import io.mubiao.model.Folding;
import io.mubiao.model.NumberedRow;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import io.mubiao.model.Span;
import io.mubiao.model.TextTable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The numbers of a document that only label: those of headings, of numbered rows, those alone in a first
 * cell, and the marks of footnotes. */
final class Labels {
    private final BitSet headings = new BitSet();
    private final Set<Span> numbers = new HashSet<>();
    private final Set<Span> firstCells = new HashSet<>();
    private final Map<Integer, Integer> cellStarts = new HashMap<>();
    private final String text;

    Labels(PlanText text, Outline outline) {
        this.text = text.text();
        for (Section section : outline.sections()) {
            headings.set(
                    section.start(), section.start() + section.heading().label().length());
        }
        for (NumberedRow row : outline.rows()) {
            int length = row.number().length();
            int at = text.text().indexOf(row.number(), row.row().start());
            while (length > 0 && at >= 0 && at < row.task().start()) {
                numbers.add(new Span(at, at + length));
                at = text.text().indexOf(row.number(), at + 1);
            }
        }
        for (TextTable table : text.tables()) {
            for (TextTable.Cell cell : table.cells()) {
                if (cell.column() == 0) {
                    firstCells.add(cell.span());
                }
                cellStarts.merge(cell.end(), cell.start(), Math::min);
            }
        }
    }

    /** Whether the number between these offsets is a label; with it, a first cell may hold one character more. */
    boolean holds(int start, int end) {
        return headings.get(start)
                || numbers.contains(new Span(start, end))
                || firstCells.contains(new Span(start, end))
                || firstCells.contains(new Span(start, end + 1))
                || (start > 0 && firstCells.contains(new Span(start - 1, end)))
                || isNoteMark(start, end);
    }

    /** The mark of a footnote closes a cell. */
    private boolean isNoteMark(int start, int end) {
        boolean closes = cellStarts.getOrDefault(end, start) < start;
        return closes && Signs.isNoteMark(Folding.fold(text.substring(start - 1, end)), 1, end - start + 1);
    }
}
