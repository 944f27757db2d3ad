package io.mubiao.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be said in a question: {@code limit}, a whole number from 1 to 100, 10 where it is not said.
 *
 * @param many whether it may be said several times; any of its values will do
 * @param choices the words it may be, the first where none is said; empty where it may be anything
 * @param range of a whole number; null for others
 */
public record Parameter(
        String name, Form form, boolean needed, boolean many, List<String> choices, @Nullable Range range) {
    public Parameter {
        choices = List.copyOf(choices);
    }

    /** What its values are. */
    public enum Form {
        TEXT,
        WHOLE,
        DECIMAL
    }

    /**
     * Which whole numbers it may be.
     *
     * @param otherwise where it is not said; null for none
     */
    public record Range(int least, int most, @Nullable Integer otherwise) {}

    static Parameter text(String name) {
        return new Parameter(name, Form.TEXT, false, false, List.of(), null);
    }

    static Parameter decimal(String name) {
        return new Parameter(name, Form.DECIMAL, false, false, List.of(), null);
    }

    static Parameter whole(String name, int least, int most, @Nullable Integer otherwise) {
        return whole(name, new Range(least, most, otherwise));
    }

    static Parameter whole(String name, Range range) {
        return new Parameter(name, Form.WHOLE, false, false, List.of(), range);
    }

    /** One of the words of an enum, in small letters. */
    static <E extends Enum<E>> Parameter choice(String name, Class<E> words) {
        List<String> choices = Stream.of(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList();
        return new Parameter(name, Form.TEXT, false, false, choices, null);
    }

    Parameter mustBeSaid() {
        return new Parameter(name, form, true, many, choices, range);
    }

    Parameter several() {
        return new Parameter(name, form, needed, true, choices, range);
    }

    /** Where none is said: the first choice, or the number of the range. */
    public @Nullable Object otherwise() {
        if (needed || many) {
            return null;
        }
        return range != null ? range.otherwise() : choices.isEmpty() ? null : choices.get(0);
    }
}
