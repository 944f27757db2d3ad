package io.mubiao.clean;

import io.mubiao.model.Box;
import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
     * @param key its words, folded, with {@code 0} for each run of digits
     */
    record Marginal(Printed line, boolean head, String key) {}

    static List<Marginal> of(Sheet sheet) {
        List<Printed> lines = new ArrayList<>(sheet.lines());
        lines.sort(Comparator.comparingDouble(line -> line.at().top()));
        List<Marginal> found = new ArrayList<>();
        double headEnds = Math.min(sheet.height() * REACH, firstTable(sheet));
        double footBegins = Math.max(sheet.height() * (1 - REACH), lastTable(sheet));
        for (int i = 0; i < Math.min(DEPTH, lines.size()); i++) {
            Printed line = lines.get(i);
            if (line.at().bottom() <= headEnds) {
                found.add(new Marginal(line, true, key(line.words())));
            }
        }
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - DEPTH); i--) {
            Printed line = lines.get(i);
            if (line.at().top() >= footBegins) {
                found.add(new Marginal(line, false, key(line.words())));
            }
        }
        return found;
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

    private static double firstTable(Sheet sheet) {
        return boxes(sheet).mapToDouble(Box::y).min().orElse(Double.MAX_VALUE);
    }

    private static double lastTable(Sheet sheet) {
        return boxes(sheet).mapToDouble(box -> box.y() + box.height()).max().orElse(0);
    }

    private static Stream<Box> boxes(Sheet sheet) {
        return sheet.items().stream()
                .filter(Item.Ruled.class::isInstance)
                .map(item -> ((Item.Ruled) item).box())
                .filter(Objects::nonNull);
    }
}
