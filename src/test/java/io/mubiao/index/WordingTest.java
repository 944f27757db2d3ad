package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.index.Wording.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void wordsHoldTogetherAndBarsPartAlternatives() {
        assertThat(Wording.of("汉中 秸秆 | 能耗 OR 水耗").alternatives())
                .containsExactly(List.of(plain("汉中"), plain("秸秆")), List.of(plain("能耗")), List.of(plain("水耗")));
    }

    @Test
    void quotesOfAnyKindMakeARun() {
        assertThat(Wording.of("“充电 设施” \"未完").alternatives())
                .containsExactly(List.of(new Clause(null, "充电 设施", true, false), new Clause(null, "未完", true, false)));
    }

    @Test
    void aFieldSaysWhere() {
        assertThat(Wording.of("指标：能耗 部门:\"统计局\" -title: 方案").alternatives())
                .containsExactly(List.of(
                        new Clause(Names.INDICATOR, "能耗", false, false),
                        new Clause(Names.DEPARTMENT, "统计局", true, false),
                        new Clause(Names.HEADING, "方案", false, true)));
    }

    @Test
    void aNameThatIsNoFieldIsText() {
        assertThat(Wording.of("http://例子 比例1:8").alternatives())
                .containsExactly(List.of(plain("http://例子"), plain("比例1:8")));
    }

    @Test
    void onlyAMinusExcludes() {
        assertThat(Wording.of("能耗 -工业 NOT 建筑 ——交通 2023-2025").alternatives())
                .containsExactly(List.of(
                        plain("能耗"),
                        new Clause(null, "工业", false, true),
                        new Clause(null, "建筑", false, true),
                        plain("—交通"),
                        plain("2023-2025")));
    }

    private static Clause plain(String text) {
        return new Clause(null, text, false, false);
    }
}
