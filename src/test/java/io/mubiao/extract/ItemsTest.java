package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of a list whose numbers no heading holds: within a paragraph, and in paragraphs that go on counting over chapters. */
class ItemsTest {
    private static List<String> targets(String... paragraphs) {
        return Plans.of("到2025年的主要目标", paragraphs).targets().stream()
                .map(Plans::line)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.粮食产量20万吨；2.旅游收入30亿元；3.森林覆盖率62%以上。",
                "①粮食产量20万吨；②旅游收入30亿元；③森林覆盖率62%以上。",
                "（1）粮食产量20万吨；（2）旅游收入30亿元；（3）森林覆盖率62%以上。",
                "1、粮食产量20万吨。2、旅游收入30亿元。3、森林覆盖率62%以上。"
            })
    void theNumberOfAnItemIsNoPartOfWhatItTells(String paragraph) {
        assertThat(targets(paragraph))
                .containsExactly(
                        "粮食产量 20万吨 target null>2025", "旅游收入 30亿元 target null>2025", "森林覆盖率 62% target null>2025");
    }

    @Test
    void aParagraphOfAListBeginsBehindItsNumber() {
        assertThat(targets("15.造林绿化1.8万亩，其中人工造林0.6万亩。", "16.特困人员集中供养床位达到600张。"))
                .containsExactly(
                        "造林绿化 1.8万亩 target null>2025",
                        "人工造林 0.6万亩 target null>2025",
                        "特困人员集中供养床位 600张 target null>2025");
    }

    @Test
    void aPointCountedInWordsBeginsBehindIts是() {
        assertThat(targets("一是新建书屋30所；二是为6万名女生免费接种疫苗；三是汽车产量50万辆。"))
                .containsExactly(
                        "新建书屋 30所 target null>2025", "女生免费接种疫苗 6万名 target null>2025", "汽车产量 50万辆 target null>2025");
    }

    @Test
    void numbersOfUnitsAndVoltagesAreNoItems() {
        assertThat(targets("建成1、2号机组；3、4号机组开工，装机容量达到200万千瓦。")).containsExactly("装机容量 200万千瓦 target null>2025");
    }
}
