package io.mubiao.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column: what it is called, what it means, and where its value comes from; a fact that is absent is null.
 *
 * @param name in English, short enough for Stata (32 characters)
 * @param about what it means, in Chinese
 * @param choices the words it may hold; none where it may hold anything
 */
record Column<T>(String name, Type type, String about, List<String> choices, Function<T, @Nullable Object> value) {
    Column {
        choices = List.copyOf(choices);
    }

    /** What a column holds: a {@link String}, {@link Long}, {@link BigDecimal} or {@link Boolean}. */
    enum Type {
        TEXT,
        WHOLE,
        NUMBER,
        FLAG
    }

    static <T> Column<T> text(String name, String about, Function<T, @Nullable String> value) {
        return new Column<>(name, Type.TEXT, about, List.of(), value::apply);
    }

    static <T> Column<T> whole(String name, String about, Function<T, @Nullable Number> value) {
        return new Column<>(name, Type.WHOLE, about, List.of(), of -> {
            Number number = value.apply(of);
            return number == null ? null : Long.valueOf(number.longValue());
        });
    }

    static <T> Column<T> number(String name, String about, Function<T, @Nullable BigDecimal> value) {
        return new Column<>(name, Type.NUMBER, about, List.of(), value::apply);
    }

    static <T> Column<T> flag(String name, String about, Function<T, @Nullable Boolean> value) {
        return new Column<>(name, Type.FLAG, about, List.of(), value::apply);
    }

    /** A word of a fixed set, in small letters as the documents' JSON has it. */
    static <T, E extends Enum<E>> Column<T> word(
            String name, String about, Class<E> words, Function<T, @Nullable E> value) {
        List<String> choices =
                Arrays.stream(words.getEnumConstants()).map(Column::small).toList();
        return new Column<>(name, Type.TEXT, about, choices, of -> {
            E word = value.apply(of);
            return word == null ? null : small(word);
        });
    }

    /** The same column of something that this can be found in. */
    <S> Column<S> within(Function<S, T> outer) {
        return new Column<>(name, type, about, choices, of -> value.apply(outer.apply(of)));
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
