package io.mubiao.cli;

import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands below a comparison: why values have stars, what the signs mean, who says nothing, who has no plan. */
final class ComparisonNotes {
    /** More names than these are counted. */
    private static final int NAMED = 40;

    private final Texts texts;
    private final Comparison comparison;
    private final Function<Row, String> label;

    ComparisonNotes(Texts texts, Comparison comparison, Function<Row, String> label) {
        this.texts = texts;
        this.comparison = comparison;
        this.label = label;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(stars());
        if (entries().anyMatch(entry -> entry.rank() != null)) {
            lines.add(texts.of("note.rank"));
        }
        if (entries().anyMatch(entry -> entry.parent() != null)) {
            lines.add(texts.of("note.relation"));
        }
        if (comparison.rows().stream().anyMatch(ComparisonNotes::isDoubted)) {
            lines.add(texts.of("note.doubt"));
        }
        named("note.notSet", row -> isAll(row, State.NOT_SET), lines);
        named("note.noPlan", row -> isAll(row, State.NO_PLAN), lines);
        return lines;
    }

    private Stream<Entry> entries() {
        return comparison.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.values().stream());
    }

    /** A line for each reason in each column, with those it holds for. */
    private List<String> stars() {
        Map<String, Set<String>> byReason = new LinkedHashMap<>();
        for (int i = 0; i < comparison.indicators().size(); i++) {
            for (Row row : comparison.rows()) {
                for (Entry entry : row.cells().get(i).values()) {
                    if (entry.why() != null) {
                        String reason = comparison.indicators().get(i).name()
                                + texts.of("list.colon")
                                + texts.of("why." + entry.why().code());
                        byReason.computeIfAbsent(reason, r -> new LinkedHashSet<>())
                                .add(label.apply(row));
                    }
                }
            }
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, rows) -> lines.add(texts.of("note.star", reason, joined(rows))));
        return lines;
    }

    private void named(String key, Predicate<Row> held, List<String> lines) {
        List<String> names = comparison.rows().stream()
                .filter(held)
                .map(row -> row.document() == null
                        ? DocumentViews.or(row.region().name())
                        : DocumentViews.or(row.title()) + (isUncertain(row) ? "?" : ""))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            lines.add(texts.of(key, names.size(), joined(names)));
        }
    }

    private String joined(Collection<String> names) {
        String all =
                String.join(texts.of("list.comma"), names.stream().limit(NAMED).toList());
        return names.size() > NAMED ? all + " " + texts.of("note.more", names.size() - NAMED) : all;
    }

    private static boolean isAll(Row row, State state) {
        return !row.cells().isEmpty() && row.cells().stream().map(Cell::state).allMatch(state::equals);
    }

    private static boolean isUncertain(Row row) {
        return row.about() != null && !row.about().reading().isWhole();
    }

    private static boolean isDoubted(Row row) {
        return isUncertain(row) && row.cells().stream().anyMatch(cell -> cell.state() == State.NOT_SET);
    }
}
