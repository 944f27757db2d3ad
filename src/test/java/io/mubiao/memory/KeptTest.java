package io.mubiao.memory;

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

    @Test
    void whatIsHeavyTakesTheRoomOfMuch() {
        Kept<String, String> kept = new Kept<>(6);
        kept.keep("1", "一二", 2);
        kept.keep("2", "三四", 2);
        kept.keep("3", "五", 1);
        assertThat(kept.find("1")).isEqualTo("一二");
        kept.keep("4", "六七八", 3);
        assertThat(kept.find("2")).isNull();
        assertThat(kept.find("3")).isEqualTo("五");
        kept.keep("5", "一二三四五六七", 7);
        assertThat(kept.find("5")).isNull();
        assertThat(kept.find("4")).isNull();
        kept.keep("6", "一二三四五六", 6);
        assertThat(kept.find("6")).isEqualTo("一二三四五六");
    }
}
