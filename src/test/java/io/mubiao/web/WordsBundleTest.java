package io.mubiao.web;

import io.mubiao.BothLanguages;
import org.junit.jupiter.api.Test;

class WordsBundleTest {
    @Test
    void bothLanguagesSayTheSame() {
        BothLanguages.sayTheSame("io.mubiao.web.words");
    }
}
