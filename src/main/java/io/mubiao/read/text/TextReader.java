package io.mubiao.read.text;

import io.mubiao.model.Block;
import io.mubiao.model.Hints;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import io.mubiao.read.flow.Breaks;
import io.mubiao.read.flow.Spacing;
import io.mubiao.read.flow.TextDecoder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a plain text file: a line is a paragraph, but for text that was wrapped at a fixed column, whose lines are joined
 * again.
 */
public final class TextReader {
    private final TextDecoder decoder = new TextDecoder();

    /** The layout of a text file's bytes. */
    public Layout apply(byte[] bytes) {
        List<String> lines = List.of(decoder.apply(bytes).split("\\R|\f", -1));
        boolean[] continued = Breaks.continued(lines, false);
        List<Block> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            paragraph.append(lines.get(i).stripTrailing());
            if (i + 1 == lines.size() || !continued[i + 1]) {
                String clean = Spacing.clean(paragraph);
                if (!clean.isEmpty()) {
                    paragraphs.add(Line.of(clean));
                }
                paragraph.setLength(0);
            } else {
                paragraph.append('\n');
            }
        }
        return new Layout("text/plain", true, List.of(new Page(1, 0, 0, false, paragraphs)), Hints.NONE, List.of());
    }
}
