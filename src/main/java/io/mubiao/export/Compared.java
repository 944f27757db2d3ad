package io.mubiao.export;

import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Comparison.Why;
import io.mubiao.model.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code comparison}: what one document says of one indicator, each value by itself.
 *
 * @param entry null where the document sets no number
 */
record Compared(Comparison.Column indicator, Row row, State state, @Nullable Entry entry) {
    static final Listing<Compared> LISTING =
            new Listing<>("comparison", "比较：每行为一份文件对一个指标的一个数值，或其空缺的原因", List.of(), columns());

    /** All cells, row by row. */
    static void each(Comparison comparison, Consumer<Compared> rows) {
        comparison.rows().forEach(row -> each(comparison, row, rows));
    }

    /** Those of one row. */
    static void each(Comparison comparison, Row row, Consumer<Compared> rows) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Comparison.Column indicator = comparison.indicators().get(i);
            if (cell.values().isEmpty()) {
                rows.accept(new Compared(indicator, row, cell.state(), null));
            }
            for (Entry entry : cell.values()) {
                rows.accept(new Compared(indicator, row, cell.state(), entry));
            }
        }
    }

    private static List<Column<Compared>> columns() {
        List<Column<Compared>> columns = new ArrayList<>();
        columns.add(Column.text("indicator_id", "指标的统一编号", c -> c.indicator.id()));
        columns.add(Column.text("indicator", "指标名称", c -> c.indicator.name()));
        columns.add(Column.text(
                "region_code", "行政区划代码（GB/T 2260）", c -> c.row.region().code()));
        columns.add(Column.text("region", "地区名称", c -> c.row.region().name()));
        columns.add(Column.text("document", "所在文件的编号（见 documents 表的 id）", c -> c.row.document()));
        columns.add(Column.text("document_title", "文件标题，没有的写文件名", c -> c.row.title()));
        columns.add(new Column<>(
                "state",
                Column.Type.TEXT,
                "set 有数值，unnumbered 只有文字承诺，notSet 未设此目标，noPlan 没有该地区的文件",
                Arrays.stream(State.values()).map(State::code).toList(),
                c -> c.state.code()));
        columns.add(text("target", "目标编号（见 targets 表，与 document 一起唯一）", Target::id));
        columns.add(text("scope", "范围，如 全市", t -> t.subject().scope()));
        TargetListing.demand().forEach(column -> columns.add(ofTarget(column)));
        columns.add(ofTarget(Column.whole("base_year", "基年", t -> t.timing().baseYear())));
        columns.add(ofTarget(Column.whole("target_year", "目标年", t -> t.timing().targetYear())));
        columns.add(Column.flag("comparable", "是否可与同一指标的其他数值比较", c -> c.entry == null ? null : c.entry.comparable()));
        columns.add(Column.text("why", "不可比的原因", c -> {
            Why why = c.entry == null ? null : c.entry.why();
            return why == null ? null : why.code();
        }));
        columns.add(ofTarget(
                Column.whole("page", "所在页码，从1起", t -> t.evidence().source().page())));
        columns.add(text("quote", "原文", t -> t.evidence().source().quote()));
        return columns;
    }

    private static Column<Compared> text(String name, String about, Function<Target, @Nullable String> value) {
        return ofTarget(Column.text(name, about, value));
    }

    private static Column<Compared> ofTarget(Column<Target> column) {
        return new Column<>(
                column.name(),
                column.type(),
                column.about(),
                column.choices(),
                c -> c.entry == null ? null : column.value().apply(c.entry.target()));
    }
}
