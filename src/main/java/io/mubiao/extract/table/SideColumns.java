package io.mubiao.extract.table;

import io.mubiao.extract.draft.Said;
import io.mubiao.extract.mark.Mark;
import io.mubiao.extract.mark.Marker;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the columns beside the work say in tables: when each row is due ({@code 完成时限 | 2024年6月底}), and how it is counted
 * ({@code 评分标准 | 每低1个百分点扣2分}), which sets nothing. Nor do notes:
 * {@code 注：1.含专用公路36公里。}
 */
public final class SideColumns {
    private static final int HEAD_ROWS = 4;
    private static final int LONGEST_HEAD = 20;
    private static final Pattern YEAR = Pattern.compile("(?:^|[^0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private static final Pattern NOTE = Pattern.compile("[（(]?(?:注|备注|附注|说明)[0-9]?\\s*[：:]");
    private static final Pattern NOTES = Pattern.compile("[（(]?(?:注|备注|附注|说明)\\s*[：:]?\\s*[（(]?[1①]");
    private static final Pattern NUMBER = Pattern.compile("[（(]?(?:[1-9][)）.、．]|[①-⑳])");

    private final List<String> dues;
    private final List<String> methods;
    private final Marker marker;

    public SideColumns(RuleBook book, Marker marker) {
        this.dues = book.words("tables").terms("due");
        this.methods = book.words("tables").terms("method");
        this.marker = marker;
    }

    private record Side(int end, @Nullable Mark due, boolean tells) {}

    /** The cells of one document that such columns say something of. */
    public static final class Of {
        private final TreeMap<Integer, Side> cells = new TreeMap<>();

        /** When that is due which stands in a table at the offset, by another cell of its row; null where none says it. */
        @Nullable
        public Mark due(int offset) {
            Side side = at(offset);
            return side == null ? null : side.due();
        }

        /** Whether a cell stands at the offset that tells how its row is counted. */
        public boolean tells(int offset) {
            Side side = at(offset);
            return side != null && side.tells();
        }

        private @Nullable Side at(int offset) {
            Map.Entry<Integer, Side> cell = cells.floorEntry(offset);
            return cell == null || offset >= cell.getValue().end() ? null : cell.getValue();
        }
    }

    public Of apply(PlanText text, Said places) {
        Of of = new Of();
        for (TextTable table : text.tables()) {
            List<TextTable.Cell> due = heads(text, table, dues);
            List<TextTable.Cell> method = heads(text, table, methods);
            if (!due.isEmpty() || !method.isEmpty()) {
                add(new Sheet(text.text(), table, of, places), due, method);
            }
            notes(text, table, of);
        }
        return of;
    }

    /** The notes in the last row of a table from side to side, and the numbered ones in the lines below it. */
    private static void notes(PlanText text, TextTable table, Of of) {
        table.cells().stream()
                .filter(cell -> cell.columnSpan() == table.columns()
                        && isNote(cell.span().in(text.text())))
                .forEach(cell -> of.cells.put(cell.start(), new Side(cell.end(), null, true)));
        boolean noted = false;
        for (Paragraph line : text.paragraphs()) {
            if (line.start() <= table.end()) {
                continue;
            }
            String said = text.text().substring(line.start(), line.end()).strip();
            noted = line.start() == table.end() + 1
                    ? NOTES.matcher(said).lookingAt()
                    : noted && NUMBER.matcher(said).lookingAt();
            if (!noted) {
                break;
            }
            of.cells.put(line.start(), new Side(line.end(), null, true));
        }
    }

    private static boolean isNote(String cell) {
        return NOTE.matcher(cell.strip()).lookingAt();
    }

    /** The heads of columns that say one of these words, what they add in brackets aside. */
    private static List<TextTable.Cell> heads(PlanText text, TextTable table, List<String> words) {
        return table.cells().stream()
                .filter(cell -> cell.row() < HEAD_ROWS && cell.end() - cell.start() < LONGEST_HEAD)
                .filter(cell -> words.contains(cell.span().in(text.text()).replaceAll("\\s+|[（(].*?[）)]", "")))
                .toList();
    }

    private record Sheet(String text, TextTable table, Of of, Said places) {}

    private void add(Sheet sheet, List<TextTable.Cell> dues, List<TextTable.Cell> methods) {
        CellGrid grid = new CellGrid(sheet.table());
        for (TextTable.Cell cell : sheet.table().cells()) {
            boolean tells = methods.stream().anyMatch(head -> isUnder(cell, head));
            Mark due = null;
            for (TextTable.Cell head : dues) {
                boolean below = cell.row() >= head.row() + head.rowSpan();
                TextTable.Cell said = below ? grid.at(cell.row(), head.column()) : null;
                if (said != null && !said.equals(cell) && said.rowSpan() >= cell.rowSpan()) {
                    due = time(said.span().in(sheet.text()));
                    if (due != null) {
                        sheet.places().note(due, said.span());
                    }
                }
            }
            if (tells || due != null) {
                sheet.of().cells.put(cell.start(), new Side(cell.end(), due, tells));
            }
        }
    }

    private static boolean isUnder(TextTable.Cell cell, TextTable.Cell head) {
        return cell.row() >= head.row() + head.rowSpan() && cell.column() == head.column();
    }

    /** The last year that a cell names: 2022—2024, 2023年12月底前; null for 长期坚持. */
    private @Nullable Mark time(String cell) {
        int last = 0;
        for (Mark mark : marker.apply(cell).marks()) {
            last = mark.isTime() ? Math.max(last, mark.years().get(1)) : last;
        }
        Matcher bare = YEAR.matcher(cell);
        while (bare.find()) {
            last = Math.max(last, Integer.parseInt(bare.group(1)));
        }
        return last == 0 ? null : Mark.time("by", 0, 0, List.of(last, last));
    }
}
