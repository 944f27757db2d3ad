package io.mubiao.extract.duty;

import io.mubiao.extract.table.CellGrid;
import io.mubiao.model.Department;
import io.mubiao.model.Department.Role;
import io.mubiao.model.NumberedRow;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.model.Span;
import io.mubiao.model.TextTable;
import io.mubiao.rules.RuleBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is held to the rows of tables that number none: {@code 指标 | 2025年 | 责任单位}. A column's head says how they are held;
 * the heads are those of {@code columns/words.tsv}. A table without such heads, as wide as the one before it, goes on with it.
 */
public final class HolderRows {
    private static final int HIGHEST_HEAD = 4;

    private final Map<String, Role> heads = new HashMap<>();
    private final DutyReader reader;

    public HolderRows(RuleBook book, DutyReader reader) {
        this.reader = reader;
        for (Role role : Role.values()) {
            String kind = role.name().toLowerCase(java.util.Locale.ROOT);
            book.words("columns").terms(kind).forEach(term -> heads.put(term, role));
        }
    }

    /** The rows of one document by where they begin. */
    static final class Of {
        private final TreeMap<Integer, Row> rows = new TreeMap<>();

        /** Whoever is held to what ends at this offset; none where no such row holds it. */
        List<Department> at(int offset) {
            Map.Entry<Integer, Row> row = rows.floorEntry(offset - 1);
            return row == null || offset > row.getValue().span().end()
                    ? List.of()
                    : row.getValue().departments();
        }
    }

    private record Row(Span span, List<Department> departments) {}

    Of apply(PlanText text, Outline outline) {
        Of found = new Of();
        Map<Integer, Role> columns = Map.of();
        int width = 0;
        for (TextTable table : text.tables()) {
            CellGrid grid = new CellGrid(table);
            Map<Integer, Role> own = columns(text.text(), grid);
            columns = !own.isEmpty() || table.columns() != width ? own : columns;
            width = table.columns();
            if (columns.isEmpty() || outline.rows().stream().anyMatch(row -> isIn(row, table))) {
                continue;
            }
            for (int row = 0; row < table.rows(); row++) {
                add(text.text(), grid, row, columns, found);
            }
        }
        return found;
    }

    private static boolean isIn(NumberedRow row, TextTable table) {
        return table.start() <= row.row().start() && row.row().end() <= table.end();
    }

    private Map<Integer, Role> columns(String text, CellGrid grid) {
        Map<Integer, Role> columns = new LinkedHashMap<>();
        for (int row = 0; row < Math.min(HIGHEST_HEAD, grid.table().rows()); row++) {
            for (int column = 0; column < grid.table().columns(); column++) {
                TextTable.Cell cell = grid.at(row, column);
                Role role = cell == null ? null : heads.get(cell.span().in(text).replaceAll("\\s+", ""));
                if (role != null) {
                    columns.putIfAbsent(column, role);
                }
            }
        }
        return columns;
    }

    private void add(String text, CellGrid grid, int row, Map<Integer, Role> columns, Of found) {
        List<Department> departments = new ArrayList<>();
        columns.forEach((column, role) -> {
            TextTable.Cell cell = grid.at(row, column);
            if (cell != null && !heads.containsKey(cell.span().in(text).replaceAll("\\s+", ""))) {
                departments.addAll(reader.cell(cell.span().in(text), role));
            }
        });
        int start = Integer.MAX_VALUE;
        int end = -1;
        for (TextTable.Cell cell : grid.table().cells()) {
            if (cell.row() == row) {
                start = Math.min(start, cell.start());
                end = Math.max(end, cell.end());
            }
        }
        if (!departments.isEmpty() && end > start) {
            found.rows.put(start, new Row(new Span(start, end), List.copyOf(departments)));
        }
    }
}
