package io.mubiao.read.html;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Cells;
import io.mubiao.read.flow.Cells.Slot;
import io.mubiao.read.html.HtmlBlocks.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * One table: a grid with its {@code rowspan} and {@code colspan}, or, where it only lays out the page, what stands in it.
 */
final class HtmlTable {
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final int MOST_SPANNED = 2000;

    /** What a cell of facts hardly holds. */
    private static final int MUCH = 400;

    private final Setting setting;
    private final List<Integer> busyUntil = new ArrayList<>();

    HtmlTable(Setting setting) {
        this.setting = setting;
    }

    List<Block> apply(Element table) {
        List<Block> blocks = new ArrayList<>();
        for (Element caption : table.children()) {
            if (!caption.normalName().equals("caption")) {
                continue;
            }
            blocks.addAll(HtmlBlocks.of(caption, setting));
        }
        List<Element> rows = rows(table);
        if (isLayout(table, rows)) {
            rows.forEach(row -> cells(row).forEach(cell -> blocks.addAll(HtmlBlocks.of(cell, setting))));
            return blocks;
        }
        Cells made = new Cells();
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), row, rows.size(), made);
        }
        blocks.addAll(made.blocks());
        return blocks;
    }

    /** Whether a table holds no rows of facts: one cell has nearly everything, or tables stand in its cells. */
    static boolean isLayout(Element table, List<Element> rows) {
        if (table.attr("role").equals("presentation")) {
            return true;
        }
        int whole = Wording.length(table);
        int inner = 0;
        for (Element nested : table.getElementsByTag("table")) {
            Element around = nested.parent() == null ? null : nested.parent().closest("table");
            inner += !nested.equals(table) && table.equals(around) ? Wording.length(nested) : 0;
        }
        if (inner * 2 > whole) {
            return true;
        }
        for (Element row : whole > MUCH ? rows : List.<Element>of()) {
            for (Element cell : cells(row)) {
                int length = Wording.length(cell);
                if (length > MUCH
                        && length * 10 > whole * 8
                        && cell.select("p, br, div").size() > 3) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (GROUPS.contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private void row(Element row, int at, int rows, Cells made) {
        Element group = row.parent();
        boolean head = group != null && group.normalName().equals("thead");
        int column = 0;
        for (Element cell : cells(row)) {
            while (column < busyUntil.size() && busyUntil.get(column) > at) {
                column++;
            }
            int wide = span(cell, "colspan", 1);
            int high = span(cell, "rowspan", rows - at);
            boolean header = head || cell.normalName().equals("th");
            made.add(new Slot(at, column, high, wide), header, HtmlBlocks.of(cell, setting));
            while (busyUntil.size() < column + wide) {
                busyUntil.add(0);
            }
            for (int i = column; i < column + wide; i++) {
                busyUntil.set(i, at + high);
            }
            column += wide;
        }
    }

    /** A span of 0 reaches to the end. */
    private static int span(Element cell, String attribute, int toTheEnd) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty()) {
            return 1;
        }
        int span = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
        return Math.min(span == 0 ? toTheEnd : span, attribute.equals("colspan") ? 500 : MOST_SPANNED);
    }
}
