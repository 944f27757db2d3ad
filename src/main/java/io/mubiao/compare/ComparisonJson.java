package io.mubiao.compare;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.compare.Comparison.About;
import io.mubiao.compare.Comparison.Against;
import io.mubiao.compare.Comparison.Area;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Column;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Row;
import io.mubiao.compare.Comparison.Spread;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Comparison.Why;
import io.mubiao.memory.Asker;
import io.mubiao.model.Period;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON: {@code indicators}, and {@code rows} with their cells in the same order. */
public final class ComparisonJson {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    public String apply(Comparison comparison) {
        ObjectNode json = MAPPER.createObjectNode();
        var indicators = json.putArray("indicators");
        comparison.indicators().forEach(column -> put(column, indicators.addObject()));
        var rows = json.putArray("rows");
        comparison.rows().forEach(row -> put(row, rows.addObject()));
        return text(json);
    }

    static String text(ObjectNode json) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void put(Column column, ObjectNode json) {
        json.put("id", column.id()).put("name", column.name()).put("unit", column.unit());
        if (column.sense() != null) {
            json.put("english", column.sense().english())
                    .put("field", column.sense().field())
                    .put("better", column.sense().better());
        }
        Spread spread = column.spread();
        if (spread != null) {
            json.putObject("spread")
                    .put("count", spread.count())
                    .put("min", spread.min())
                    .put("median", spread.median())
                    .put("max", spread.max())
                    .put("unit", spread.unit())
                    .put("trend", spread.trend());
        }
    }

    private static void put(Row row, ObjectNode json) {
        Asker.stillWaits();
        put(row.region(), json.putObject("region"));
        json.put("document", row.document()).put("title", row.title());
        About about = row.about();
        if (about != null) {
            json.put(
                            "level",
                            about.level() == null ? null : about.level().name().toLowerCase(Locale.ROOT))
                    .put("kind", about.kind())
                    .put("parent", about.parent());
            Period period = about.period();
            if (period != null) {
                json.putObject("period").put("start", period.start()).put("end", period.end());
            }
            json.put("unexplained", about.reading().unexplained());
            var missing = json.putArray("missing");
            about.reading().missing().forEach(missing::add);
        }
        var cells = json.putArray("cells");
        row.cells().forEach(cell -> put(cell, about == null ? null : about.reading(), cells.addObject()));
    }

    static void put(Cell cell, Plan.@Nullable Reading reading, ObjectNode json) {
        json.put("state", cell.state().code());
        if (cell.state() == State.NOT_SET && reading != null) {
            json.put("certain", reading.isWhole());
        }
        if (cell.promise() != null) {
            json.put("quote", cell.promise().quote()).put("page", cell.promise().page());
        }
        var values = json.putArray("values");
        cell.values().forEach(entry -> put(entry, values.addObject()));
    }

    private static void put(Entry entry, ObjectNode json) {
        TargetFields.put(entry.target(), json);
        Why why = entry.why();
        json.put("comparable", entry.comparable())
                .put("why", why == null ? null : why.code())
                .put("quote", entry.target().evidence().source().quote())
                .put("page", entry.target().evidence().source().page())
                .put("rank", entry.rank());
        put(entry.parent(), json);
    }

    static void put(@Nullable Against parent, ObjectNode json) {
        if (parent != null) {
            ObjectNode above = json.putObject("parent");
            var region = parent.plan().region();
            put(
                    region == null ? new Area(null, null) : new Area(region.code(), region.name()),
                    above.putObject("region"));
            above.put("document", parent.plan().id()).put("title", parent.plan().title());
            TargetFields.put(parent.target(), above);
            above.put("page", parent.target().evidence().source().page())
                    .put("relation", parent.relation().code())
                    .put("distance", parent.distance());
        }
    }

    static void put(Area area, ObjectNode json) {
        json.put("code", area.code()).put("name", area.name());
    }
}
