package io.mubiao.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.Why;
import io.mubiao.model.Place;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON: {@code indicators}, and {@code rows} with their cells in the same order. */
public final class ComparisonJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    public String apply(Comparison comparison) {
        ObjectNode json = mapper.createObjectNode();
        var indicators = json.putArray("indicators");
        for (Column column : comparison.indicators()) {
            indicators
                    .addObject()
                    .put("id", column.id())
                    .put("name", column.name())
                    .put("unit", column.unit());
        }
        var rows = json.putArray("rows");
        for (Row row : comparison.rows()) {
            put(row, rows.addObject());
        }
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Row row, ObjectNode json) {
        Area region = row.region();
        json.putObject("region").put("code", region.code()).put("name", region.name());
        json.put("document", row.document()).put("title", row.title());
        var cells = json.putArray("cells");
        for (Cell cell : row.cells()) {
            ObjectNode node = cells.addObject().put("state", cell.state().code());
            var values = node.putArray("values");
            cell.values().forEach(entry -> put(entry, values.addObject()));
        }
    }

    private static void put(Entry entry, ObjectNode json) {
        Target target = entry.target();
        Target.Demand demand = target.demand();
        Value value = demand.value();
        json.put("target", target.id())
                .put("min", value.min())
                .put("max", value.max())
                .put("unit", value.unit())
                .put("text", value.text())
                .put("comparator", code(demand.comparator()))
                .put("tier", code(demand.tier()))
                .put("measure", code(demand.measure()))
                .put("trend", code(demand.trend()))
                .put("cadence", code(demand.cadence()))
                .put("scope", target.subject().scope())
                .put("baseYear", target.timing().baseYear())
                .put("targetYear", target.timing().targetYear());
        Why why = entry.why();
        Place source = target.evidence().source();
        json.put("comparable", entry.comparable())
                .put("why", why == null ? null : why.code())
                .put("quote", source.quote())
                .put("page", source.page());
    }

    private static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
