package io.mubiao.read.word;

import io.mubiao.model.Block;
import io.mubiao.read.flow.Cells;
import io.mubiao.read.flow.Cells.Slot;
import io.mubiao.read.flow.Runs;
import io.mubiao.read.flow.Runs.Face;
import io.mubiao.read.word.OdtLists.Open;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the elements of an ODT's text into blocks; what hangs on a paragraph (notes, text boxes) stands after it. */
final class OdtBody {
    private static final Set<String> NO_TEXT = Set.of(
            "x:sequence-decls",
            "x:forms",
            "x:annotation",
            "x:note-citation",
            "x:hidden-text",
            "x:ruby-text",
            "x:title",
            "x:desc",
            "x:variable-decls",
            "x:user-field-decls");
    private static final int MOST_REPEATED = 500;

    private final OdtStyles styles;
    private final OdtLists lists;
    private final Set<String> deletions = new HashSet<>();
    private boolean deleting;

    OdtBody(OdtStyles styles) {
        this.styles = styles;
        this.lists = new OdtLists(styles);
    }

    /** Adds what stands in the element. */
    void add(Node parent, List<Block> out) {
        parent.children().forEach(child -> block(child, null, "", out));
    }

    private void block(Node node, @Nullable Open list, String label, List<Block> out) {
        String name = node.name();
        if (name.equals("x:p") || name.equals("x:h")) {
            paragraph(node, list, label, out);
        } else if (name.equals("x:list")) {
            list(node, list, out);
        } else if (name.equals("x:table")) {
            out.addAll(table(node));
        } else if (name.equals("x:tracked-changes")) {
            node.children().stream().filter(change -> change.has("x:deletion")).forEach(change -> {
                deletions.add(String.valueOf(change.attribute("x:id")));
            });
        } else if (name.equals("x:table-of-content")) {
            DocxBody.dropContentsHead(out);
        } else if (!NO_TEXT.contains(name)) {
            node.children().forEach(child -> block(child, list, "", out));
        }
    }

    private void list(Node node, @Nullable Open outer, List<Block> out) {
        Open list = lists.begin(node, outer);
        for (Node item : node.children()) {
            boolean numbered = item.name().equals("x:list-item")
                    && item.children().stream().anyMatch(child -> child.name().matches("x:[ph]"));
            String label = numbered ? lists.label(item, list) : "";
            for (Node child : item.children()) {
                block(child, list, label, out);
                label = child.name().matches("x:[ph]") ? "" : label;
            }
        }
    }

    private void paragraph(Node node, @Nullable Open list, String label, List<Block> out) {
        String style = node.attribute("x:style-name");
        int level = node.name().equals("x:h") ? OdtStyles.number(node.attribute("x:outline-level"), 1) : 0;
        Runs own = new Runs();
        List<Node> hanging = new ArrayList<>();
        inline(node, styles.face("paragraph", style, Face.PLAIN), own, hanging);
        String number = level > 0 && list == null && !own.isBlank() ? lists.heading(level) : label;
        Runs runs = new Runs();
        runs.add(number, own.firstFace());
        runs.append(own);
        boolean centred = "center".equals(styles.property("paragraph", style, "x:text-align"));
        if (!own.isBlank()) {
            out.addAll(runs.lines(centred, level > 0 ? level : null));
        }
        hanging.forEach(box -> add(box, out));
    }

    private void inline(Node parent, Face face, Runs runs, List<Node> hanging) {
        for (Node node : parent.children()) {
            change(node);
            if (deleting && !node.name().equals("x:span")) {
                continue;
            }
            switch (node.name()) {
                case "" -> runs.add(node.text().replaceAll("[\\s&&[^\u3000\u00A0]]+", " "), face);
                case "x:s" -> runs.add(" ", face);
                case "x:tab" -> runs.add(" ", face);
                case "x:line-break" -> runs.breakLine();
                case "x:note-body", "x:text-box", "x:custom-shape" -> hanging.add(node);
                case "x:span" -> span(node, face, runs, hanging);
                default -> {
                    if (!NO_TEXT.contains(node.name())) {
                        inline(node, face, runs, hanging);
                    }
                }
            }
        }
    }

    /** What was deleted may still stand between its marks. */
    private void change(Node node) {
        if (deletions.contains(String.valueOf(node.attribute("x:change-id")))) {
            deleting = node.name().equals("x:change-start");
        }
    }

    private void span(Node node, Face face, Runs runs, List<Node> hanging) {
        String style = node.attribute("x:style-name");
        if (!"none".equals(styles.property("text", style, "x:display"))) {
            inline(node, styles.face("text", style, face), runs, hanging);
        }
    }

    private List<Block> table(Node table) {
        Cells cells = new Cells();
        List<Node> rows = new ArrayList<>();
        List<Node> heads = new ArrayList<>();
        collectRows(table, rows, heads);
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Node cell : rows.get(row).children()) {
                if (cell.name().equals("x:table-cell")) {
                    List<Block> content = new ArrayList<>();
                    add(cell, content);
                    int high = OdtStyles.number(cell.attribute("x:number-rows-spanned"), 1);
                    int wide = OdtStyles.number(cell.attribute("x:number-columns-spanned"), 1);
                    cells.add(new Slot(row, column, high, wide), heads.contains(rows.get(row)), content);
                }
                boolean isCell = cell.name().endsWith("table-cell");
                int repeated = OdtStyles.number(cell.attribute("x:number-columns-repeated"), 1);
                column += isCell ? Math.min(repeated, MOST_REPEATED) : 0;
            }
        }
        return cells.blocks();
    }

    private static void collectRows(Node parent, List<Node> rows, List<Node> heads) {
        for (Node child : parent.children()) {
            if (child.name().equals("x:table-row")) {
                rows.add(child);
                if (parent.name().equals("x:table-header-rows")) {
                    heads.add(child);
                }
            } else if (child.name().startsWith("x:table-")) {
                collectRows(child, rows, heads);
            }
        }
    }
}
