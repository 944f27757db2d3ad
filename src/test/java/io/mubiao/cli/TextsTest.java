package io.mubiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final ResourceBundle english = new Texts(Locale.ENGLISH).bundle();
    private final ResourceBundle chinese = new Texts(Locale.CHINESE).bundle();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(((java.util.PropertyResourceBundle) chinese).handleGetObject("status.done"))
                .isEqualTo("完成");
    }

    @Test
    void bothPutInTheSameWords() {
        for (String key : english.keySet()) {
            if (!key.startsWith("mubiao.")) {
                assertThat(new MessageFormat(chinese.getString(key), Locale.ROOT).getFormatsByArgumentIndex())
                        .as(key)
                        .hasSameSizeAs(
                                new MessageFormat(english.getString(key), Locale.ROOT).getFormatsByArgumentIndex());
            }
        }
    }

    @Test
    void helpHoldsNoSignOfPercentThatIsTakenForAnOrder() {
        for (ResourceBundle texts : List.of(english, chinese)) {
            texts.keySet().stream().filter(key -> key.startsWith("mubiao.")).forEach(key -> assertThatCode(
                            () -> String.format(texts.getString(key), "", "", ""))
                    .as(key)
                    .doesNotThrowAnyException());
        }
    }

    @Test
    void theLanguageIsTheOneAskedForElseThatOfTheEnvironment() {
        assertThat(language(List.of("search", "--lang", "zh"), Map.of("LANG", "en_US.UTF-8")))
                .isEqualTo("zh");
        assertThat(language(List.of("--lang=en"), Map.of("LC_ALL", "zh_CN.UTF-8")))
                .isEqualTo("en");
        assertThat(language(List.of(), Map.of("LC_ALL", "", "LANG", "zh_CN.UTF-8")))
                .isEqualTo("zh");
        assertThat(language(List.of(), Map.of("MUBIAO_LANG", "C", "LANG", "zh_CN.UTF-8")))
                .isEqualTo("en");
        assertThat(language(List.of("search", "--", "--lang", "zh"), Map.of("LANG", "de_DE")))
                .isEqualTo("en");
    }

    private static String language(List<String> arguments, Map<String, String> environment) {
        return Texts.language(arguments, environment).getLanguage();
    }
}
