package io.mubiao.read;

import io.mubiao.model.Block;
import io.mubiao.model.Box;
import io.mubiao.model.Glyphs;
import io.mubiao.model.Grid;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A flowing layout as a test says it: a string a block, a grid as its cells {@code row,column rows×columns text/text}. */
public final class Seen {
    private Seen() {}

    public static List<String> blocks(Layout layout) {
        return layout.pages().get(0).blocks().stream().map(Seen::block).toList();
    }

    public static List<Line> lines(Layout layout) {
        return layout.pages().get(0).blocks().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
    }

    public static List<String> cells(Layout layout) {
        return layout.pages().get(0).blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(grid -> ((Grid) grid).cells().stream())
                .map(Seen::cell)
                .toList();
    }

    /** Where a line of a fixed page stands on the paper. */
    public static Box box(Page page, Line line) {
        Glyphs glyphs = Objects.requireNonNull(line.glyphs());
        float left = glyphs.left()[0];
        float wide = glyphs.right()[glyphs.right().length - 1] - left;
        return page.unturned(new Box(page.number(), left, glyphs.top(), wide, glyphs.bottom() - glyphs.top()));
    }

    /** All its text without white space. */
    public static String squeezed(Layout layout) {
        StringBuilder text = new StringBuilder();
        for (Block block : layout.pages().get(0).blocks()) {
            if (block instanceof Grid grid) {
                grid.cells().forEach(cell -> cell.lines().forEach(line -> text.append(line.text())));
            } else if (block instanceof Line line) {
                text.append(line.text());
            }
        }
        return text.toString().replaceAll("[\\s\\p{Z}]", "");
    }

    private static String block(Block block) {
        if (block instanceof Line line) {
            return line.text();
        }
        return ((Grid) block).cells().stream().map(Seen::cell).collect(Collectors.joining("; "));
    }

    private static String cell(Grid.Cell cell) {
        String lines = cell.lines().stream().map(Line::text).collect(Collectors.joining("/"));
        return "%d,%d %d×%d %s%s"
                .formatted(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.header() ? "!" : "", lines);
    }
}
