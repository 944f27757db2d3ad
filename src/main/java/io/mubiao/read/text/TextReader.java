package io.mubiao.read.text;

import io.mubiao.model.Block;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import io.mubiao.read.flow.Breaks;
import io.mubiao.read.flow.Furniture;
import io.mubiao.read.flow.Spacing;
import io.mubiao.read.flow.TextDecoder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a plain text file: a line is a paragraph, but for text that was wrapped at a fixed column, whose lines are joined
 * again; lines parted by tabs into as many cells are a table, and so are those drawn with characters.
 */
public final class TextReader {
    private static final int EDGE = 15;

    private final Furniture furniture = new Furniture();
    private final TextDecoder decoder = new TextDecoder();

    /** The layout of a text file's bytes. */
    public Layout apply(byte[] bytes) {
        List<String> lines = PrintedPages.lines(decoder.apply(bytes));
        boolean[] continued = Breaks.continued(lines, false);
        TextTables tables = new TextTables(lines);
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int end = paragraph.length() == 0 ? tables.end(i) : i;
            if (end > i) {
                blocks.add(tables.grid(i, end));
                i = end - 1;
                continue;
            }
            paragraph.append(lines.get(i).stripTrailing());
            if (i + 1 == lines.size() || !continued[i + 1] || tables.end(i + 1) > i + 1) {
                String clean = Spacing.clean(paragraph.toString());
                if (!clean.isEmpty()) {
                    blocks.add(Line.of(clean));
                }
                paragraph.setLength(0);
            } else {
                paragraph.append('\n');
            }
        }
        Page page = new Page(1, 0, 0, null, withoutFurniture(blocks));
        return new Layout("text/plain", true, List.of(page), Hints.NONE, List.of());
    }

    /** Text copied from a site brings its buttons along, before and after the article. */
    private List<Block> withoutFurniture(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean atEdge = i < EDGE || i >= blocks.size() - EDGE;
            if (!atEdge || !(blocks.get(i) instanceof Line line) || !furniture.covers(line.text())) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }
}
