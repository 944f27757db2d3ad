package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.web.html.Html;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What stands below a comparison: what the signs mean, why values are not compared, who says nothing, who has no plan. */
final class Notes {
    /** More names than these are counted. */
    private static final int NAMED = 60;

    private final Labels labels;
    private final Wording words;
    private final Question question;
    private final Sheet sheet;

    Notes(Labels labels, Question question, Sheet sheet) {
        this.labels = labels;
        this.words = labels.words();
        this.question = question;
        this.sheet = sheet;
    }

    Part all() {
        List<Part> empty = new ArrayList<>();
        Address rows = question.address().without("rows");
        empty.add(names("compare.silent", sheet.silent()));
        empty.add(names("compare.lacking", sheet.lacking()));
        boolean any = !sheet.silent().isEmpty() || !sheet.lacking().isEmpty();
        return el(
                "aside.notes",
                at("aria-label", words.of("compare.notes")),
                signs(),
                apart(),
                Html.all(empty),
                when(
                        any,
                        el(
                                "p",
                                el(
                                        "a",
                                        href((question.isAll() ? rows : rows.with("rows", "all")).toString()),
                                        text(words.of(question.isAll() ? "compare.fold" : "compare.unfold"))))));
    }

    private Tag signs() {
        return el(
                "dl.signs",
                Html.all(Stream.of("rank", "relation", "apart", "unnumbered", "notSet", "doubt", "noPlan")
                        .map(sign -> el(
                                "div",
                                el("dt", text(words.of("sign." + sign))),
                                el("dd", text(words.of("sign." + sign + ".more")))))));
    }

    /** A line for each reason in each column, with the regions it holds for. */
    private Part apart() {
        Map<String, Set<String>> byReason = new LinkedHashMap<>();
        List<Column> columns = sheet.comparison().indicators();
        for (int i = 0; i < columns.size(); i++) {
            for (Row row : sheet.shown()) {
                for (Entry entry : row.cells().get(i).values()) {
                    if (entry.why() != null) {
                        String reason = words.of(
                                "compare.reason",
                                columns.get(i).name(),
                                words.of("why." + entry.why().code()));
                        byReason.computeIfAbsent(reason, r -> new LinkedHashSet<>())
                                .add(labels.of(row.region()));
                    }
                }
            }
        }
        if (byReason.isEmpty()) {
            return NOTHING;
        }
        return el(
                "details.reasons",
                el("summary", text(words.of("compare.reasons", byReason.size()))),
                el(
                        "ul",
                        Html.all(byReason.entrySet().stream()
                                .map(reason -> el(
                                        "li",
                                        el("b", text(reason.getKey())),
                                        text(" " + joined(List.copyOf(reason.getValue()))))))));
    }

    private Part names(String key, List<Row> rows) {
        if (rows.isEmpty()) {
            return NOTHING;
        }
        List<String> names = rows.stream()
                .map(row -> row.title() == null ? labels.of(row.region()) : row.title())
                .toList();
        return el("details", el("summary", text(words.of(key, rows.size()))), el("p", text(joined(names))));
    }

    private String joined(List<String> names) {
        String first = String.join("、", names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? first + words.of("compare.more", names.size() - NAMED) : first;
    }
}
