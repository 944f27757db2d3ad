package io.mubiao.clean;

import io.mubiao.model.Glyphs;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import io.mubiao.model.Places;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean text as it grows, unit by unit, each with its place on the paper.
 *
 * <p>Takes {@code "降 低 ２０ 25 年 low  carbon"} and keeps {@code "降低２０25年low carbon"}.
 */
final class Ink {
    private final StringBuilder text = new StringBuilder();
    private final boolean fixed;
    private int[] pages = new int[4096];
    private float[][] edges;
    /** Where the run began to which the next line may be joined: nothing before it counts as a neighbour. */
    private int runStart;

    Ink(boolean fixed) {
        this.fixed = fixed;
        this.edges = new float[4][fixed ? pages.length : 0];
    }

    int length() {
        return text.length();
    }

    boolean isEmptySince(int start) {
        return text.length() == start;
    }

    /** What follows stands apart from what is written so far. */
    void begin() {
        runStart = text.length();
    }

    /** A line break or tab that joins what was apart on the paper. */
    void separator(char c) {
        put(c, 0, null, 0);
        begin();
    }

    /** A line, joined to what the run holds already. */
    void line(int page, Line line, double em) {
        String words = line.text();
        Glyphs glyphs = line.glyphs();
        if (glyphs == null && Characters.allVisible(words)) {
            whole(page, words);
            return;
        }
        int before = -1;
        boolean newLine = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Characters.isVisible(c)) {
                continue;
            }
            if (text.length() > runStart && spaceStays(newLine, words, before, i, glyphs, em)) {
                put(' ', 0, null, 0);
                place(page, glyphs, before, i);
            }
            put(c, page, glyphs, i);
            before = i;
            newLine = false;
        }
    }

    /** A line of a flowing layout in which every character stays. */
    private void whole(int page, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (text.length() > runStart && Spaces.partsWords(text.charAt(text.length() - 1), words.charAt(0))) {
            put(' ', 0, null, 0);
        }
        int start = text.length();
        text.append(words);
        while (text.length() > pages.length) {
            grow();
        }
        Arrays.fill(pages, start, text.length(), page);
    }

    String text() {
        return text.toString();
    }

    /** The places; {@code layout} holds the pages they are on. */
    Places places(List<Page> layout) {
        int length = text.length();
        return new Places(
                Arrays.copyOf(pages, length),
                Arrays.copyOf(edges[0], fixed ? length : 0),
                Arrays.copyOf(edges[1], fixed ? length : 0),
                Arrays.copyOf(edges[2], fixed ? length : 0),
                Arrays.copyOf(edges[3], fixed ? length : 0),
                layout);
    }

    /** Whether a character of the text stands at a point of a page. */
    boolean covers(int page, double x, double y) {
        for (int i = 0; fixed && i < text.length(); i++) {
            if (pages[i] == page && edges[0][i] <= x && x <= edges[1][i] && edges[2][i] <= y && y <= edges[3][i]) {
                return true;
            }
        }
        return false;
    }

    private boolean spaceStays(boolean newLine, String words, int before, int at, @Nullable Glyphs glyphs, double em) {
        char last = text.charAt(text.length() - 1);
        char c = words.charAt(at);
        if (newLine) {
            return Spaces.partsWords(last, c);
        }
        if (at == before + 1 || !hasSpace(words, before, at)) {
            return false;
        }
        if (Characters.isDigit(last) && Spaces.beginsYear(words, at)) {
            return true;
        }
        double gap = glyphs == null ? (at - before - 1) * 0.5 : (glyphs.left()[at] - glyphs.right()[before]) / em;
        return Spaces.stays(last, c, gap);
    }

    private static boolean hasSpace(String words, int before, int at) {
        for (int i = before + 1; i < at; i++) {
            if (Characters.isSpace(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A space that was printed stands between its neighbours, so that their box is one. */
    private void place(int page, @Nullable Glyphs glyphs, int before, int after) {
        if (!fixed || glyphs == null || before < 0) {
            return;
        }
        int at = text.length() - 1;
        pages[at] = page;
        boolean upright = glyphs.left()[after] >= glyphs.right()[before];
        edges[0][at] = upright ? glyphs.right()[before] : glyphs.left()[before];
        edges[1][at] = upright ? glyphs.left()[after] : glyphs.right()[before];
        edges[2][at] = glyphs.top();
        edges[3][at] = glyphs.bottom();
    }

    private void put(char c, int page, @Nullable Glyphs glyphs, int i) {
        int at = text.length();
        text.append(c);
        if (at == pages.length) {
            grow();
        }
        pages[at] = page;
        if (fixed && glyphs != null) {
            edges[0][at] = glyphs.left()[i];
            edges[1][at] = glyphs.right()[i];
            edges[2][at] = glyphs.top();
            edges[3][at] = glyphs.bottom();
        }
    }

    private void grow() {
        int length = pages.length * 2;
        pages = Arrays.copyOf(pages, length);
        if (fixed) {
            for (int e = 0; e < edges.length; e++) {
                edges[e] = Arrays.copyOf(edges[e], length);
            }
        }
    }
}
