package io.mubiao.fuzz;

import io.mubiao.model.Block;
import io.mubiao.model.Box;
import io.mubiao.model.Glyphs;
import io.mubiao.model.Grid;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Look;
import io.mubiao.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text that says what stands where comes in, the layout of its pages goes out.
 *
 * <p>{@code 72 100 16 一、总体要求} is a line at 72 points from the left and 100 from the top, 16 points high;
 * {@code # 2 3 72 200} a table of two rows and three columns there, into which the lines that begin with {@code |} go, one a
 * cell, {@code |2} over two columns; {@code = } begins a page. What cannot be read so is a line below the one before.
 */
final class DrawnLayout {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;

    private final List<Page> pages = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private List<Grid.Cell> cells = new ArrayList<>();
    private int columns;
    private int rows;
    private int next;
    private float left = 72;
    private float top = 72;
    private float size = 16;

    private DrawnLayout() {}

    static Layout of(String drawing) {
        DrawnLayout drawn = new DrawnLayout();
        drawing.lines().forEach(drawn::take);
        drawn.page();
        return new Layout("application/pdf", false, drawn.pages, Hints.NONE, List.of());
    }

    /** Paragraphs of which nothing but the text is known. */
    static Layout flowing(List<Line> lines) {
        return new Layout(
                "text/plain", true, List.of(new Page(1, 0, 0, null, List.copyOf(lines))), Hints.NONE, List.of());
    }

    private void take(String line) {
        if (line.startsWith("|") && columns > 0) {
            cell(line.substring(1));
            return;
        }
        grid();
        if (line.startsWith("=")) {
            page();
        } else if (line.startsWith("#")) {
            float[] numbers = numbers(line.substring(1).trim().split(" ", 5), 4);
            rows = 1 + (int) Math.min(20, Math.abs(numbers[0]));
            columns = 1 + (int) Math.min(20, Math.abs(numbers[1]));
            left = numbers[2];
            top = numbers[3];
        } else {
            line(line.split(" ", 4));
        }
    }

    private void line(String[] words) {
        String text = words[words.length - 1];
        if (words.length == 4) {
            float[] numbers = numbers(words, 3);
            left = numbers[0];
            top = numbers[1];
            size = Math.max(1, Math.abs(numbers[2]));
        } else {
            top += 1.5f * size;
        }
        if (!text.isBlank()) {
            blocks.add(line(text, left, top));
        }
    }

    private Line line(String text, float x, float y) {
        float[] from = new float[text.length()];
        float[] to = new float[text.length()];
        for (int i = 0; i < text.length(); i++) {
            from[i] = x + i * size;
            to[i] = from[i] + size;
        }
        return new Line(text, new Glyphs(from, to, y, y + size), new Look("FandolSong", size, false, false, null));
    }

    private void cell(String text) {
        int span = text.isEmpty() ? 1 : Math.max(1, Math.min(4, text.charAt(0) - '0'));
        int row = next / columns;
        int column = next % columns;
        if (row < rows) {
            span = Math.min(span, columns - column);
            List<Line> lines = text.isBlank() ? List.of() : List.of(line(text, left + 60f * column, top + 20f * row));
            cells.add(new Grid.Cell(row, column, 1, span, false, lines));
            next += span;
        }
    }

    private void grid() {
        if (!cells.isEmpty()) {
            List<Double> cuts = new ArrayList<>();
            for (int i = 0; i <= columns; i++) {
                cuts.add(60.0 * i);
            }
            Box box = new Box(pages.size() + 1, left, top, 60.0 * columns, 20.0 * rows);
            blocks.add(new Grid(rows, columns, cells, box, cuts));
        }
        cells = new ArrayList<>();
        columns = 0;
        next = 0;
    }

    private void page() {
        grid();
        pages.add(new Page(pages.size() + 1, WIDTH, HEIGHT, null, blocks));
        blocks = new ArrayList<>();
        top = 72;
    }

    private static float[] numbers(String[] words, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count && i < words.length; i++) {
            try {
                float number = Float.parseFloat(words[i].toLowerCase(Locale.ROOT));
                numbers[i] = Float.isFinite(number) ? Math.max(-1e5f, Math.min(1e5f, number)) : 0;
            } catch (NumberFormatException e) {
                numbers[i] = 0;
            }
        }
        return numbers;
    }
}
