package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the years that a text names holds for a number. */
class TimesInForceTest {
    private static List<Integer> years(String section, String... paragraphs) {
        return Plans.of(section, paragraphs).targets().stream()
                .map(t -> t.timing().targetYear())
                .toList();
    }

    @Test
    void aYearForWhichSomethingElseMakesReadyIsNoDeadline() {
        assertThat(years("主要目标", "到2027年，海水养殖布局更加合理，为2035年建成海洋强市奠定坚实基础。", "海水养殖产量达到30万吨。"))
                .containsExactly(2027);
        assertThat(years("主要目标", "到2026年，为如期实现2030年前达峰目标打下基础，公交电动化比例达到80%。")).containsExactly(2026);
    }

    @Test
    void aYearByWhichTheGroundIsLaidIsNoDeadline() {
        assertThat(years("任务", "到2028年，在确保2024年完成城区管网普查的基础上，改造老旧管网300公里。")).containsExactly(2028);
        assertThat(years("任务", "在2026年完成试点的基础上，再改造30个小区。")).containsExactly((Integer) null);
    }

    @Test
    void theYearOfAPriceIsNoDeadline() {
        assertThat(years("主要目标", "到2027年，农业总产值按2020年可比价达到90亿元，亩均产值达到8000元。"))
                .isNotEmpty()
                .containsOnly(2027);
    }

    @Test
    void anAdditionGoesOnWithTheSentenceBeforeThatAYearHeads() {
        assertThat(years("规划布局", "近期目标，到2027年，湿地保护体系基本建成。全省新增湿地保护面积6万公顷，其中新增红树林2千公顷。"))
                .containsExactly(2027, 2027);
    }

    @Test
    void whatIsNewlyBuiltDoesNotGoOnWithIt() {
        assertThat(years("规划布局", "到2027年，湿地保护体系基本建成。新建保护站6个。")).containsExactly((Integer) null);
    }

    @Test
    void ofYearsThatAreListedEachNumberHasItsOwn() {
        assertThat(years("目标", "全市耕地保有量2027年和2035年分别保持在300万亩和298万亩。")).containsExactly(2027, 2035);
    }

    @Test
    void aLineOfTheTitleSetsNothing() {
        List<Target> targets = Plans.titled("2026年十项惠民实事", "新建改建10个社区食堂。").targets();

        assertThat(targets).extracting(t -> t.subject().indicator().name()).containsExactly("新建改建社区食堂");
    }

    @Test
    void allOfTheYearIsTheYearThatTheSentenceNames() {
        assertThat(years("任务", "2023年，全市优化服务，全年新增托位500个。")).containsExactly(2023);
        assertThat(Plans.of("任务", "2021年，全市优化服务，全年新增托位500个。").targets()).isEmpty();
    }

    @Test
    void aYearThatAnnouncesAListHoldsForItsItems() {
        assertThat(years("民生", "2023年，集中力量办好3件惠民实事。", "一是改造管网30公里。", "二是建设书屋6个。"))
                .containsOnly(2023);
        assertThat(years("攻坚", "2023年，全力打好五大攻坚行动。", "一是改造管网30公里。", "二是建设书屋6个。")).containsExactly(2023, 2023);
        assertThat(years("民生", "2023年，集中力量办好惠民实事。", "改造管网30公里。")).containsExactly((Integer) null);
    }

    @Test
    void aYearThatAnnouncesAListBeforeAColonHoldsForTheItemsOfItsParagraph() {
        assertThat(years("民生", "2023年重点办好3件惠民实事：（1）改造管网30公里。（2）通村道路20公里。（3）书屋6个。", "改造食堂4个。"))
                .containsExactly(2023, 2023, 2023, 2023, null);
    }

    @Test
    void whatFollowsALookBackLooksBackUntilAParagraphTurns() {
        assertThat(years("形式与任务", "“十三五”以来，全市超额完成任务。累计新建充电站300座，改造路灯2万盏。下一步，新建充电站50座。"))
                .hasSize(1);
        assertThat(Plans.of("概要", "“十三五”以来，全市超额完成任务。累计新建充电站300座。").targets()).isEmpty();
        assertThat(Plans.of("概要", "“十三五”以来，全市超额完成任务。", "新建充电站50座。").targets()).hasSize(1);
        assertThat(years("概要", "近年来，任务繁重。新建充电站50座。")).hasSize(1);
    }

    @Test
    void aMeanOverTheYearsHasNoBaseFromBeforeASemicolon() {
        List<Target> targets = Plans.of("目标", "到2025年，海产品产量比2020年增长20%；港口产值年均增长9%，比2022年增长30%。")
                .targets();

        assertThat(targets).extracting(t -> t.timing().baseYear()).containsExactly(2020, null, 2022);
    }

    @Test
    void aParagraphThatOpensWithWhatItSetsGoesOnWithTheOneBefore() {
        assertThat(years("任务", "“十四五”时期，总量目标为：人口总量控制在90万人以内。", "素质目标：受教育水平提高。人均受教育年限达到11年。", "养老服务有新进展。床位达到3千张。"))
                .containsExactly(2025, 2025, null);
    }

    @Test
    void aYearWithItsOwnNumberInABracketHoldsThereAlone() {
        assertThat(Plans.of("目标", "到2025年，厕所普及率达到90%（2020年为72%），污水治理率达到40%。").targets())
                .extracting(Plans::line)
                .containsExactly("厕所普及率 90% target null>2025", "污水治理率 40% target null>2025");
        assertThat(years("目标", "近期目标（2025年）：厕所普及率达到90%，污水治理率达到40%。")).containsExactly(2025, 2025);
    }
}
