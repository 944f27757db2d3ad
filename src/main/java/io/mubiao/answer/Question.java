package io.mubiao.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked, checked: each value is one that its parameter may have, and nothing is said that nobody asks for. */
public final class Question {
    private static final int LONGEST = 1000;
    private static final int MOST_VALUES = 50;
    private static final int SHOWN = 40;

    private final Map<String, Parameter> declared = new TreeMap<>();
    private final Map<String, List<String>> said = new TreeMap<>();

    private Question(List<Parameter> parameters) {
        parameters.forEach(parameter -> declared.put(parameter.name(), parameter));
    }

    /** @throws Unanswerable where something is said wrongly, or not said that must be */
    static Question of(List<Parameter> parameters, Map<String, List<String>> given) {
        Question question = new Question(parameters);
        given.forEach(question::take);
        for (Parameter parameter : parameters) {
            if (parameter.needed() && question.all(parameter.name()).isEmpty()) {
                throw Unanswerable.wrong("wrong.needed", parameter.name());
            }
        }
        return question;
    }

    private void take(String name, List<String> given) {
        Parameter parameter = declared.get(name);
        if (parameter == null) {
            throw Unanswerable.wrong(
                    declared.isEmpty() ? "wrong.none" : "wrong.unknown",
                    shown(name),
                    String.join(", ", declared.keySet()));
        }
        List<String> values = given.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.size() > (parameter.many() ? MOST_VALUES : 1)) {
            throw Unanswerable.wrong("wrong.often", name, parameter.many() ? MOST_VALUES : 1);
        }
        values.forEach(value -> check(parameter, value));
        said.put(name, values);
    }

    private static void check(Parameter parameter, String value) {
        if (value.length() > LONGEST) {
            throw Unanswerable.wrong("wrong.long", parameter.name(), LONGEST);
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw Unanswerable.wrong("wrong.control", parameter.name());
        }
        if (!parameter.choices().isEmpty() && !parameter.choices().contains(value)) {
            throw Unanswerable.wrong(
                    "wrong.choice", parameter.name(), shown(value), String.join(", ", parameter.choices()));
        }
        Parameter.Range range = parameter.range();
        if (range != null && !isWithin(value, range)) {
            throw Unanswerable.wrong("wrong.range", parameter.name(), shown(value), range.least(), range.most());
        }
        if (parameter.form() == Parameter.Form.DECIMAL && !value.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
            throw Unanswerable.wrong("wrong.number", parameter.name(), shown(value));
        }
    }

    private static boolean isWithin(String value, Parameter.Range range) {
        if (!value.matches("-?[0-9]{1,10}")) {
            return false;
        }
        long number = Long.parseLong(value);
        return number >= range.least() && number <= range.most();
    }

    private static String shown(String value) {
        String clean = value.chars()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(SHOWN)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        return value.length() > SHOWN ? clean + "…" : clean;
    }

    /** All values of a parameter. */
    List<String> all(String name) {
        return new ArrayList<>(said.getOrDefault(name, List.of()));
    }

    /** The value; null where it is not said. */
    @Nullable
    String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The value of a parameter that must be said. */
    String said(String name) {
        return Objects.requireNonNull(text(name));
    }

    /** A whole number; null where it is not said and nothing stands for it. */
    @Nullable
    Integer wholeOrNull(String name) {
        String value = text(name);
        Parameter.Range range = Objects.requireNonNull(parameter(name).range());
        return value == null ? range.otherwise() : Integer.valueOf(value);
    }

    int whole(String name) {
        return Objects.requireNonNull(wholeOrNull(name));
    }

    @Nullable
    BigDecimal decimal(String name) {
        String value = text(name);
        return value == null ? null : new BigDecimal(value);
    }

    /** The word chosen, or the first. */
    <E extends Enum<E>> E choice(String name, Class<E> words) {
        String value = text(name);
        String word = value == null ? parameter(name).choices().get(0) : value;
        return Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
    }

    private Parameter parameter(String name) {
        return Objects.requireNonNull(declared.get(name));
    }
}
