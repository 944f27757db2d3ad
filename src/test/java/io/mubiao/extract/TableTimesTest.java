package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Findings;
import io.mubiao.model.Mention;
import io.mubiao.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The times of columns that say no year of their own. */
final class TableTimesTest {

    @Test
    void theEndOfThePeriodIsTheLastYearOfThePlan() {
        Findings findings = Plans.table("主要指标", null, "指标|单位|规划期初|规划期末", "耕地面积|万亩|31.5|31.8", "湿地面积|公顷|620|650");
        assertThat(lines(findings))
                .containsExactly(
                        "耕地面积 31.5万亩 baseline null>null",
                        "耕地面积 31.8万亩 target null>2025",
                        "湿地面积 620公顷 baseline null>null",
                        "湿地面积 650公顷 target null>2025");
    }

    @Test
    void growthIsOfTheYearBeforeIt() {
        Findings findings = Plans.table(
                "2023年主要目标", null, "指标|单位|2021年完成|增幅（%）|2023年目标|增长", "工业产值|亿元|310|4.2|352|6.5", "旅游人次|万人次|88|3.1|96|5");
        assertThat(lines(findings).subList(0, 4))
                .containsExactly(
                        "工业产值 310亿元 baseline 2021>null",
                        "工业产值 4.2% baseline 2021>null",
                        "工业产值 352亿元 target null>2023",
                        "工业产值 6.5% target null>2023");
        assertThat(findings.targets().get(3).demand().measure()).isEqualTo(Target.Measure.CHANGE);
        assertThat(findings.targets().get(3).demand().trend()).isEqualTo(Target.Trend.UP);
    }

    @Test
    void whatThereWasIsNotOfTheYearToComeThatTheCaptionSays() {
        Findings findings = Plans.table("2024年主要目标", null, "指标|上年完成|目标", "植树（万株）|42|45", "育苗（亩）|310|330");
        assertThat(lines(findings).subList(0, 2))
                .containsExactly("植树 42万株 baseline 2023>null", "植树 45万株 target null>2024");
        Findings present = Plans.table("2024年主要目标", null, "指标|现状值|目标", "植树（万株）|42|45", "育苗（亩）|310|330");
        assertThat(lines(present).get(0)).isEqualTo("植树 42万株 baseline null>null");
    }

    @Test
    void aHeadThatSaysOnlyThatSomethingIsBuiltIsNoName() {
        Findings findings = Plans.table("2025年任务", null, "县（区）|建设任务（亩）|<", "^|新建面积|改造面积", "东河区|500|300", "南山县|80|60");
        Findings planned = Plans.table("2025年任务", null, "县（区）|任务安排（亩）|<", "^|新建面积|改造面积", "东河区|500|300", "南山县|80|60");
        assertThat(lines(planned).subList(0, 2)).isEqualTo(lines(findings).subList(0, 2));
        assertThat(lines(findings).subList(0, 2))
                .containsExactly("新建面积 500亩 target null>2025", "改造面积 300亩 target null>2025");
    }

    @Test
    void monthsBesideTheAimOfTheYearArePartsOfIt() {
        Findings findings = Plans.table("2024年任务", null, "指标|单位|2024年目标|6月底|9月底", "改厕|户|900|300|600", "植树|万株|45|20|38");
        assertThat(lines(findings)).containsExactly("改厕 900户 target null>2024", "植树 45万株 target null>2024");
        assertThat(findings.mentions())
                .filteredOn(mention -> mention.role() == Mention.Role.COUNT)
                .extracting(Mention::text)
                .containsExactly("300", "600", "20", "38");
    }

    @Test
    void moneyThatAnAimNeedsIsNoAim() {
        Findings findings = Plans.table("2024年任务", null, "指标|单位|2024年目标|所需资金（万元）", "改厕|户|900|270.5", "植树|万株|45|38");
        assertThat(lines(findings)).containsExactly("改厕 900户 target null>2024", "植树 45万株 target null>2024");
    }

    private static List<String> lines(Findings findings) {
        return findings.targets().stream().map(Plans::line).toList();
    }
}
