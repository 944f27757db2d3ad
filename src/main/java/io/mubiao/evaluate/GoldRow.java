package io.mubiao.evaluate;

import io.mubiao.model.Department;
import io.mubiao.model.Department.Role;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A target as a row of gold answers, with what a reader said of it. */
record GoldRow(Map<String, String> cells) {
    private static final List<String> COLUMNS = List.of(
            "id",
            "address",
            "indicator",
            "scope",
            "measure",
            "trend",
            "comparator",
            "value_min",
            "value_max",
            "unit",
            "tier",
            "cadence",
            "nature",
            "base_year",
            "target_year",
            "period",
            "role",
            "quote",
            "leads",
            "responsibles",
            "cooperators",
            "verdict",
            "note");
    /** By these a target is known again after another run, whatever its id is then. */
    private static final List<String> TOLD_BY = List.of(
            "address",
            "indicator",
            "value_min",
            "value_max",
            "unit",
            "tier",
            "cadence",
            "base_year",
            "target_year",
            "quote");

    GoldRow {
        cells = Map.copyOf(cells);
    }

    GoldRow(GoldFolder.Row row) {
        this(row.cells());
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    GoldRow with(String column, String cell) {
        Map<String, String> more = new HashMap<>(cells);
        more.put(column, cell);
        return new GoldRow(more);
    }

    boolean meansTheSame(GoldRow other) {
        return TOLD_BY.stream().allMatch(column -> cell(column).equals(other.cell(column)));
    }

    /** Whether a reader misses it in the document. */
    boolean isMissing() {
        return cell("verdict").equals("missing");
    }

    Corrections.Missing missing() {
        return new Corrections.Missing(cell("indicator"), cell("quote"), cells, cell("note"));
    }

    /** The same for rows that mean the same. */
    String key() {
        return Integer.toHexString(TOLD_BY.stream().map(this::cell).toList().hashCode());
    }

    static GoldRow of(Target target, String note) {
        Map<String, String> cells = new HashMap<>();
        Value value = target.demand().value();
        var timing = target.timing();
        cells.put("id", target.id());
        cells.put("address", or(target.evidence().address()));
        cells.put("indicator", target.subject().indicator().name());
        cells.put("scope", or(target.subject().scope()));
        cells.put("measure", word(target.demand().measure()));
        cells.put("trend", word(target.demand().trend()));
        cells.put("comparator", word(target.demand().comparator()));
        cells.put("value_min", number(value.min()));
        cells.put("value_max", number(value.max()));
        cells.put("unit", or(value.unit()));
        cells.put("tier", word(target.demand().tier()));
        cells.put("cadence", word(target.demand().cadence()));
        cells.put("nature", word(target.standing().nature()));
        cells.put("base_year", Objects.toString(timing.baseYear(), ""));
        cells.put("target_year", Objects.toString(timing.targetYear(), ""));
        cells.put(
                "period",
                timing.period() == null
                        ? ""
                        : timing.period().start() + "-" + timing.period().end());
        cells.put("role", word(target.standing().role()));
        cells.put("quote", target.evidence().source().quote());
        cells.put("leads", names(target, Role.LEAD));
        cells.put("responsibles", names(target, Role.RESPONSIBLE));
        cells.put("cooperators", names(target, Role.COOPERATOR));
        cells.put("note", note);
        cells.replaceAll((column, cell) -> plain(cell));
        return new GoldRow(cells);
    }

    static GoldRow of(Corrections.Missing missing) {
        Map<String, String> cells = new HashMap<>();
        missing.facts().forEach((column, cell) -> {
            if (COLUMNS.contains(column)) {
                cells.put(column, cell);
            }
        });
        cells.put("indicator", missing.indicator());
        cells.put("quote", missing.quote());
        cells.put("note", missing.note());
        cells.replaceAll((column, cell) -> plain(cell));
        return new GoldRow(cells);
    }

    /** The rows with their head line. */
    static String table(List<GoldRow> rows) {
        return Stream.concat(
                        Stream.of(String.join("\t", COLUMNS)),
                        rows.stream().map(row -> COLUMNS.stream().map(row::cell).collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** On one line of a table. */
    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ").strip();
    }

    private static String names(Target target, Role role) {
        return target.standing().departments().stream()
                .filter(each -> each.role() == role)
                .map(Department::name)
                .collect(Collectors.joining("、"));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String word(@Nullable Enum<?> word) {
        return word == null ? "" : word.name().toLowerCase(Locale.ROOT);
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
