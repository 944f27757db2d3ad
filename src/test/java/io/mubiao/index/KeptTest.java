package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {
    @Test
    void whatWasNotUsedForLongestGoesFirst() {
        Kept<String, Integer> kept = new Kept<>(2);
        kept.keep("能耗", 1);
        kept.keep("水耗", 2);
        assertThat(kept.find("能耗")).isEqualTo(1);
        kept.keep("煤耗", 3);
        assertThat(kept.find("水耗")).isNull();
        assertThat(kept.find("能耗")).isEqualTo(1);
        assertThat(kept.find("煤耗")).isEqualTo(3);
    }
}
