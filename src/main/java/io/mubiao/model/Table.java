package io.mubiao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as the output shows it: its cells row by row, with what stands around it. */
public record Table(String address, @Nullable String caption, @Nullable String unit, int page, List<List<Cell>> rows) {
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A cell at its first place; the places it covers further on are left out of their rows. */
    public record Cell(String text, int rowSpan, int colSpan, boolean header) {}
}
