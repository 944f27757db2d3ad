package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a document.
 *
 * @param sections in reading order, first the notice and preamble where there are any; their departments are still empty
 * @param rows the numbered rows of its tables
 * @param tables as many as {@link PlanText#tables}, in the same order
 */
public record Outline(Metadata metadata, List<Section> sections, List<NumberedRow> rows, List<Table> tables) {
    public Outline {
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
        tables = List.copyOf(tables);
    }

    /** The address of the numbered row or section in which the offset stands; null in closing matter. */
    public @Nullable String addressAt(int offset) {
        for (NumberedRow row : rows) {
            if (row.row().contains(offset)) {
                return row.address();
            }
        }
        for (Section section : sections) {
            if (section.start() <= offset && offset < section.end()) {
                return section.address();
            }
        }
        return null;
    }
}
