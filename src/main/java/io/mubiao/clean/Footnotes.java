package io.mubiao.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the footnotes at the end of pages: the last lines, in smaller type, the first of them with a mark. */
final class Footnotes {
    private static final double SMALLER = 0.87;

    private Footnotes() {}

    static Set<Printed> among(List<Sheet> sheets, Setting setting) {
        Set<Printed> found = new HashSet<>();
        for (Sheet sheet : sheets) {
            int begin = sheet.items().size();
            while (begin > 0 && isSmall(sheet.items().get(begin - 1), setting)) {
                begin--;
            }
            boolean marked = begin < sheet.items().size()
                    && Labels.beginsNote(((Printed) sheet.items().get(begin)).words());
            if (marked && begin > 0 && sheet.items().get(begin - 1) instanceof Printed) {
                sheet.items().subList(begin, sheet.items().size()).forEach(item -> found.add((Printed) item));
            }
        }
        return found;
    }

    private static boolean isSmall(Item item, Setting setting) {
        return item instanceof Printed line && line.size() < setting.size() * SMALLER;
    }
}
