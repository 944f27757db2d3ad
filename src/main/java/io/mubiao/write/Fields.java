package io.mubiao.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mubiao.model.Box;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one JSON object in the order in which they are named; what is absent is written as null. */
final class Fields {
    private final JsonGenerator json;

    private Fields(JsonGenerator json) {
        this.json = json;
    }

    /** Which fields a value has. */
    interface Shape<T> {
        void write(T value, Fields fields) throws IOException;
    }

    /** A value as an object. */
    static <T> void write(JsonGenerator json, T value, Shape<T> shape) throws IOException {
        json.writeStartObject();
        shape.write(value, new Fields(json));
        json.writeEndObject();
    }

    Fields text(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value == null ? null : whole(value));
        return this;
    }

    /** An enum's name in lower case. */
    Fields word(String name, @Nullable Enum<?> value) throws IOException {
        return text(name, value == null ? null : value.name().toLowerCase(Locale.ROOT));
    }

    Fields number(String name, @Nullable BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
        return this;
    }

    Fields number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    /** A year or page that may lack. */
    Fields count(String name, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
            return this;
        }
        return number(name, value);
    }

    Fields flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    <T> Fields object(String name, @Nullable T value, Shape<T> shape) throws IOException {
        if (value == null) {
            json.writeNullField(name);
            return this;
        }
        json.writeFieldName(name);
        write(json, value, shape);
        return this;
    }

    <T> Fields objects(String name, List<T> values, Shape<T> shape) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            write(json, value, shape);
        }
        json.writeEndArray();
        return this;
    }

    /** Rows of objects. */
    <T> Fields grid(String name, List<List<T>> rows, Shape<T> shape) throws IOException {
        json.writeArrayFieldStart(name);
        for (List<T> row : rows) {
            json.writeStartArray();
            for (T value : row) {
                write(json, value, shape);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        return this;
    }

    Fields texts(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(whole(value));
        }
        json.writeEndArray();
        return this;
    }

    /** Boxes as {@code [page, x, y, width, height]}. */
    Fields boxes(String name, List<Box> boxes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Box box : boxes) {
            json.writeStartArray();
            json.writeNumber(box.page());
            json.writeNumber(box.x());
            json.writeNumber(box.y());
            json.writeNumber(box.width());
            json.writeNumber(box.height());
            json.writeEndArray();
        }
        json.writeEndArray();
        return this;
    }

    /** The text without halves of surrogate pairs, as long as before. */
    private static String whole(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i++;
            } else {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }
}
