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

    private static List<String> sources(Findings findings) {
        return findings.targets().stream()
                .map(Target::evidence)
                .flatMap(evidence -> evidence.inherited().stream())
                .map(each -> each.field().called() + " " + each.source().quote() + " "
                        + each.source().start())
                .toList();
    }
}
