package io.mubiao.outline;

import io.mubiao.model.Folding;
import io.mubiao.model.NumberedRow;
import io.mubiao.model.PlanText;
import io.mubiao.model.Span;
import io.mubiao.model.TextTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbered rows of tables that hand out tasks: those with a column 序号 and one of 牵头单位, 责任单位 or 配合单位.
 * A table without a head, as wide as the one before it, goes on with that.
 */
final class TaskRows {
    private static final int HIGHEST_HEAD = 4;
    private static final Pattern END = Pattern.compile("[.．、]$");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3}|[" + Numerals.CHINESE + "]{1,3})\\)?[.、]?");

    private final String text;
    private final ColumnWords words;

    TaskRows(PlanText text, ColumnWords words) {
        this.text = text.text();
        this.words = words;
    }

    /** A table and the address of the section that holds it. */
    record Placed(TextTable table, String address) {}

    /** What the columns of a table hold, and the row after its head. */
    private record Heads(Map<ColumnWords.Kind, Integer> columns, int width, int body) {}

    List<NumberedRow> of(List<Placed> tables) {
        List<NumberedRow> rows = new ArrayList<>();
        Heads heads = null;
        String address = "";
        for (Placed placed : tables) {
            Heads own = heads(placed.table());
            if (own != null) {
                heads = own;
            } else if (heads == null
                    || placed.table().columns() != heads.width()
                    || !placed.address().equals(address)) {
                heads = null;
                continue;
            } else {
                heads = new Heads(heads.columns(), heads.width(), 0);
            }
            address = placed.address();
            add(placed, heads, rows);
        }
        return rows;
    }

    private @Nullable Heads heads(TextTable table) {
        for (int row = 0; row < Math.min(HIGHEST_HEAD, table.rows()); row++) {
            Map<ColumnWords.Kind, Integer> columns = new EnumMap<>(ColumnWords.Kind.class);
            Set<Integer> told = new HashSet<>();
            int body = row + 1;
            for (TextTable.Cell cell : table.cells()) {
                ColumnWords.Kind kind = cell.covers(row, cell.column()) ? words.kind(bare(cell)) : null;
                if (kind != null) {
                    columns.putIfAbsent(kind, cell.column());
                    told.add(cell.column());
                    body = Math.max(body, cell.row() + cell.rowSpan());
                }
            }
            if (columns.containsKey(ColumnWords.Kind.NUMBER) && hasHolder(columns)) {
                Integer indicators = columns.get(ColumnWords.Kind.INDICATOR);
                columns.computeIfAbsent(
                        ColumnWords.Kind.TASK, kind -> indicators == null ? wordiest(table, told) : indicators);
                return new Heads(columns, table.columns(), body);
            }
        }
        return null;
    }

    private static boolean hasHolder(Map<ColumnWords.Kind, Integer> columns) {
        return columns.containsKey(ColumnWords.Kind.LEAD)
                || columns.containsKey(ColumnWords.Kind.RESPONSIBLE)
                || columns.containsKey(ColumnWords.Kind.COOPERATOR);
    }

    /** The column with most text among those whose head says nothing. */
    private static int wordiest(TextTable table, Set<Integer> told) {
        int best = -1;
        long most = -1;
        for (int column = 0; column < table.columns(); column++) {
            int at = column;
            long length = table.cells().stream()
                    .filter(cell -> cell.column() == at && cell.columnSpan() < table.columns())
                    .mapToLong(cell -> cell.end() - cell.start())
                    .sum();
            if (!told.contains(column) && length > most) {
                most = length;
                best = column;
            }
        }
        return best;
    }

    private void add(Placed placed, Heads heads, List<NumberedRow> rows) {
        int numbers = column(heads, ColumnWords.Kind.NUMBER);
        Places places = new Places(placed.table(), heads.columns().values());
        for (TextTable.Cell cell : placed.table().cells()) {
            if (cell.row() < heads.body()
                    || cell.column() != numbers
                    || !NUMBER.matcher(bare(cell)).matches()) {
                continue;
            }
            String number = END.matcher(Spacing.bare(cell.span().in(text))).replaceAll("");
            Span task = places.at(cell.row(), column(heads, ColumnWords.Kind.TASK));
            Span row = places.rows(cell);
            NumberedRow.Holders holders = new NumberedRow.Holders(
                    places.at(cell.row(), column(heads, ColumnWords.Kind.LEAD)),
                    places.at(cell.row(), column(heads, ColumnWords.Kind.RESPONSIBLE)),
                    places.at(cell.row(), column(heads, ColumnWords.Kind.COOPERATOR)));
            rows.add(new NumberedRow(number, placed.address() + "/" + number, row, task == null ? row : task, holders));
        }
    }

    private static int column(Heads heads, ColumnWords.Kind kind) {
        return heads.columns().getOrDefault(kind, -1);
    }

    private String bare(TextTable.Cell cell) {
        return Spacing.bare(Folding.fold(cell.span().in(text)));
    }
}
