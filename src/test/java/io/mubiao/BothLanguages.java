package io.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Holds the two languages of a resource bundle against each other. */
public final class BothLanguages {
    private BothLanguages() {}

    /** Fails where one lacks a text, says nothing, or takes another number of arguments. */
    public static void sayTheSame(String bundle) {
        ResourceBundle english = bundle(bundle, Locale.ROOT);
        ResourceBundle chinese = bundle(bundle, Locale.CHINESE);
        assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        for (String key : english.keySet()) {
            assertThat(chinese.getString(key)).as(key).isNotBlank();
            assertThat(new MessageFormat(chinese.getString(key), Locale.ROOT).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(english.getString(key), Locale.ROOT).getFormatsByArgumentIndex());
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
