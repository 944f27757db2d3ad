package io.mubiao.answer;

import io.mubiao.BothLanguages;
import org.junit.jupiter.api.Test;

class AnswerBundleTest {
    @Test
    void bothLanguagesSayTheSame() {
        BothLanguages.sayTheSame("io.mubiao.answer.words");
    }
}
