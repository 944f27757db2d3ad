package io.mubiao.extract.table;

import io.mubiao.extract.draft.Sources;
import io.mubiao.extract.draft.Sources.Source;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marked;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.Folding;
import io.mubiao.model.Inherited.Field;
import io.mubiao.model.Span;
import io.mubiao.model.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where the years and the unit of a table's value are said: in the head of its column, above the table, or below it. */
final class CellSources {
    /** In characters: what is said above a table stands no further from it. */
    private static final int NEAR = 300;

    private final Marker marker;
    private final PrintedNames printed;

    CellSources(Marker marker, PrintedNames printed) {
        this.marker = marker;
        this.printed = printed;
    }

    Sources of(
            TableTargets.Scene scene,
            TableHeads.Head head,
            ColumnTimes.ColumnTime time,
            TextTable.Cell cell,
            CellReader.Reading reading) {
        List<Source> all = new ArrayList<>();
        boolean base = time.kind() == ColumnTimes.Kind.BASE;
        if (reading.quantity().unit() == null) {
            add(Field.UNIT, unit(scene, head, cell, reading), all);
        }
        if (!base && ColumnTimes.compared(reading.value()) == null && reading.compared() != null) {
            add(Field.BASE_YEAR, compared(scene, head, cell, reading.compared()), all);
        }
        if (time.year() != null) {
            Field field = base ? Field.BASE_YEAR : Field.TARGET_YEAR;
            Span span = time.own() ? above(scene, head, cell, says(time.year())) : captioned(scene, time.year());
            if (span == null && !time.own() && time.year().equals(scene.clock().only())) {
                all.add(new Source(field, null));
            }
            add(field, span, all);
        }
        return new Sources(all);
    }

    private static void add(Field field, @Nullable Span span, List<Source> all) {
        if (span != null) {
            all.add(new Source(field, span));
        }
    }

    private @Nullable Span unit(
            TableTargets.Scene scene, TableHeads.Head head, TextTable.Cell cell, CellReader.Reading reading) {
        String headed = printed.unit(head);
        if (headed != null) {
            return above(scene, head, cell, text -> text.contains(headed));
        }
        String listed = scene.unit();
        return listed == null || reading.named().measured().unit() != null ? null : before(scene, listed);
    }

    private @Nullable Span compared(TableTargets.Scene scene, TableHeads.Head head, TextTable.Cell cell, int year) {
        Predicate<String> says = text -> year == orNone(ColumnTimes.compared(marker.apply(text)));
        Span headed = above(scene, head, cell, says);
        if (headed != null) {
            return headed;
        }
        boolean captioned = scene.caption() != null && says.test(scene.caption());
        return captioned ? captioned(scene, year) : noted(scene, year);
    }

    private Predicate<String> says(int year) {
        return text -> Folding.fold(text).contains(String.valueOf(year))
                || marker.apply(text).marks().stream().anyMatch(mark -> ends(mark, year));
    }

    private static boolean ends(Mark mark, int year) {
        return mark.isTime() && mark.years().get(1) == year;
    }

    private static int orNone(@Nullable Integer year) {
        return year == null ? 0 : year;
    }

    /** The lowest cell of a value's head of which that holds. */
    private static @Nullable Span above(
            TableTargets.Scene scene, TableHeads.Head lowest, TextTable.Cell cell, Predicate<String> such) {
        for (int row = cell.row() - 1; row >= 0; row--) {
            TextTable.Cell head = scene.grid().at(row, cell.column());
            if (head != null && head.start() <= lowest.start() && such.test(TableTargets.squeezed(scene, head))) {
                return head.span();
            }
        }
        return null;
    }

    /** The time of that year in the caption. */
    private @Nullable Span captioned(TableTargets.Scene scene, int year) {
        String caption = scene.caption();
        Span place = caption == null ? null : before(scene, caption);
        return place == null ? null : time(marker.apply(place.in(scene.text())), place.start(), year);
    }

    private @Nullable Span noted(TableTargets.Scene scene, int year) {
        String note = scene.around().note().text();
        int start = scene.table().end() + 1;
        return scene.text().startsWith(note, start) ? time(marker.apply(note), start, year) : null;
    }

    private static @Nullable Span time(Marked marked, int start, int year) {
        return marked.marks().stream()
                .filter(mark -> ends(mark, year))
                .map(mark -> new Span(start + mark.start(), start + mark.end()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Span before(TableTargets.Scene scene, String words) {
        int table = scene.table().start();
        int at = scene.text().lastIndexOf(words, table);
        return at < 0 || at < table - NEAR ? null : new Span(at, at + words.length());
    }
}
