package io.mubiao.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a parameter may be, as JSON Schema: {@code {"type": "integer", "minimum": 1, "maximum": 100, "default": 10}}; a list
 * of such where it may be said several times.
 */
public final class ParameterJson {
    private ParameterJson() {}

    public static ObjectNode of(Parameter parameter) {
        ObjectNode schema = Json.object();
        if (parameter.many()) {
            put(parameter, schema.put("type", "array").putObject("items"));
            return schema;
        }
        put(parameter, schema);
        Object otherwise = parameter.otherwise();
        if (otherwise instanceof Integer number) {
            schema.put("default", number);
        } else if (otherwise != null) {
            schema.put("default", String.valueOf(otherwise));
        }
        return schema;
    }

    private static void put(Parameter parameter, ObjectNode schema) {
        schema.put(
                "type",
                switch (parameter.form()) {
                    case TEXT -> "string";
                    case WHOLE -> "integer";
                    case DECIMAL -> "number";
                });
        if (!parameter.choices().isEmpty()) {
            ArrayNode choices = schema.putArray("enum");
            parameter.choices().forEach(choices::add);
        }
        Parameter.Range range = parameter.range();
        if (range != null) {
            schema.put("minimum", range.least()).put("maximum", range.most());
        }
    }
}
