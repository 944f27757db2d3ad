package io.mubiao.cli;

import io.mubiao.cli.Sheet.Column;
import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Against;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.Spread;
import io.mubiao.compare.Comparison.State;
import io.mubiao.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison for people: a matrix whose cells read {@code ↓13.5% 2020→2025 p.3 #2 ▲0.5}, with a star where a value may
 * not be compared with the others of its column. Documents that say nothing of any column stand below by name.
 */
final class ComparisonView {
    /** How many columns of a title tell it from others. */
    private static final int TITLE = 36;

    private final Texts texts;
    private final Phrases phrases;
    private final Comparison comparison;
    private final List<Row> shown;

    ComparisonView(Texts texts, Comparison comparison) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.comparison = comparison;
        this.shown = comparison.rows().stream().filter(ComparisonView::says).toList();
    }

    static boolean isEmpty(Comparison comparison) {
        return comparison.rows().stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell.state() == State.SET);
    }

    private static boolean says(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.state() == State.SET || cell.state() == State.UNNUMBERED);
    }

    Sheet matrix() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(texts.of("head.region")));
        for (Comparison.Column indicator : comparison.indicators()) {
            columns.add(Column.text(
                    indicator.unit() == null ? indicator.name() : indicator.name() + "/" + indicator.unit()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Row row : shown) {
            List<List<String>> cells =
                    row.cells().stream().map(cell -> cell(row, cell)).toList();
            int lines = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < lines; line++) {
                List<String> printed = new ArrayList<>(List.of(line == 0 ? label(row) : ""));
                for (List<String> cell : cells) {
                    printed.add(line < cell.size() ? cell.get(line) : "");
                }
                rows.add(printed);
            }
        }
        if (comparison.indicators().stream().anyMatch(ComparisonView::isSpread)) {
            List<String> spreads = new ArrayList<>(List.of(texts.of("compare.spread")));
            comparison.indicators().forEach(indicator -> spreads.add(spread(indicator)));
            rows.add(spreads);
        }
        return new Sheet(columns, rows);
    }

    private static boolean isSpread(Comparison.Column indicator) {
        return indicator.spread() != null && indicator.spread().count() > 1;
    }

    /** {@code ↓12 – 13 – 14.5% (6)}. */
    private static String spread(Comparison.Column indicator) {
        Spread spread = indicator.spread();
        if (spread == null || spread.count() < 2) {
            return "";
        }
        String arrow = spread.trend() == null ? "" : spread.trend().equals("down") ? "↓" : "↑";
        String numbers = Stream.of(spread.min(), spread.median(), spread.max())
                .map(Phrases::plain)
                .collect(Collectors.joining(" – "));
        return arrow + numbers + spread.unit() + " (" + spread.count() + ")";
    }

    /** The region; where several documents of it stand below each other, with the title. */
    private String label(Row row) {
        String name = row.region().name();
        String title = Widths.cut(DocumentViews.or(row.title()), TITLE);
        long sharing = name == null
                ? 0
                : shown.stream()
                        .filter(other -> name.equals(other.region().name()))
                        .count();
        String label = name == null ? title : sharing > 1 ? name + " " + title : name;
        return row.about() != null && row.about().parent() ? texts.of("compare.parent", label) : label;
    }

    /** A line for each value. */
    private List<String> cell(Row row, Cell cell) {
        if (cell.state() == State.NOT_SET && row.about() != null) {
            return List.of(texts.of("cell.notSet") + (row.about().reading().isWhole() ? "" : "?"));
        }
        if (cell.promise() != null) {
            return List.of(
                    texts.of("cell.unnumbered") + page(row, cell.promise().page()));
        }
        if (cell.values().isEmpty()) {
            return List.of(texts.of("cell." + cell.state().code()));
        }
        return cell.values().stream().map(entry -> value(row, entry)).toList();
    }

    private String value(Row row, Entry entry) {
        Target target = entry.target();
        String years = Phrases.years(target.timing().baseYear(), target.timing().targetYear());
        Against parent = entry.parent();
        return phrases.value(target.demand())
                + (entry.comparable() ? "" : "*")
                + (years.isEmpty() ? "" : " " + years)
                + page(row, target.evidence().source().page())
                + (entry.rank() == null ? "" : " #" + entry.rank())
                + (parent == null ? "" : " " + Phrases.relation(parent.relation(), parent.distance()));
    }

    private String page(Row row, int page) {
        boolean paged = row.about() != null && row.about().reading().paged();
        return paged ? " " + texts.of("page", page) : "";
    }

    /** What signs and stars stand for, a line each, and who says nothing. */
    List<String> notes() {
        return new ComparisonNotes(texts, comparison, this::label).lines();
    }
}
