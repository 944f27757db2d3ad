package io.mubiao.read.html;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Cells;
import io.mubiao.read.flow.Cells.Slot;
import io.mubiao.read.html.HtmlBlocks.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * One table: a grid with its {@code rowspan} and {@code colspan}, or, where it only lays out the page, what stands in it.
 */
final class HtmlTable {
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot", "tr");
    private static final Set<String> CAPTION = Set.of("caption");
    private static final Set<String> ROW = Set.of("tr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern SPAN = Pattern.compile("\\d{1,6}");
    private static final int MOST_SPANNED = 2000;

    /** What a cell of facts hardly holds. */
    private static final int MUCH = 400;

    private final Setting setting;
    private final Styles styles;
    private final List<Integer> busyUntil = new ArrayList<>();

    HtmlTable(Setting setting, Styles styles) {
        this.setting = setting;
        this.styles = styles;
    }

    List<Block> apply(Element table) {
        List<Block> blocks = new ArrayList<>();
        for (Element caption : named(table, CAPTION)) {
            blocks.addAll(HtmlBlocks.of(caption, setting, styles));
        }
        List<Element> rows = rows(table);
        if (isLayout(table, rows)) {
            rows.forEach(row -> cells(row).forEach(cell -> blocks.addAll(HtmlBlocks.of(cell, setting, styles))));
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
        int inner = 0;
        for (Element nested : nested(table)) {
            inner += Wording.length(nested);
        }
        if (inner > 0 && inner * 2 > Wording.length(table)) {
            return true;
        }
        for (Element row : rows) {
            for (Element cell : cells(row)) {
                if (Wording.mayExceed(cell, MUCH) && isNearlyAll(cell, table)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the cell holds more than eight tenths of the table's text, in parts of its own. */
    private static boolean isNearlyAll(Element cell, Element table) {
        int length = Wording.length(cell);
        return length > MUCH
                && !Wording.exceeds(table, (length * 5 - 1) / 4)
                && cell.select("p, br, div").size() > 3;
    }

    /** The tables that stand in the cells of this one, without those in theirs. */
    private static List<Element> nested(Element table) {
        List<Element> nested = new ArrayList<>();
        Wording.walk(table, inner -> {
            boolean other = inner.normalName().equals("table") && !inner.equals(table);
            if (other) {
                nested.add(inner);
            }
            return !other;
        });
        return nested;
    }

    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : named(table, PARTS)) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else {
                rows.addAll(named(child, ROW));
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return named(row, CELLS);
    }

    /** The children with one of these names. */
    private static List<Element> named(Element parent, Set<String> names) {
        List<Element> named = new ArrayList<>();
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child && names.contains(child.normalName())) {
                named.add(child);
            }
        }
        return named;
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
            made.add(new Slot(at, column, high, wide), header, HtmlBlocks.of(cell, setting, styles));
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
        String value = Wording.said(cell, attribute).strip();
        if (value.isEmpty()) {
            return 1;
        }
        int span = SPAN.matcher(value).matches() ? Integer.parseInt(value) : 1;
        return Math.min(span == 0 ? toTheEnd : span, attribute.equals("colspan") ? 500 : MOST_SPANNED);
    }
}
