package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Explanation;
import io.mubiao.model.Explanation.Judged;
import io.mubiao.model.Explanation.Lack;
import io.mubiao.model.Explanation.Near;
import io.mubiao.model.Explanation.Reason;
import io.mubiao.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {
    private static Judged number(String text, String section, String sentence) {
        return Plans.explained(section, sentence).sentences().stream()
                .flatMap(s -> s.numbers().stream())
                .filter(number -> number.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTargetNamesItsRuleAndWhereThatStands() {
        Judged number = number("14.5%", "主要目标", "到2025年，全市能源消耗强度比2020年下降14.5%。");
        assertThat(number.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("能源消耗强度");
        assertThat(number.ground().reason()).isEqualTo(Reason.RULE);
        assertThat(number.ground().rule()).isNotNull();
        assertThat(number.ground().rule().id()).isEqualTo("move-by");
        assertThat(number.ground().rule().file()).isEqualTo("targets/rules.yaml");
        assertThat(number.near()).isEmpty();
    }

    @Test
    void whatWasSeenIsToldByTheNamesThatPatternsUse() {
        Explanation.Sentence sentence = Plans.explained("主要目标", "到2025年，湿地保护率达到60%。").sentences().stream()
                .filter(s -> s.text().contains("60%"))
                .findFirst()
                .orElseThrow();
        assertThat(sentence.seen())
                .extracting(seen -> seen.text() + " " + seen.kinds().get(0) + " " + seen.years())
                .containsExactly("到2025年 by [2025]", "达到 reach []", "60% quantity []");
    }

    @Test
    void coordinatedNamesAreToldAtTheirNumber() {
        Judged number = number("43%", "主要目标", "到2025年，主要农作物化肥、农药利用率均达到43%以上。");
        assertThat(number.targets()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "42%, 总体情况, “十三五”期间森林覆盖率提高到42%。, ACHIEVED, PAST",
        "42%, 发展现状, 森林覆盖率达到42%。, ACHIEVED, SECTION",
        "3000公里, 主要任务, 公路总里程已达到3000公里。, ACHIEVED, WORD",
        "2025, 主要任务, 到2025年湿地保护率达到60%。, DATE, TIME",
        "50万千瓦, 主要任务, 支持装机50万千瓦以上风电基地建设。, CONDITION, RULE"
    })
    void whatIsNoTargetSaysWhy(String text, String section, String sentence, Mention.Role role, Reason reason) {
        Judged number = number(text, section, sentence);
        assertThat(number.role()).isEqualTo(role);
        assertThat(number.ground().reason()).isEqualTo(reason);
        assertThat(number.targets()).isEmpty();
    }

    @Test
    void rulesThatNearlyFitSayWhatTheyLack() {
        List<Near> near = number("45%", "主要任务", "森林占地45%。").near();
        assertThat(near.get(0).lack()).isEqualTo(Lack.DEADLINE);
        assertThat(near)
                .filteredOn(n -> n.rule().id().equals("reach"))
                .singleElement()
                .satisfies(reach -> {
                    assertThat(reach.lack()).isEqualTo(Lack.BEFORE);
                    assertThat(reach.wanted()).contains("{reach}").contains("为");
                    assertThat(reach.around()).isEqualTo("森林占地…45%。");
                });
    }

    /** What a rule is said to lack is what makes it fit. */
    @Test
    void withWhatItLacksTheRuleFits() {
        assertThat(number("45%", "主要任务", "森林覆盖率为45%。").ground().rule())
                .isNotNull()
                .satisfies(rule -> assertThat(rule.id()).isEqualTo("reach"));
    }
}
