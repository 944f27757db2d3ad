package io.mubiao.clean;

import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines at the head and foot of a page that may be furniture: the first few from the paper's edge, read inwards.
 *
 * <p>A table ends the search: what lies inside of it is no furniture.
 */
final class Margins {
    private static final int DEPTH = 3;
    /** Furniture stands in this share of the page's height, counted from either edge. */
    private static final double REACH = 0.17;

    private Margins() {}

    /**
     * A line near an edge.
     *
     * @param top where it begins below the upper edge of the paper
     * @param bottom where it ends
     * @param key its words, folded, with {@code 0} for each run of digits
     */
    record Marginal(Printed line, boolean head, double top, double bottom, String key) {}

    static List<Marginal> of(Sheet sheet) {
        List<Marginal> found = new ArrayList<>();
        add(new SheetEdges(sheet, false), found);
        if (sheet.quarters() % 2 != 0) {
            add(new SheetEdges(sheet, true), found);
        }
        return found;
    }

    private static void add(SheetEdges paper, List<Marginal> found) {
        List<Printed> lines = paper.lines();
        double headEnds = Math.min(paper.height() * REACH, paper.firstTable());
        double footBegins = Math.max(paper.height() * (1 - REACH), paper.lastTable());
        for (int i = 0; i < Math.min(DEPTH, lines.size()); i++) {
            Printed line = lines.get(i);
            if (paper.bottom(line) <= headEnds) {
                found.add(new Marginal(line, true, paper.top(line), paper.bottom(line), key(line.words())));
            }
        }
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - DEPTH); i--) {
            Printed line = lines.get(i);
            if (paper.top(line) >= footBegins) {
                found.add(new Marginal(line, false, paper.top(line), paper.bottom(line), key(line.words())));
            }
        }
    }

    static String key(String words) {
        String folded = Folding.fold(words);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Characters.isDigit(c)) {
                key.append(c);
            } else if (i == 0 || !Characters.isDigit(folded.charAt(i - 1))) {
                key.append('0');
            }
        }
        return key.toString();
    }
}
