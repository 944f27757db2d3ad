package io.mubiao.web.http;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** All that the pages say in one language: {@code words.of("search.total", 6)}. */
public final class Wording {
    private static final String BUNDLE = "io.mubiao.web.words";
    public static final Wording CHINESE = new Wording(Locale.CHINESE);
    public static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Chinese, unless English was asked for. */
    public static Wording in(String language) {
        return language.equals("en") ? ENGLISH : CHINESE;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code zh} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The sentence of the key, with the words put in where it says {@code {0}}, {@code {1}} …; numbers get their commas. */
    public String of(String key, Object... words) {
        return sentences
                .computeIfAbsent(key, one -> Sentence.of(bundle.getString(one)))
                .with(words);
    }

    /** What a word of the documents is called, such as {@code role} {@code target}; the word itself where nothing is. */
    public String name(String kind, String word) {
        String key = kind + "." + word;
        return bundle.containsKey(key) ? bundle.getString(key) : word;
    }

    /** What a constant is called: {@code tier.stretch}. */
    public String name(String kind, Enum<?> word) {
        return name(kind, word.name().toLowerCase(Locale.ROOT));
    }
}
