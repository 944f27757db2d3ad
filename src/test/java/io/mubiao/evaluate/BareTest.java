package io.mubiao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareTest {
    @Test
    void whiteSpaceWidthAndBracketsDoNotTellTextsApart() {
        assertThat(Bare.of("某政发〔２０２３〕 11\u3000号\n")).isEqualTo("某政发(2023)11号");
        assertThat(Bare.of("μg/m³ [5０﹪]")).isEqualTo("\u03bcg/m3(50%)");
        assertThat(Bare.of(null)).isEmpty();
    }

    @Test
    void theCoreOfANameHasNoIdleWords() {
        assertThat(Bare.core("全市 农作物秸秆的“综合利用”率")).isEqualTo("农作物秸秆综合利用率");
    }

    @Test
    void namesAreSplitOutsideBrackets() {
        assertThat(Bare.names("市水利局、市财政局，各县（市、区）人民政府、")).containsExactly("市水利局", "市财政局", "各县(市、区)人民政府");
        assertThat(Bare.names("")).isEmpty();
    }
}
