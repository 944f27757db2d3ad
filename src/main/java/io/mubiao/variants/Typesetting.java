package io.mubiao.variants;

import io.mubiao.variants.Leaf.Rule;
import io.mubiao.variants.Leaf.Run;
import io.mubiao.variants.Piece.Sheet;
import io.mubiao.variants.Piece.Words;
import io.mubiao.variants.Raster.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plan on pages as offices print them: the title in the middle, 28 characters a line, tables ruled, pages numbered. */
final class Typesetting {
    private static final double LEFT = 80;
    private static final double TOP = 100;
    private static final double BOTTOM = Leaf.HEIGHT - 100;
    private static final double SIZE = 15.6;
    private static final double COLUMN = 28 * SIZE;
    private static final double LEADING = 28.8;
    private static final double TITLE_SIZE = 22;
    private static final double SMALL = 10.5;
    private static final double SMALL_LEADING = 14;
    private static final double PADDING = 4;
    private static final double NARROWEST = 2;
    private static final double NUMBER_FROM_BOTTOM = 56;
    private static final double NUMBER_SIZE = 14;

    private final List<Leaf> leaves = new ArrayList<>();
    private double y;

    private Typesetting() {
        turn();
    }

    static List<Leaf> of(Variant plan) {
        Typesetting pages = new Typesetting();
        for (Piece piece : plan.pieces()) {
            if (piece instanceof Sheet sheet) {
                pages.table(new Raster(sheet));
            } else if (piece instanceof Words words) {
                pages.paragraph(words.text(), words.text().equals(plan.title()));
            }
        }
        return pages.leaves;
    }

    private Leaf leaf() {
        return leaves.get(leaves.size() - 1);
    }

    private void turn() {
        leaves.add(new Leaf());
        y = TOP;
        String number = "— " + leaves.size() + " —";
        middle(number, Leaf.HEIGHT - NUMBER_FROM_BOTTOM, NUMBER_SIZE);
    }

    private void middle(String text, double base, double size) {
        leaf().runs().add(new Run(text, (Leaf.WIDTH - Leaf.width(text, size)) / 2, base, size));
    }

    private void paragraph(String text, boolean title) {
        double size = title ? TITLE_SIZE : SIZE;
        List<String> lines = title ? LineBreaks.of(text, COLUMN, size) : LineBreaks.of("　　" + text, COLUMN, size);
        for (String line : lines) {
            if (y > BOTTOM) {
                turn();
            }
            if (title) {
                middle(line, y, size);
            } else {
                leaf().runs().add(new Run(line, LEFT, y, size));
            }
            y += LEADING;
        }
    }

    private void table(Raster table) {
        double[] edges = edges(table);
        boolean first = true;
        for (List<Slot> row : table.rows()) {
            double height = height(row, edges);
            boolean turned = y + height > BOTTOM;
            if (turned) {
                close();
                turn();
            }
            double top = y - SMALL_LEADING;
            for (Slot slot : row) {
                cell(slot, top, height, edges, first || turned);
            }
            leaf().rules().add(new Rule(LEFT + COLUMN, top, LEFT + COLUMN, top + height));
            y += height;
            first = false;
        }
        close();
        y += LEADING;
    }

    /** The line below the last row on a page. */
    private void close() {
        double at = y - SMALL_LEADING;
        leaf().rules().add(new Rule(LEFT, at, LEFT + COLUMN, at));
    }

    /** Where columns begin, and the last one ends: columns with long cells are wider. */
    private static double[] edges(Raster table) {
        double[] shares = new double[table.columns()];
        Arrays.fill(shares, NARROWEST);
        for (List<Slot> row : table.rows()) {
            for (Slot slot : row) {
                if (slot.width() == 1) {
                    double share = Math.sqrt(slot.cell().text().length());
                    shares[slot.column()] = Math.max(shares[slot.column()], share);
                }
            }
        }
        double all = Arrays.stream(shares).sum();
        double[] edges = new double[shares.length + 1];
        edges[0] = LEFT;
        for (int i = 0; i < shares.length; i++) {
            edges[i + 1] = edges[i] + COLUMN * shares[i] / all;
        }
        return edges;
    }

    private static double height(List<Slot> row, double[] edges) {
        int lines = 1;
        for (Slot slot : row) {
            if (slot.begins()) {
                lines = Math.max(lines, lines(slot, edges).size());
            }
        }
        return lines * SMALL_LEADING + 2 * PADDING;
    }

    private static List<String> lines(Slot slot, double[] edges) {
        double width = edges[slot.column() + slot.width()] - edges[slot.column()];
        return LineBreaks.of(slot.cell().text(), width - 2 * PADDING, SMALL);
    }

    private void cell(Slot slot, double top, double height, double[] edges, boolean edge) {
        double x = edges[slot.column()];
        leaf().rules().add(new Rule(x, top, x, top + height));
        if (slot.begins() || edge) {
            leaf().rules().add(new Rule(x, top, edges[slot.column() + slot.width()], top));
        }
        if (slot.begins()) {
            double base = top + PADDING + SMALL;
            for (String line : lines(slot, edges)) {
                leaf().runs().add(new Run(line, x + PADDING, base, SMALL));
                base += SMALL_LEADING;
            }
        }
    }
}
