package io.mubiao.extract.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.extract.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that name two things at once, where as many numbers are told of them, and groups counted behind their last. */
class PairsTest {
    private static List<String> targets(String sentence) {
        return Plans.of("主要目标", sentence).targets().stream().map(Plans::line).toList();
    }

    @Test
    void twoNumbersAreToldOfTheTwoThings() {
        assertThat(targets("到2030年，城乡居民人均可支配收入分别增长5.5%和7.5%，化肥农药使用量减少5%、8%。"))
                .containsExactly(
                        "城镇居民人均可支配收入 5.5% target null>2030",
                        "农村居民人均可支配收入 7.5% target null>2030", "化肥使用量 5% target null>2030", "农药使用量 8% target null>2030");
    }

    @Test
    void oneNumberIsToldOfBoth() {
        assertThat(targets("到2030年，城乡供水普及率达到95%，化肥农药利用率达到43%。"))
                .containsExactly("城乡供水普及率 95% target null>2030", "化肥农药利用率 43% target null>2030");
    }

    @Test
    void threeIndustriesHaveANumberEach() {
        assertThat(targets("到2030年，一、二、三产业增加值分别增长3%、6%和7%。"))
                .containsExactly(
                        "第一产业增加值 3% target null>2030", "第二产业增加值 6% target null>2030", "第三产业增加值 7% target null>2030");
    }

    @Test
    void whatIsCountedBehindTheLastOfAGroupIsNoPartOfIt() {
        assertThat(targets("到2030年，电子、装备、食品三大产业产值分别突破500亿元、300亿元、200亿元。"))
                .containsExactly(
                        "电子产值 500亿元 target null>2030", "装备产值 300亿元 target null>2030", "食品产值 200亿元 target null>2030");
    }
}
