package io.mubiao.clean;

import io.mubiao.model.Block;
import io.mubiao.model.Box;
import io.mubiao.model.Glyphs;
import io.mubiao.model.Grid;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Look;
import io.mubiao.model.Page;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Typesets test pages: a column of 10 characters of 16 points, from x = 100; each line 30 points below the last.
 *
 * <p>A full-width space indents, so {@code "　　到2025年"} begins two characters in. A digit or letter takes half a
 * character, a raised one less.
 */
final class Paper {
    /** The cleaner under the rules that are shipped. */
    static final Cleaner CLEANER = cleaner();

    static final int EM = 16;
    static final int LEFT = 100;
    static final int COLUMN = 10 * EM;
    private static final int WIDTH = 360;
    private static final int HEIGHT = 800;

    private final List<Page> pages = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private double left = LEFT;
    private double y = 160;

    private static Cleaner cleaner() {
        try {
            return new Cleaner(RuleBook.load(Path.of("extractors")));
        } catch (RuleFaultsException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines of the body, one below the other. */
    Paper lines(String... texts) {
        for (String text : texts) {
            blocks.add(line(text, left, y, EM));
            y += 30;
        }
        return this;
    }

    /** A line in the middle, in a size of its own. */
    Paper centred(String text, double size) {
        double width = width(text, size);
        blocks.add(line(text, left + (COLUMN - width) / 2, y, size));
        y += size * 1.8;
        return this;
    }

    /** A line at a place of its own. */
    Paper at(double x, double top, String text, double size) {
        blocks.add(line(text, x, top, size));
        return this;
    }

    Paper skip(double points) {
        y += points;
        return this;
    }

    /** A table, row by row, all of its cells alike. */
    Paper table(String[]... rows) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                cells.add(cell(r, c, 1, rows[r][c]));
            }
        }
        return grid(rows.length, rows[0].length, cells);
    }

    Paper grid(int rows, int columns, List<Grid.Cell> cells) {
        blocks.add(new Grid(rows, columns, cells, new Box(pages.size() + 1, left, y, COLUMN, rows * 30)));
        y += rows * 30 + 10;
        return this;
    }

    /** A table of one row whose columns begin at these places. */
    Paper row(List<Double> cuts, String... texts) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (int c = 0; c < texts.length; c++) {
            cells.add(cell(0, c, 1, texts[c]));
        }
        Box box = new Box(pages.size() + 1, left, y, COLUMN, 30);
        blocks.add(new Grid(1, texts.length, cells, box, cuts));
        y += 40;
        return this;
    }

    Grid.Cell cell(int row, int column, int rowSpan, String... lines) {
        List<Line> set = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            set.add(line(lines[i], left + column * 50, y + row * 30 + i * 20, EM));
        }
        return new Grid.Cell(row, column, rowSpan, 1, false, set);
    }

    /** The next page, its column moved to the right by {@code shift}. */
    Paper page(double shift) {
        pages.add(new Page(pages.size() + 1, WIDTH, HEIGHT, null, blocks));
        blocks = new ArrayList<>();
        left = LEFT + shift;
        y = 160;
        return this;
    }

    Paper page() {
        return page(0);
    }

    Layout layout() {
        page();
        return new Layout("application/pdf", false, pages, Hints.NONE, List.of());
    }

    static Line line(String text, double x, double top, double size) {
        float[] lefts = new float[text.length()];
        float[] rights = new float[text.length()];
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            lefts[i] = (float) at;
            at += width(text.charAt(i), size);
            rights[i] = (float) at;
        }
        Glyphs glyphs = new Glyphs(lefts, rights, (float) top, (float) (top + size));
        return new Line(lowered(text), glyphs, new Look("FangSong", size, false, false, null));
    }

    /** Raised figures as they come out of a PDF: figures like all others, but narrow. */
    private static String lowered(String text) {
        return text.replace('¹', '1').replace('²', '2');
    }

    private static double width(String text, double size) {
        return text.chars().mapToDouble(c -> width((char) c, size)).sum();
    }

    private static double width(char c, double size) {
        if (c == '¹' || c == '²') {
            return size * 0.3;
        }
        return c < 0x100 ? size / 2 : size;
    }
}
