package io.mubiao.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.write.ExactJson;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as JSON Lines, {@code {"id":"…","page":3,"value_min":0.20,…}} a line, and back; an absent fact is null. */
final class JsonRows implements Rows {
    private static final ObjectMapper MAPPER = ExactJson.mapper();

    private final JsonGenerator json;
    private final List<? extends Column<?>> columns;

    JsonRows(OutputStream to, Listing<?> listing) throws IOException {
        json = MAPPER.createGenerator(to);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        columns = listing.columns();
    }

    @Override
    public void add(List<@Nullable Object> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            write(row.get(i));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Gives the rows of a file on, one after another. */
    static void read(Path file, Listing<?> listing, Rows to) throws IOException {
        try (MappingIterator<JsonNode> lines = MAPPER.readerFor(JsonNode.class).readValues(file.toFile())) {
            while (lines.hasNextValue()) {
                JsonNode line = lines.nextValue();
                List<@Nullable Object> row = new ArrayList<>();
                for (Column<?> column : listing.columns()) {
                    row.add(value(column.type(), line.get(column.name())));
                }
                to.add(row);
            }
        }
    }

    private static @Nullable Object value(Column.Type type, JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        return switch (type) {
            case TEXT -> node.textValue();
            case WHOLE -> node.longValue();
            case NUMBER -> node.decimalValue();
            case FLAG -> node.booleanValue();
        };
    }
}
