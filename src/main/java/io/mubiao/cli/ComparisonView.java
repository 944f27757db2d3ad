package io.mubiao.cli;

import io.mubiao.cli.Sheet.Column;
import io.mubiao.compare.Comparison;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.State;
import io.mubiao.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for people: a matrix whose cells read {@code ↓13.5% 2020→2025 p.3}, with a star where a value may not be
 * compared with the others of its column; for programs a list with a value a line.
 */
final class ComparisonView {
    /** How many columns of a title tell it from others. */
    private static final int TITLE = 36;

    private final Texts texts;
    private final Phrases phrases;
    private final Comparison comparison;
    private final Set<String> paged;

    /** @param paged the ids of the documents that have pages */
    ComparisonView(Texts texts, Comparison comparison, Set<String> paged) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.comparison = comparison;
        this.paged = paged;
    }

    boolean isEmpty() {
        return comparison.rows().stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(cell -> cell.state() == State.SET);
    }

    Sheet matrix() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(texts.of("head.region")));
        for (Comparison.Column indicator : comparison.indicators()) {
            columns.add(Column.text(
                    indicator.unit() == null ? indicator.name() : indicator.name() + "/" + indicator.unit()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Row row : comparison.rows()) {
            List<List<String>> cells =
                    row.cells().stream().map(cell -> cell(row, cell)).toList();
            int lines = cells.stream().mapToInt(List::size).max().orElse(1);
            for (int line = 0; line < lines; line++) {
                List<String> printed = new ArrayList<>(List.of(line == 0 ? region(row) : ""));
                for (List<String> cell : cells) {
                    printed.add(line < cell.size() ? cell.get(line) : "");
                }
                rows.add(printed);
            }
        }
        return new Sheet(columns, rows);
    }

    /** The region; where several documents of it stand below each other, with the title. */
    private String region(Row row) {
        String title = Objects.requireNonNullElse(row.title(), DocumentViews.or(row.document()));
        String name = row.region().name();
        if (name == null) {
            return Widths.cut(title, TITLE);
        }
        long sharing = comparison.rows().stream()
                .filter(other -> name.equals(other.region().name()))
                .count();
        return sharing == 1 ? name : name + " " + Widths.cut(title, TITLE);
    }

    /** A line for each value. */
    private List<String> cell(Row row, Cell cell) {
        if (cell.values().isEmpty()) {
            return List.of(texts.of("cell." + cell.state().code()));
        }
        return cell.values().stream().map(entry -> value(row, entry)).toList();
    }

    private String value(Row row, Entry entry) {
        Target target = entry.target();
        String years = Phrases.years(target.timing().baseYear(), target.timing().targetYear());
        String page = paged.contains(DocumentViews.or(row.document()))
                ? " " + texts.of("page", target.evidence().source().page())
                : "";
        return phrases.value(target.demand())
                + (entry.comparable() ? "" : "*")
                + (years.isEmpty() ? "" : " " + years)
                + page;
    }

    /** What the stars stand for, a line a reason. */
    List<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        for (Row row : comparison.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                for (Entry entry : row.cells().get(i).values()) {
                    if (entry.why() != null) {
                        String indicator = comparison.indicators().get(i).name();
                        notes.add("* " + region(row) + ", " + indicator + ": "
                                + texts.of("why." + entry.why().code()));
                    }
                }
            }
        }
        return List.copyOf(notes);
    }

    /** A line a value, and a line for each cell without one. */
    Sheet list() {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : comparison.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Comparison.Column indicator = comparison.indicators().get(i);
                Cell cell = row.cells().get(i);
                if (cell.values().isEmpty()) {
                    rows.add(line(row, indicator, cell.state(), null));
                }
                for (Entry entry : cell.values()) {
                    rows.add(line(row, indicator, cell.state(), entry));
                }
            }
        }
        List<String> heads = List.of(
                "regionCode",
                "region",
                "document",
                "title",
                "indicator",
                "indicatorName",
                "state",
                "min",
                "max",
                "unit",
                "comparator",
                "tier",
                "measure",
                "trend",
                "cadence",
                "baseYear",
                "targetYear",
                "comparable",
                "why",
                "page",
                "quote");
        return new Sheet(heads.stream().map(Column::text).toList(), rows);
    }

    private static List<String> line(Row row, Comparison.Column indicator, State state, @Nullable Entry entry) {
        List<String> line = new ArrayList<>(List.of(
                DocumentViews.or(row.region().code()),
                DocumentViews.or(row.region().name()),
                DocumentViews.or(row.document()),
                DocumentViews.or(row.title()),
                indicator.id(),
                indicator.name(),
                state.code()));
        if (entry == null) {
            line.addAll(Collections.nCopies(14, ""));
            return line;
        }
        Target target = entry.target();
        Target.Demand demand = target.demand();
        line.add(plain(demand.value().min()));
        line.add(plain(demand.value().max()));
        line.add(DocumentViews.or(demand.value().unit()));
        line.add(Phrases.word(demand.comparator()));
        line.add(word(demand.tier()));
        line.add(Phrases.word(demand.measure()));
        line.add(word(demand.trend()));
        line.add(word(demand.cadence()));
        line.add(Objects.toString(target.timing().baseYear(), ""));
        line.add(Objects.toString(target.timing().targetYear(), ""));
        line.add(String.valueOf(entry.comparable()));
        line.add(entry.why() == null ? "" : entry.why().code());
        line.add(String.valueOf(target.evidence().source().page()));
        line.add(target.evidence().source().quote());
        return line;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : Phrases.word(value);
    }
}
