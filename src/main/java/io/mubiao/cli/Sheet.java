package io.mubiao.cli;

import io.mubiao.answer.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A result that is a table: as text whose columns stand below each other whatever they hold, or as CSV.
 *
 * <p>Text columns that are too wide together for the terminal give way, the widest first; figures stay whole.
 */
record Sheet(List<Column> columns, List<List<String>> rows) {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @param right whether it holds figures */
    record Column(String head, boolean right) {
        static Column text(String head) {
            return new Column(head, false);
        }

        static Column figures(String head) {
            return new Column(head, true);
        }
    }

    /** The lines of the table: heads, a rule, the rows; cut to so many columns, 0 for no cutting. */
    List<String> lines(int terminal) {
        int[] widths = widths();
        if (terminal > 0) {
            narrow(widths, terminal);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::head).toList(), widths));
        lines.add(IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    /** The table in pieces that fit beside their first column, one below the other, nothing cut; 0 for one piece. */
    List<Sheet> pieces(int terminal) {
        int[] widths = widths();
        List<Sheet> pieces = new ArrayList<>();
        int from = 1;
        int used = widths[0];
        for (int i = 1; i < widths.length; i++) {
            used += GAP.length() + widths[i];
            if (terminal > 0 && used > terminal && i > from) {
                pieces.add(piece(from, i));
                from = i;
                used = widths[0] + GAP.length() + widths[i];
            }
        }
        pieces.add(piece(from, widths.length));
        return pieces;
    }

    private Sheet piece(int from, int to) {
        return new Sheet(
                piece(columns, from, to),
                rows.stream()
                        .map(row -> piece(row, from, to))
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList());
    }

    private static <T> List<T> piece(List<T> row, int from, int to) {
        List<T> piece = new ArrayList<>(row.subList(0, 1));
        piece.addAll(row.subList(from, to));
        return piece;
    }

    private int[] widths() {
        int[] widths =
                columns.stream().mapToInt(column -> Widths.of(column.head)).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Widths.of(flat(row.get(i))));
            }
        }
        return widths;
    }

    private void narrow(int[] widths, int terminal) {
        int over = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - terminal;
        while (over > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean gives = !columns.get(i).right && widths[i] > NARROWEST;
                if (gives && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            over--;
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP);
            line.append(Widths.fill(Widths.cut(flat(cells.get(i)), widths[i]), widths[i], columns.get(i).right));
        }
        return line.toString().stripTrailing();
    }

    private static String flat(String cell) {
        return cell.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    /** The table after RFC 4180. */
    String csv() {
        return new CsvTable(columns.stream().map(Column::head).toList(), rows).text();
    }

    /** A table for programs, to be looked at. */
    static Sheet of(CsvTable table) {
        return new Sheet(table.heads().stream().map(Column::text).toList(), table.rows());
    }
}
