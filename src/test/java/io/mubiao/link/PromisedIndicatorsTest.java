package io.mubiao.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.rules.IndicatorNames;
import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PromisedIndicatorsTest {
    private static PromisedIndicators promised;

    @BeforeAll
    static void load() throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        promised = new PromisedIndicators(book, new IndicatorNames(book));
    }

    @Test
    void aPromiseIsAboutWhatItNames() {
        assertThat(promised.apply("到2025年，全县单位GDP能耗稳步下降")).containsExactly("energy-intensity-gdp");
        assertThat(promised.apply("进一步提高森林覆盖率")).containsExactly("forest-cover-rate");
        assertThat(promised.apply("森林覆盖率（%）\t约束性\t41.2\t完成市下达任务")).containsExactly("forest-cover-rate");
    }

    @Test
    void namesThatShareTheirEndAreAllMeant() {
        assertThat(promised.apply("化学需氧量、氮氧化物和氨氮重点工程减排量完成市下达任务"))
                .containsExactly("cod-abated", "nox-abated", "nh3n-abated");
    }

    @Test
    void whatOnlyHasTheNameInItIsSomethingElse() {
        assertThat(promised.apply("到2025年，建立健全能耗强度考核体系")).isEmpty();
        assertThat(promised.apply("到2025年，烟厂用水总量持续下降")).isEmpty();
        assertThat(promised.apply("到2025年，节能管理队伍基本建成")).isEmpty();
    }
}
