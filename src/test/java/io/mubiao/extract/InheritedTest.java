package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Findings;
import io.mubiao.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the years, the unit and the name of a target come from that its own words do not say. */
class InheritedTest {
    @Test
    void aYearOfTheSameSentenceOutsideOfTheQuote() {
        assertThat(sources(Plans.of("目标", "到2025年，全县森林覆盖率达到45%。"))).containsExactly("targetYear 到2025年 0");
    }

    @Test
    void aYearInsideTheQuoteIsNotInherited() {
        assertThat(sources(Plans.of("目标", "能源消耗比2020年下降12%，“十四五”期间年均下降2.5%。"))).doesNotContain("targetYear “十四五”期间 16");
    }

    @Test
    void aYearHandedOnByTheSentenceBefore() {
        Findings findings = Plans.of("发展目标", "到2025年，农膜回收率达到85%。秸秆综合利用率达到90%。");
        assertThat(sources(findings)).containsExactly("targetYear 到2025年 0", "targetYear 到2025年 0");
    }

    @Test
    void aYearOfTheBaseThatTheNextClauseShares() {
        Findings findings = Plans.of("目标", "到2025年，与2020年相比，能源消耗强度下降14%，碳排放强度下降18%。");
        assertThat(sources(findings)).contains("targetYear 到2025年 0", "baseYear 与2020年相比 7");
    }

    @Test
    void theBeginningOfANameThatTwoShare() {
        Findings findings = Plans.of("目标", "到2025年，主要农作物化肥、农药利用率均达到43%。");
        assertThat(sources(findings)).contains("indicator 主要农作物 7");
    }

    @Test
    void yearsAndUnitOfATableStandInItsHead() {
        Findings findings = Plans.table("主要指标", null, "指标|2020年|2025年（%）", "森林覆盖率|42|45");
        assertThat(sources(findings)).contains("baseYear 2020年 3", "unit 2025年（%） 9", "targetYear 2025年（%） 9");
    }

    @Test
    void aTierHandedOnToWhatTheWholeConsistsOf() {
        Findings findings = Plans.of("主要任务", "到2030年，力争建成码头泊位40个。其中，公用泊位25个，货主泊位15个。");
        assertThat(sources(findings))
                .filteredOn(each -> each.startsWith("tier "))
                .containsExactly("tier 力争 7", "tier 力争 7", "tier 力争 7");
        Findings plain = Plans.of("主要任务", "到2030年，建成码头泊位40个。其中，公用泊位25个。");
        assertThat(sources(plain)).noneMatch(each -> each.startsWith("tier "));
    }

    @Test
    void aTierOfAnEarlierClauseOfTheSameSentence() {
        Findings findings = Plans.of("目标", "到2030年，力争森林覆盖率达到45%，湿地保护率达到60%。");
        assertThat(findings.targets().get(1).demand().tier()).isEqualTo(Target.Tier.STRETCH);
        assertThat(sources(findings)).contains("tier 力争 7");
    }

    @Test
    void theProjectOfTheRowWhoseWorksAreTold() {
        Findings findings = Plans.table("重点项目", null, "项目|建设内容", "城北水厂|2台8万千瓦燃气机组");
        assertThat(findings.targets().get(0).subject().scope()).isEqualTo("城北水厂");
        assertThat(sources(findings)).anyMatch(each -> each.startsWith("scope 城北水厂 "));
        Findings whole = Plans.table("重点项目", null, "项目|建设规模", "城东 电厂|约160万千瓦");
        assertThat(whole.targets().get(0).subject().indicator().name()).isEqualTo("城东电厂");
        assertThat(sources(whole)).anyMatch(each -> each.startsWith("indicator 城东 电厂 "));
    }

    private static List<String> sources(Findings findings) {
        return findings.targets().stream()
                .map(Target::evidence)
                .flatMap(evidence -> evidence.inherited().stream())
                .map(each -> each.field().called() + " " + each.source().quote() + " "
                        + each.source().start())
                .toList();
    }
}
