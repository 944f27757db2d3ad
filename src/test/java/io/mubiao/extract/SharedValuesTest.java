package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Findings;
import io.mubiao.model.Target;
import org.junit.jupiter.api.Test;

/** One bound, number or tail that several names share. */
class SharedValuesTest {
    @Test
    void aBoundBeforeTheFirstOfAListHoldsForAll() {
        Findings findings = Plans.of("目标", "到2025年，绿地率、绿化覆盖率分别超过30%、35%。");

        assertThat(findings.targets())
                .extracting(t -> t.demand().comparator())
                .containsExactly(Target.Comparator.GT, Target.Comparator.GT);
    }

    @Test
    void aNumberToldOfEachOfTwoJoinedByAndGivesTwoRows() {
        Findings findings = Plans.of("目标", "到2025年，单位面积能耗和人均水耗均降低6%。");

        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("单位面积能耗", "人均水耗");
    }

    @Test
    void namesThatEndAlikeShareWhatFollowsTheirEnd() {
        Findings findings = Plans.of("目标", "到2025年，文化产业、旅游产业增加值占比分别为2%、5%。");

        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("文化产业增加值占比", "旅游产业增加值占比");
    }

    @Test
    void aSizeBetweenTheMembersOfAListDoesNotEndIt() {
        Findings findings = Plans.of("任务", "新建泵站2处，3万吨水厂1座，配水管网30公里。");

        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("新建泵站", "新建3万吨水厂", "新建配水管网");
    }

    @Test
    void aNameKeepsAnEndThatOnlyLooksLikeAVerb() {
        Findings findings = Plans.of("目标", "到2025年，保障性住房供应达到30%，绿地率应达到35%。");

        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("保障性住房供应", "绿地率");
    }

    @Test
    void aBoundAtBothEndsOfAListHoldsForTheMiddle() {
        Findings findings = Plans.of("目标", "小学、初中、高中班额分别控制在45人、50人、50人以内。");

        assertThat(findings.targets()).extracting(t -> t.demand().comparator()).containsOnly(Target.Comparator.LE);
    }

    @Test
    void whatIsDoneIsNoPartOfTheNameOfACount() {
        Findings findings = Plans.of("任务", "同步加装电梯不少于60部。县财政每年安排专项资金不少于5000万元。新建建筑节能率不低于65%。");

        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("电梯", "专项资金", "新建建筑节能率");
    }
}
