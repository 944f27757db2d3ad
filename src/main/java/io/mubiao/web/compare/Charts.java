package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Spread;
import io.mubiao.web.compare.Question.Scale;
import io.mubiao.web.compare.Question.View;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The places where a comparison is drawn, each with what it shows in words; the matrix below holds the same values. The
 * module {@code charts.js} draws from the {@code data-drawing} of the section.
 */
final class Charts {
    private static final int FOLLOWED = 3;

    private final Labels labels;
    private final Wording words;
    private final Question question;
    private final List<Column> columns;

    Charts(Labels labels, Question question, List<Column> columns) {
        this.labels = labels;
        this.words = labels.words();
        this.question = question;
        this.columns = columns;
    }

    /** Between which ways to look at it one can choose. */
    Tag views() {
        return el(
                "nav.tabs",
                at("aria-label", words.of("chart.views")),
                all(Stream.of(View.values())
                        .map(view -> el(
                                "a",
                                href(question.in(view).toString()),
                                view == question.look().view() ? at("aria-current", "true") : NOTHING,
                                text(words.name("chart.view", view))))),
                el("a", href(down().toString()), text(words.of("page.cascade"))));
    }

    /** The same indicators from the top down, from the area that is looked at. */
    private Address down() {
        var filters = question.filters();
        List<String> areas = filters.parents().isEmpty() ? filters.regions() : filters.parents();
        Address address = Address.of(Descent.PATH);
        if (!areas.isEmpty()) {
            address = address.with("region", areas.get(0));
        }
        for (String indicator : question.indicators().stream().limit(FOLLOWED).toList()) {
            address = address.with("indicator", indicator);
        }
        return address;
    }

    Tag of(Frame frame, String drawing) {
        View view = question.look().view();
        return el(
                "section.charts." + Question.word(view),
                at("aria-label", words.name("chart.view", view)),
                at("data-module", frame.asset("charts.js")),
                at("data-echarts", frame.asset("echarts.js")),
                at("data-drawing", drawing),
                at("data-legend", legend()),
                el("p.note.unscripted", text(words.of("chart.scripts"))),
                when(view == View.HEAT, scales()),
                el(
                        "div.legend",
                        at("role", "img"),
                        at(
                                "aria-label",
                                words.of("chart.legend") + " "
                                        + legend().replaceAll("[\\w-]+=", "").replace("|", words.of("chart.comma")))),
                switch (view) {
                    case HEAT ->
                        el(
                                "figure.chart",
                                el("figcaption", el("h2", text(words.of("chart.view.heat")))),
                                el(
                                        "div.across",
                                        at("tabindex", "0"),
                                        at("role", "region"),
                                        at("aria-label", words.of("chart.view.heat")),
                                        canvas(0, words.of("chart.heat.said", columns.size()))));
                    case FIELDS -> fields();
                    default ->
                        el("div.many", all(IntStream.range(0, columns.size()).mapToObj(this::figure)));
                },
                el("h2.below", text(words.of("chart.table"))));
    }

    private Tag scales() {
        return el(
                "p.orders",
                text(words.of("chart.scale")),
                all(Stream.of(Scale.values())
                        .map(scale -> scale == question.look().scale()
                                ? el("b", text(words.name("chart.scale", scale)))
                                : el(
                                        "a",
                                        href(question.by(scale).toString()),
                                        text(words.name("chart.scale", scale))))));
    }

    /** {@code dot=一个值|open=只有下限或上限}. */
    private String legend() {
        List<String> signs = question.look().view() != View.HEAT
                ? List.of("dot", "open", "range", "beyond", "base", "parent", "apart")
                : List.of(
                        question.look().scale() == Scale.RANK ? "rank" : "distance",
                        "plain",
                        "apart",
                        "unnumbered",
                        "notSet",
                        "doubt",
                        "noPlan");
        boolean heat = question.look().view() == View.HEAT;
        return signs.stream()
                .map(sign ->
                        (heat ? "heat-" : "") + sign + "=" + words.of(heat ? "legend.heat." + sign : "legend." + sign))
                .collect(Collectors.joining("|"));
    }

    private Tag figure(int at) {
        Column column = columns.get(at);
        return el(
                "figure.chart",
                el(
                        "figcaption",
                        el(
                                "h2",
                                el(
                                        "a.sort",
                                        href(question.sortedBy(column.id()).toString()),
                                        at("title", words.of("compare.sort")),
                                        text(labels.of(column)))),
                        el("span.note", text(better(column)))),
                canvas(at, said(column)));
    }

    private String better(Column column) {
        String better = column.sense() == null ? null : column.sense().better();
        return better == null ? "" : words.of("compare.better." + better);
    }

    private Tag canvas(int at, String said) {
        return el(
                "div.canvas",
                at("data-column", Integer.toString(at)),
                at("data-keys", words.of("chart.keys")),
                at("role", "img"),
                at("aria-label", said));
    }

    private String said(Column column) {
        Spread spread = column.spread();
        return spread == null
                ? words.of("chart.said", labels.of(column))
                : words.of(
                        "chart.said.spread",
                        labels.of(column),
                        spread.count(),
                        Cells.plain(spread.min()) + spread.unit(),
                        Cells.plain(spread.median()) + spread.unit(),
                        Cells.plain(spread.max()) + spread.unit());
    }

    /** The small ones, those of a field together. */
    private Part fields() {
        Map<String, List<Integer>> byField = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            var sense = columns.get(i).sense();
            String field = sense == null ? "" : Objects.requireNonNullElse(sense.field(), "");
            byField.computeIfAbsent(field, f -> new ArrayList<>()).add(i);
        }
        return all(byField.entrySet().stream()
                .map(field -> el(
                        "section.field",
                        el(
                                "h2",
                                text(
                                        field.getKey().isEmpty()
                                                ? words.of("chart.field.none")
                                                : words.name("field", field.getKey()))),
                        el("div.small", all(field.getValue().stream().map(this::figure))))));
    }
}
