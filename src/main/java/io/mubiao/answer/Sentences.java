package io.mubiao.answer;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of operations, their parameters, and questions that have no answer, in one language. */
public final class Sentences {
    private static final String BUNDLE = "io.mubiao.answer.words";

    private final ResourceBundle bundle;

    private Sentences(Locale locale) {
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Chinese for Chinese, else English. */
    public static Sentences in(Locale locale) {
        return new Sentences(locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
    }

    /** The sentence of the key, with the words put in where it says {@code {0}}, {@code {1}} …. */
    public String of(String key, Object... words) {
        Object[] printed = Arrays.stream(words).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(printed);
    }

    /** What an operation gives, in a line. */
    public String about(Operation operation) {
        return of("op." + operation.name());
    }

    /** What its answer holds, and when to ask for it. */
    public String more(Operation operation) {
        return of("more." + operation.name());
    }

    /** What a parameter of an operation means. */
    public String about(Operation operation, Parameter parameter) {
        String own = "param." + operation.name() + "." + parameter.name();
        return of(bundle.containsKey(own) ? own : "param." + parameter.name());
    }
}
