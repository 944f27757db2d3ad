package io.mubiao.web.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address; one that is given wrongly is refused with a sentence, one that is not given, or empty, is
 * absent.
 */
public record Parameters(Map<String, List<String>> given) {
    private static final int LONGEST = 1000;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{0,30})?|[+-]?\\.[0-9]{1,30}");

    public Parameters {
        given = Map.copyOf(given);
    }

    /** All values that are not blank. */
    public List<String> all(String name) {
        return all(name, LONGEST);
    }

    /** A passage of a text; empty where none is given. */
    public String passage(String name, int most) {
        List<String> values = all(name, most);
        return values.isEmpty() ? "" : values.get(0);
    }

    private List<String> all(String name, int most) {
        List<String> values = given.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        for (String value : values) {
            if (value.length() > most) {
                throw new Refused(400, "error.long", name, most);
            }
            if (value.indexOf('\0') >= 0) {
                throw new Refused(400, "error.parameter", name, value.substring(0, Math.min(20, value.length())));
            }
        }
        return values;
    }

    public @Nullable String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : values.get(0);
    }

    public String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    /**
     * A number as people write it: {@code -12.5}. One like {@code 1e99999999}, which takes more memory to write down than there
     * is, is none.
     */
    public @Nullable BigDecimal decimal(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        if (!DECIMAL.matcher(value).matches()) {
            throw new Refused(400, "error.parameter", name, value.substring(0, Math.min(40, value.length())));
        }
        return new BigDecimal(value);
    }

    /** A whole number from {@code least} on. */
    public int number(String name, int least, int otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refused(400, "error.parameter", name, value);
    }

    /** One of the words of an enum, in small letters. */
    public <E extends Enum<E>> E choice(String name, Class<E> words, E otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        for (E word : words.getEnumConstants()) {
            if (word.name().toLowerCase(Locale.ROOT).equals(value)) {
                return word;
            }
        }
        throw new Refused(400, "error.parameter", name, value);
    }
}
