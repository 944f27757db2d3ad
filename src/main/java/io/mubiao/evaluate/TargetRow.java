package io.mubiao.evaluate;

import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is compared, from the gold answers or from a document.
 *
 * @param id the gold row's; empty for a document's
 * @param fields what each field says; empty where it says nothing
 */
record TargetRow(String id, Naming naming, Amount amount, Map<Field, String> fields, Set<Held> departments) {

    /** Where it stands and what is measured; address and quote are bare. */
    record Naming(String address, String indicator, String scope, String quote) {}

    String field(Field field) {
        return fields.getOrDefault(field, "");
    }

    /** The targets of a gold folder. */
    static List<TargetRow> gold(GoldFolder folder) throws IOException {
        return gold(folder, Corrections.RIGHT);
    }

    /** Those of one of its tables. */
    private static List<TargetRow> gold(GoldFolder folder, String table) throws IOException {
        List<TargetRow> rows = new ArrayList<>();
        for (GoldFolder.Row row : folder.rows(table)) {
            rows.add(gold(row));
        }
        return rows;
    }

    /** The targets of a document. */
    static List<TargetRow> said(List<Target> targets) {
        return targets.stream().map(TargetRow::said).toList();
    }

    /** Of a document's targets those that the folder judges: all, or those that someone said to be right or wrong. */
    static List<TargetRow> judged(GoldFolder folder, List<Target> targets) throws IOException {
        List<TargetRow> said = said(targets);
        if (!folder.partial()) {
            return said;
        }
        List<TargetRow> gold = new ArrayList<>(gold(folder));
        gold.addAll(gold(folder, Corrections.WRONG));
        return Pairing.of(gold, said).stream()
                .map(Pairing.Pair::said)
                .sorted()
                .map(said::get)
                .toList();
    }

    private static TargetRow gold(GoldFolder.Row row) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, row.cell(field.column()));
        }
        fields.computeIfPresent(Field.ROLE, (field, role) -> role.isEmpty() ? "target" : role);
        String min = row.cell("value_min");
        String max = row.cell("value_max");
        return new TargetRow(
                row.cell("id"),
                new Naming(
                        Bare.of(row.cell("address")),
                        row.cell("indicator"),
                        row.cell("scope"),
                        Bare.of(row.cell("quote"))),
                Amount.of(Amount.number(min), Amount.number(max.isEmpty() ? min : max), row.cell("unit")),
                fields,
                Held.gold(row, "lead", "responsible", "cooperator").collect(Collectors.toSet()));
    }

    private static TargetRow said(Target target) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.INDICATOR, target.subject().indicator().name());
        fields.put(Field.MEASURE, word(target.demand().measure()));
        fields.put(Field.TREND, word(target.demand().trend()));
        fields.put(Field.COMPARATOR, word(target.demand().comparator()));
        fields.put(Field.TIER, word(target.demand().tier()));
        fields.put(Field.CADENCE, word(target.demand().cadence()));
        fields.put(Field.BASE_YEAR, year(target.timing().baseYear()));
        fields.put(Field.TARGET_YEAR, year(target.timing().targetYear()));
        fields.put(Field.ROLE, word(target.standing().role()));
        fields.put(Field.NATURE, word(target.standing().nature()));
        Value value = target.demand().value();
        return new TargetRow(
                "",
                new Naming(
                        Bare.of(target.evidence().address()),
                        target.subject().indicator().name(),
                        Objects.requireNonNullElse(target.subject().scope(), ""),
                        Bare.of(target.evidence().source().quote())),
                Amount.of(value.min(), value.max(), value.unit()),
                fields,
                Held.said(target.standing().departments()).collect(Collectors.toSet()));
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : String.valueOf(year);
    }
}
