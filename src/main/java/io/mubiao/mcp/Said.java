package io.mubiao.mcp;

import io.mubiao.answer.Unanswerable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of a tool's parameters, as a question has it: {@code {"q": "能耗", "limit": 5.0, "kind": ["plan"]}}
 * is q 能耗, limit 5, kind plan. Null is as if it were not said.
 */
final class Said {
    private static final int MOST_DIGITS = 40;

    private Said() {}

    /** @throws Unanswerable where a value is neither a word nor a number nor a list of such */
    static Map<String, List<String>> of(@Nullable Map<String, Object> arguments) {
        Map<String, List<String>> said = new TreeMap<>();
        if (arguments != null) {
            arguments.forEach((name, value) -> {
                List<String> values = new ArrayList<>();
                if (value instanceof List<?> several) {
                    several.forEach(one -> add(name, one, values));
                } else {
                    add(name, value, values);
                }
                if (!values.isEmpty()) {
                    said.put(name, values);
                }
            });
        }
        return said;
    }

    private static void add(String name, @Nullable Object value, List<String> values) {
        if (value instanceof Map || value instanceof List) {
            throw Unanswerable.nested(name);
        }
        if (value instanceof Number number) {
            values.add(plain(new BigDecimal(number.toString())));
        } else if (value != null) {
            values.add(value.toString());
        }
    }

    /** 5 for 5.0; a number of a length that nobody means stays as it is written. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS
                ? number.toString()
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
