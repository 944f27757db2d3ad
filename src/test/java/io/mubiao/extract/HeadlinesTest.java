package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Findings;
import org.junit.jupiter.api.Test;

/** Lines without a label that stand as headings, as in reports to a people's congress. */
class HeadlinesTest {
    private static Findings report(String... paragraphs) {
        return Plans.at("0", "", paragraphs);
    }

    @Test
    void aLineThatLooksBackTellsWhatWasAchieved() {
        Findings findings = report("各位代表：", "“十三五”时期工作回顾", "新增停车泊位520个。", "2023年重点工作", "改造老旧小区10个。");

        assertThat(findings.targets()).extracting(Plans::line).containsExactly("改造老旧小区 10个 target null>2023");
    }

    @Test
    void aLineGivesItsTimeToTheTextBeneathIt() {
        Findings findings = report("各位代表：", "“十五五”时期的主要目标任务", "耕地保有量达到50万亩。", "2023年工作安排", "粮食产量稳定在13万吨。");

        assertThat(findings.targets())
                .extracting(Plans::line)
                .containsExactly("耕地保有量 50万亩 target null>2030", "粮食产量 13万吨 target null>2023");
    }

    @Test
    void aSentenceIsNoHeadline() {
        Findings findings = report("各位代表：", "认真做好工作回顾。", "到2025年，改造老旧小区10个。");

        assertThat(findings.targets()).extracting(Plans::line).containsExactly("改造老旧小区 10个 target null>2025");
    }

    @Test
    void aLineInASectionEndsWithIt() {
        Findings findings = Plans.of("主要任务", "建设公园。", "现状", "建成公园3个。");

        assertThat(findings.mentions()).extracting(m -> m.role().name()).containsExactly("ACHIEVED");
    }

    @Test
    void aTitleLooksBackOnlyWithAWholeWord() {
        assertThat(Plans.of("优化网络基础设施", "新增基站30座。").targets()).hasSize(1);
        assertThat(Plans.of("困难群众生活", "新增床位30张。").targets()).hasSize(1);
        assertThat(Plans.of("发展基础与形势", "新增基站30座。").targets()).isEmpty();
    }

    @Test
    void aTimeGoneByThatSaysWhichAreMeantDoesNotTakeOver() {
        Findings findings = Plans.of("目标", "到2025年，完成2000年底前建成的50个小区改造，绿地率达到40%。");

        assertThat(findings.targets())
                .extracting(Plans::line)
                .containsExactly("小区改造 50个 target null>2025", "绿地率 40% target null>2025");
    }
}
