package io.mubiao.read.text;

import io.mubiao.model.Grid;
import java.util.List;

/** The tables of a text file: lines that tabs part into cells, or that are drawn with characters. */
final class TextTables {
    private final TabbedRows tabbed;
    private final DrawnRows drawn;

    TextTables(List<String> lines) {
        tabbed = new TabbedRows(lines);
        drawn = new DrawnRows(lines);
    }

    /** Where the table ends that begins at this line; the line itself where none begins. */
    int end(int start) {
        int end = tabbed.end(start);
        return end > start ? end : drawn.end(start);
    }

    /** The table of these lines. */
    Grid grid(int start, int end) {
        return tabbed.end(start) == end ? tabbed.grid(start, end) : drawn.grid(start, end);
    }
}
