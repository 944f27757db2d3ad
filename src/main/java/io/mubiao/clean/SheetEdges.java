package io.mubiao.clean;

import io.mubiao.model.Box;
import io.mubiao.model.Glyphs;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A sheet as it lies: where its lines stand between its upper and its lower edge. A table set sideways is read in the turned
 * sheet, but the number of its page stands at the foot of the paper.
 *
 * @param across whether those lines are meant that run across the text of a turned sheet, upright on the paper
 */
record SheetEdges(Sheet sheet, boolean across) {
    double height() {
        return across ? sheet.width() : sheet.height();
    }

    /** From the upper edge down. */
    List<Printed> lines() {
        return sheet.lines().stream()
                .filter(line -> sheet.quarters() % 2 == 0 || runsAcross(line) == across)
                .sorted(Comparator.comparingDouble(this::top))
                .toList();
    }

    double top(Printed line) {
        return !across
                ? line.at().top()
                : runsDown() ? line.at().left() : sheet.width() - line.at().right();
    }

    double bottom(Printed line) {
        return !across
                ? line.at().bottom()
                : runsDown() ? line.at().right() : sheet.width() - line.at().left();
    }

    /** Where the first table begins; beyond the paper without one. */
    double firstTable() {
        return boxes().mapToDouble(this::top).min().orElse(Double.MAX_VALUE);
    }

    double lastTable() {
        return boxes().mapToDouble(box -> top(box) + (across ? box.width() : box.height()))
                .max()
                .orElse(0);
    }

    private double top(Box box) {
        return !across ? box.y() : runsDown() ? box.x() : sheet.width() - box.x() - box.width();
    }

    private boolean runsDown() {
        return sheet.quarters() == 1;
    }

    /** A line of one character, such as a page number, tells not how it runs: on a turned sheet it is taken to stand upright. */
    private static boolean runsAcross(Printed line) {
        Glyphs glyphs = Objects.requireNonNull(line.line().glyphs());
        int last = line.line().text().length() - 1;
        return Math.abs(glyphs.left()[last] - glyphs.left()[0]) < 1;
    }

    private Stream<Box> boxes() {
        return sheet.items().stream()
                .filter(Item.Ruled.class::isInstance)
                .map(item -> ((Item.Ruled) item).box())
                .filter(Objects::nonNull);
    }
}
