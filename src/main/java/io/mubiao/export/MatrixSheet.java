package io.mubiao.export;

import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.export.WorkbookFile.Bounded;
import io.mubiao.model.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The comparison as people read it: a row a document, a column an indicator. A single value in the column's unit is a
 * number ({@code ≥90}); several stand as text ({@code 13.5%；14.5%}), one that may not be compared with a star.
 */
final class MatrixSheet {
    private static final List<String> HEADS = List.of("region_code", "region", "document", "document_title");

    private MatrixSheet() {}

    static void write(Comparison comparison, WorkbookFile workbook, @Nullable SourceLinks links) throws IOException {
        List<String> heads = new ArrayList<>(HEADS);
        comparison.indicators().forEach(column -> heads.add(head(column)));
        try (Rows rows = workbook.sheet("matrix", heads, links == null ? null : row -> links.link(row.get(2), null))) {
            for (Row row : comparison.rows()) {
                rows.add(row(row, comparison.indicators()));
            }
        }
    }

    private static List<@Nullable Object> row(Row row, List<Comparison.Column> columns) {
        List<@Nullable Object> cells =
                new ArrayList<>(Arrays.asList(row.region().code(), row.region().name(), row.document(), row.title()));
        for (int i = 0; i < columns.size(); i++) {
            cells.add(cell(row.cells().get(i), columns.get(i)));
        }
        return cells;
    }

    private static Object cell(Cell cell, Comparison.Column column) {
        if (cell.values().size() == 1) {
            Entry entry = cell.values().get(0);
            Value value = entry.target().demand().value();
            if (entry.comparable()
                    && value.min() != null
                    && value.max() != null
                    && value.min().compareTo(value.max()) == 0
                    && Objects.equals(value.unit(), column.unit())) {
                return new Bounded(
                        value.min(), entry.target().demand().comparator().sign());
            }
        }
        return switch (cell.state()) {
            case SET -> cell.values().stream().map(MatrixSheet::text).collect(Collectors.joining("；"));
            case UNNUMBERED -> "文字承诺";
            case NOT_SET -> "–";
            case NO_PLAN -> "无文件";
        };
    }

    private static String text(Entry entry) {
        String sign = entry.target().demand().comparator().sign();
        return sign + entry.target().demand().value().text() + (entry.comparable() ? "" : "*");
    }

    private static String head(Comparison.Column column) {
        return Stream.of(column.name(), column.unit() == null ? "" : "（" + column.unit() + "）")
                .collect(Collectors.joining());
    }
}
