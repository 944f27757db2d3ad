package io.mubiao.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the footnotes at the end of pages and of columns: the last lines, in smaller type, the first of them with a mark. */
final class Footnotes {
    private static final double SMALLER = 0.87;

    private Footnotes() {}

    static Set<Printed> among(List<Sheet> sheets, Setting setting) {
        Set<Printed> found = new HashSet<>();
        for (Sheet sheet : sheets) {
            List<Item> items = sheet.items();
            int end = items.size();
            while (end > 0) {
                int begin = end;
                while (begin > 0 && isSmall(items.get(begin - 1), setting)) {
                    begin--;
                }
                if (begin > 0 && begin < end && endsColumn(items, begin, end) && isMarked(items, begin)) {
                    items.subList(begin, end).forEach(item -> found.add((Printed) item));
                }
                end = Math.min(begin, end - 1);
            }
        }
        return found;
    }

    /** Whether what follows, if anything does, stands higher: at the top of the next column. */
    private static boolean endsColumn(List<Item> items, int begin, int end) {
        return end == items.size()
                || (items.get(begin) instanceof Printed first
                        && items.get(end) instanceof Printed next
                        && next.at().bottom() < first.at().top());
    }

    private static boolean isMarked(List<Item> items, int begin) {
        return items.get(begin) instanceof Printed first
                && items.get(begin - 1) instanceof Printed
                && Labels.beginsNote(first.words());
    }

    private static boolean isSmall(Item item, Setting setting) {
        return item instanceof Printed line && line.size() < setting.size() * SMALLER;
    }
}
