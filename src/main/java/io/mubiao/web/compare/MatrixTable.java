package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.Spread;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The matrix: a row a document, a column an indicator; the area above first, how far values lie apart last. */
final class MatrixTable {
    private final Labels labels;
    private final Wording words;
    private final Question question;
    private final Sheet sheet;
    private final Cells cells;

    MatrixTable(Labels labels, Question question, Sheet sheet) {
        this.labels = labels;
        this.words = labels.words();
        this.question = question;
        this.sheet = sheet;
        this.cells = new Cells(words);
    }

    Tag table() {
        List<Column> columns = sheet.comparison().indicators();
        return el(
                "div.scroll.wide",
                at("tabindex", "0"),
                at("role", "region"),
                at("aria-label", words.of("compare.matrix")),
                el(
                        "table.matrix",
                        el(
                                "thead",
                                el(
                                        "tr",
                                        el("th.corner", at("scope", "col"), byRegion()),
                                        all(columns.stream().map(this::head)))),
                        el(
                                "tbody",
                                all(sheet.above().stream().map(row -> row(row, "tr.above"))),
                                all(sheet.shown().stream().map(row -> row(row, "tr")))),
                        when(columns.stream().anyMatch(column -> column.spread() != null), spreads(columns))));
    }

    private Part byRegion() {
        Address address = question.address().without("sort").without("order");
        return question.look().sort() == null
                ? text(words.of("compare.region"))
                : el("a", href(address.toString()), text(words.of("compare.region")));
    }

    private Tag head(Column column) {
        boolean sorted = column.id().equals(question.look().sort());
        boolean reversed = question.look().reversed();
        String better = column.sense() == null ? null : column.sense().better();
        return el(
                "th",
                at("scope", "col"),
                sorted ? at("aria-sort", reversed ? "descending" : "ascending") : NOTHING,
                el(
                        "a.sort",
                        href(question.sortedBy(column.id()).toString()),
                        at("title", words.of("compare.sort")),
                        text(column.name()),
                        when(sorted, el("span", at("aria-hidden", "true"), text(reversed ? " ↑" : " ↓")))),
                el(
                        "span.about",
                        text(Objects.requireNonNullElse(column.unit(), "")),
                        better == null ? NOTHING : el("span", text(words.of("compare.better." + better)))),
                el(
                        "span.acts",
                        el(
                                "a",
                                href(without(column)),
                                at("aria-label", words.of("facet.remove", column.name())),
                                text("×"))));
    }

    /** The same without this column, the others named. */
    private String without(Column column) {
        Address address = question.address().without("indicator");
        for (Column other : sheet.comparison().indicators()) {
            if (!other.id().equals(column.id())) {
                address = address.with("indicator", other.id());
            }
        }
        return address.toString();
    }

    private Tag row(Row row, String tag) {
        var about = row.about();
        Cells.From from = Cells.From.of(row.document(), about == null ? null : about.reading());
        return el(
                tag,
                el("th", at("scope", "row"), new RowHead(labels, sheet).of(row)),
                all(IntStream.range(0, row.cells().size()).mapToObj(i -> {
                    Cell cell = row.cells().get(i);
                    return el("td." + cell.state().code(), cells.of(cell, i, from));
                })));
    }

    private Tag spreads(List<Column> columns) {
        return el(
                "tfoot",
                el(
                        "tr",
                        el("th", at("scope", "row"), text(words.of("compare.spread"))),
                        all(IntStream.range(0, columns.size())
                                .mapToObj(
                                        i -> el("td", text(spread(columns.get(i).spread())))))));
    }

    /** {@code ↓12 – 13 – 14.5% (6)}. */
    private static String spread(@Nullable Spread spread) {
        if (spread == null || spread.count() < 2) {
            return "";
        }
        String arrow = spread.trend() == null ? "" : spread.trend().equals("down") ? "↓" : "↑";
        return arrow + Cells.plain(spread.min()) + " – " + Cells.plain(spread.median()) + " – "
                + Cells.plain(spread.max()) + spread.unit() + " (" + spread.count() + ")";
    }
}
