package io.mubiao.clean;

import io.mubiao.model.Box;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Puts together the tables that the end of a page cut: the last thing on one page and the first on the next, as wide
 * and with the same columns, some of which one part may lack as no cell of it ends there. Heads that are printed again go, and so does what is printed again above them ({@code 续表}).
 */
final class Continuations {
    private static final double SAME_WIDTH = 0.04;
    /** So many lines, such as 续表 and 单位：吨, may stand above a table that goes on. */
    private static final int LINES_ABOVE = 3;

    private static final int TITLE_ROWS = 3;

    private Continuations() {}

    static List<Item> join(List<Item> items) {
        List<Item> joined = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (joined.isEmpty() || !(joined.get(joined.size() - 1) instanceof Item.Ruled upper) || upper.isFrame()) {
                joined.add(item);
                continue;
            }
            int at = nextTable(items, i, joined);
            if (at >= 0 && goesOn(upper, (Item.Ruled) items.get(at))) {
                joined.set(joined.size() - 1, joined(upper, (Item.Ruled) items.get(at)));
                i = at;
            } else {
                joined.add(item);
            }
        }
        return joined;
    }

    /** The table that begins here, lines that say so or are printed again passed over; -1 without one. */
    private static int nextTable(List<Item> items, int from, List<Item> before) {
        for (int i = from; i < items.size() && i <= from + LINES_ABOVE; i++) {
            if (items.get(i) instanceof Item.Ruled) {
                return i;
            }
            if (!(items.get(i) instanceof Printed line) || !isPrintedAgain(line, before)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPrintedAgain(Printed line, List<Item> before) {
        if (line.words().length() < 40 && line.words().contains("续")) {
            return true;
        }
        int from = Math.max(0, before.size() - 1 - LINES_ABOVE);
        return before.subList(from, before.size()).stream()
                .anyMatch(item -> item instanceof Printed above && above.words().equals(line.words()));
    }

    private static boolean goesOn(Item.Ruled upper, Item.Ruled lower) {
        Box above = upper.box();
        Box below = lower.box();
        return lower.page() == upper.lastPage() + 1
                && (lower.grid().columns() == upper.grid().columns()
                        || SharedCuts.of(upper.cuts(), lower.cuts()) != null)
                && (above == null
                        || below == null
                        || Math.abs(above.width() - below.width()) < above.width() * SAME_WIDTH);
    }

    private static Item.Ruled joined(Item.Ruled upper, Item.Ruled lower) {
        PagedGrid first = upper.grid();
        PagedGrid rest = lower.grid();
        List<Double> cuts = upper.cuts();
        if (first.columns() != rest.columns()) {
            SharedCuts shared = Objects.requireNonNull(SharedCuts.of(upper.cuts(), lower.cuts()));
            first = first.spread(shared.upper());
            rest = rest.spread(shared.lower());
            cuts = shared.cuts();
        }
        int again = rowsAgain(first, rest);
        Set<Integer> kept = new HashSet<>();
        for (int r = again; r < rest.rows(); r++) {
            kept.add(r);
        }
        return new Item.Ruled(Seam.close(first, rest.keeping(kept)), lower.page(), lower.box(), cuts);
    }

    /** How many rows at the top of the lower part are the head again; above the head a title row may stand. */
    private static int rowsAgain(PagedGrid upper, PagedGrid lower) {
        for (int title = 0; title < TITLE_ROWS; title++) {
            int again = 0;
            while (again < Math.min(upper.rows() - title, lower.rows()) - 1
                    && upper.row(title + again).equals(lower.row(again))) {
                again++;
            }
            if (again > 0) {
                return again;
            }
        }
        return 0;
    }
}
