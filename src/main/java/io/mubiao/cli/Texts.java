package io.mubiao.cli;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** All sentences for people, in one language: {@code texts.of("ingest.missing", "a.pdf")}. */
public final class Texts {
    private static final String BUNDLE = "io.mubiao.cli.messages";

    private final ResourceBundle bundle;

    Texts(Locale locale) {
        bundle = ResourceBundle.getBundle(BUNDLE, locale, new Present());
    }

    /** Asks for the files that are there alone: to look for another opens each of the program's libraries. */
    private static final class Present extends ResourceBundle.Control {
        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String name, Locale locale) {
            return locale.equals(Locale.CHINESE) ? List.of(Locale.CHINESE, Locale.ROOT) : List.of(Locale.ROOT);
        }

        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }
    }

    Locale locale() {
        return bundle.getLocale();
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The sentence of the key, with the words put in where it says {@code {0}}, {@code {1}} …. */
    public String of(String key, Object... words) {
        Object[] printed = Arrays.stream(words).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(printed);
    }

    /** The sentence of the key, or the other text where there is none. */
    String orElse(String key, String other) {
        return bundle.containsKey(key) ? of(key) : other;
    }

    /**
     * The language asked for: {@code --lang} on the command line, else what the user's environment says, English where it
     * says neither English nor Chinese.
     */
    static Locale language(List<String> arguments, Map<String, String> environment) {
        String asked = option(arguments);
        if (asked != null) {
            return locale(asked);
        }
        for (String name : List.of("MUBIAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return locale(value);
            }
        }
        return locale(Locale.getDefault().getLanguage());
    }

    private static Locale locale(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    private static @Nullable String option(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                return null;
            }
            if (argument.startsWith("--lang=")) {
                return argument.substring("--lang=".length());
            }
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return null;
    }
}
