package io.mubiao.clean;

import io.mubiao.model.Glyphs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds what is printed behind the text of page after page: words across the page, or much larger than any title, that come
 * again in the same place.
 */
final class Watermarks {
    /** A line across the page is higher than this, in its size. */
    private static final double SLANTED = 1.8;
    /** The least size of level words behind the text, in points. */
    private static final double LARGE = 28;

    private static final int FEWEST_LEVEL = 3;
    private static final double PLACE = 20;
    private static final String LEVEL = "level ";

    private Watermarks() {}

    static Set<Printed> among(List<Sheet> sheets) {
        Map<String, Set<Printed>> alike = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (Printed line : sheet.lines()) {
                if (isSlanted(line)) {
                    alike.computeIfAbsent(line.words(), words -> new HashSet<>())
                            .add(line);
                } else if (line.size() >= LARGE) {
                    alike.computeIfAbsent(place(line), place -> new HashSet<>()).add(line);
                }
            }
        }
        Set<Printed> found = new HashSet<>();
        alike.forEach((key, lines) -> {
            if (lines.size() >= (key.startsWith(LEVEL) ? FEWEST_LEVEL : 2)) {
                found.addAll(lines);
            }
        });
        return found;
    }

    private static String place(Printed line) {
        return LEVEL
                + Math.round(line.at().left() / PLACE)
                + ' '
                + Math.round(line.at().top() / PLACE)
                + line.words();
    }

    /** Whether its characters stand one beside the other and one above the other. */
    private static boolean isSlanted(Printed line) {
        Glyphs glyphs = Objects.requireNonNull(line.line().glyphs());
        float[] left = glyphs.left();
        return line.at().bottom() - line.at().top() > SLANTED * line.size()
                && Math.abs(left[left.length - 1] - left[0]) > line.size();
    }
}
