package io.mubiao.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void wordsArePutInAndNumbersGetTheirCommas() {
        Sentence sentence = Sentence.of("{1} of {0}, it''s {0}");
        assertThat(sentence.with(1234567, "a {1}")).isEqualTo("a {1} of 1,234,567, it's 1,234,567");
        assertThat(sentence.with(-123, -1234)).isEqualTo("-1,234 of -123, it's -123");
        assertThat(Sentence.of("'{0}'").with("x")).isEqualTo("{0}");
        assertThat(Sentence.of("").with()).isEmpty();
    }
}
