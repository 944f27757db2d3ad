package io.mubiao.write;

import com.fasterxml.jackson.databind.JsonNode;
import io.mubiao.model.Box;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object as given; a field that lacks or is of another kind is an {@link IOException} that names
 * it, such as {@code document.targets[3].value.text: not a text}.
 *
 * @param within the object that holds it; null where none does
 * @param name of the field in which it stands there
 * @param index where the field is a list; else -1
 */
record Given(@Nullable Given within, String name, int index, JsonNode node) {
    Given(String name, JsonNode node) {
        this(null, name, -1, node);
    }

    /** What is made of an object. */
    interface Shape<T> {
        T read(Given given) throws IOException;
    }

    String text(String name) throws IOException {
        return need(name, textOrNull(name), "a text");
    }

    @Nullable
    String textOrNull(String name) throws IOException {
        JsonNode field = node.path(name);
        return absent(field) ? null : text(field, name);
    }

    <E extends Enum<E>> E word(String name, Class<E> words) throws IOException {
        return need(name, wordOrNull(name, words), "a word");
    }

    /** The one of these that is called so. */
    <E> E name(String name, E[] all, Function<E, String> called) throws IOException {
        String text = text(name);
        for (E each : all) {
            if (called.apply(each).equals(text)) {
                return each;
            }
        }
        throw fault(name, "one of " + Stream.of(all).map(called).toList());
    }

    <E extends Enum<E>> @Nullable E wordOrNull(String name, Class<E> words) throws IOException {
        String text = textOrNull(name);
        if (text == null) {
            return null;
        }
        for (E word : words.getEnumConstants()) {
            if (word.name().equalsIgnoreCase(text) && isLower(text)) {
                return word;
            }
        }
        throw fault(
                name, "one of " + List.of(words.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }

    @Nullable
    BigDecimal decimalOrNull(String name) throws IOException {
        JsonNode field = node.path(name);
        if (absent(field)) {
            return null;
        }
        if (!field.isNumber()) {
            throw fault(name, "a number");
        }
        return field.decimalValue();
    }

    BigDecimal decimal(String name) throws IOException {
        return need(name, decimalOrNull(name), "a number");
    }

    int count(String name) throws IOException {
        return need(name, countOrNull(name), "a whole number");
    }

    @Nullable
    Integer countOrNull(String name) throws IOException {
        JsonNode field = node.path(name);
        if (absent(field)) {
            return null;
        }
        if (!field.canConvertToInt() || !field.isIntegralNumber()) {
            throw fault(name, "a whole number");
        }
        return field.intValue();
    }

    long length(String name) throws IOException {
        if (!node.path(name).isIntegralNumber()) {
            throw fault(name, "a whole number");
        }
        return node.path(name).longValue();
    }

    boolean flag(String name) throws IOException {
        if (!node.path(name).isBoolean()) {
            throw fault(name, "true or false");
        }
        return node.path(name).booleanValue();
    }

    <T> T object(String name, Shape<T> shape) throws IOException {
        return need(name, objectOrNull(name, shape), "an object");
    }

    <T> @Nullable T objectOrNull(String name, Shape<T> shape) throws IOException {
        JsonNode field = node.path(name);
        return absent(field) ? null : shape.read(new Given(this, name, -1, field));
    }

    <T> List<T> objects(String name, Shape<T> shape) throws IOException {
        return elements(this, name, node.path(name), shape);
    }

    /** As {@link #objects}, of a field that older files lack; none there. */
    <T> List<T> objectsOrNone(String name, Shape<T> shape) throws IOException {
        return absent(node.path(name)) ? List.of() : objects(name, shape);
    }

    /** Rows of objects. */
    <T> List<List<T>> grid(String name, Shape<T> shape) throws IOException {
        return elements(this, name, node.path(name), row -> elements(row, "", row.node, shape));
    }

    List<String> texts(String name) throws IOException {
        return objects(name, element -> element.text(element.node, "text"));
    }

    /** Boxes from {@code [page, x, y, width, height]}. */
    List<Box> boxes(String name) throws IOException {
        return objects(name, element -> {
            JsonNode box = element.node;
            if (box.size() != 5) {
                throw element.fault("box", "[page, x, y, width, height]");
            }
            return new Box(
                    box.path(0).intValue(),
                    box.path(1).doubleValue(),
                    box.path(2).doubleValue(),
                    box.path(3).doubleValue(),
                    box.path(4).doubleValue());
        });
    }

    IOException fault(String name, String wanted) {
        return new IOException(where() + "." + name + ": not " + wanted);
    }

    /** Its own place, put together only where it has to be said: every number of a document is such an object. */
    private String where() {
        if (within == null) {
            return name;
        }
        String place = name.isEmpty() ? within.where() : within.where() + "." + name;
        return index < 0 ? place : place + "[" + index + "]";
    }

    private static boolean isLower(String word) {
        return word.chars().noneMatch(Character::isUpperCase);
    }

    private static <T> List<T> elements(Given within, String name, JsonNode array, Shape<T> shape) throws IOException {
        if (!array.isArray()) {
            throw new IOException(new Given(within, name, -1, array).where() + ": not a list");
        }
        List<T> elements = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            elements.add(shape.read(new Given(within, name, i, array.path(i))));
        }
        return elements;
    }

    private String text(JsonNode field, String name) throws IOException {
        if (!field.isTextual()) {
            throw fault(name, "a text");
        }
        return field.textValue();
    }

    private <T> T need(String name, @Nullable T value, String wanted) throws IOException {
        if (value == null) {
            throw fault(name, wanted);
        }
        return value;
    }

    private static boolean absent(JsonNode field) {
        return field.isMissingNode() || field.isNull();
    }
}
