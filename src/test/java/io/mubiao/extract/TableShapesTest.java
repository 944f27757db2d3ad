package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Findings;
import io.mubiao.model.Mention;
import io.mubiao.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tables say beside their values: groups, years as rows, changes beside levels, notes and remarks. */
final class TableShapesTest {

    @Test
    void yearsAsRowsMaySayWhatTheirValuesAre() {
        Findings findings = Plans.table("生产目标", null, "年份|粮食产量（万吨）", "2021年（实际）|25.1", "2023年目标|25.6", "2025年|26");
        assertThat(lines(findings))
                .containsExactly(
                        "粮食产量 25.1万吨 baseline 2021>null", "粮食产量 25.6万吨 target null>2023", "粮食产量 26万吨 target null>2025");
    }

    @Test
    void aColumnThatComparesWithAYearIsNotOfThatYear() {
        Findings findings = Plans.table(
                "空气质量目标",
                null,
                "县（区）|PM2.5浓度（微克/立方米）|<|<",
                "^|2020年|2025年|比2020年下降（%）",
                "东河区|41|35|14.6",
                "南山县|34|30|11.8");
        assertThat(lines(findings).subList(0, 3))
                .containsExactly(
                        "PM2.5浓度 41微克/立方米 baseline 2020>null",
                        "PM2.5浓度 35微克/立方米 target null>2025",
                        "PM2.5浓度 14.6% target 2020>2025");
        assertThat(findings.targets().get(2).demand().trend()).isEqualTo(Target.Trend.DOWN);
    }

    @Test
    void theFirstColumnBesideAreasHasValuesThoughAnotherSaysTheYear() {
        Findings findings = Plans.table(
                "2025年各县（区）用水目标", null, "县（区）|用水总量（亿立方米）|万元工业增加值用水量比2020年下降（%）", "东河区|2.1|15", "南山县|1.9|16");
        assertThat(lines(findings))
                .containsExactly(
                        "用水总量 2.1亿立方米 target null>2025",
                        "万元工业增加值用水量 15% target 2020>2025",
                        "用水总量 1.9亿立方米 target null>2025",
                        "万元工业增加值用水量 16% target 2020>2025");
    }

    @Test
    void whatATableOfThePastSaysWasReached() {
        Findings findings = Plans.table(
                "“十三五”主要指标完成情况",
                null,
                "序号|指标|2015年|2020年目标|2020年完成",
                "1|森林覆盖率（%）|39.5|40.5|41.2",
                "2|粮食产量（万吨）|24|25|25.6");
        assertThat(findings.targets()).isEmpty();
        assertThat(findings.mentions())
                .filteredOn(mention -> mention.role() == Mention.Role.ACHIEVED)
                .extracting(Mention::text)
                .containsExactly("39.5", "41.2", "24", "25.6");
    }

    @Test
    void aNoteComparesOnlyWhatIsSaidToChange() {
        Findings findings = Plans.noted(
                "注：第1项为较2020年累计下降幅度。", "“十四五”主要指标", null, "序号|指标|预期值", "1|生产安全事故死亡人数|下降15%", "2|信息上报准确率|＞95%");
        assertThat(lines(findings)).containsExactly("生产安全事故死亡人数 15% target 2020>2025", "信息上报准确率 95% target null>2025");
        assertThat(findings.targets())
                .extracting(t -> t.demand().cadence())
                .containsExactly(Target.Cadence.CUMULATIVE, null);
        Findings all = Plans.noted("注：各项均为比2020年的减排比例。", "“十四五”主要指标", null, "序号|指标|2025年", "1|化学需氧量|8%", "2|氨氮|9%");
        assertThat(lines(all)).containsExactly("化学需氧量 8% target 2020>2025", "氨氮 9% target 2020>2025");
    }

    @Test
    void rowsThatSayOnlyHowManyPupilsOrWhatIsDoneAreNamedByTheirGroup() {
        Findings findings = Plans.table(
                "主要指标",
                null,
                "指标|2025年",
                "1.义务教育|<",
                "在校生数（万人）|6.5",
                "其中：小学|4.18",
                "初中|2.32",
                "巩固率（%）|98.5",
                "2.高中阶段教育|<",
                "毛入学率（%）|95",
                "3.棚户区改造|<",
                "新开工（套）|1100",
                "4.师资队伍|<",
                "骨干教师总数（人）|5100");
        assertThat(lines(findings))
                .containsExactly(
                        "义务教育在校生数 6.5万人 target null>2025",
                        "小学在校生数 4.18万人 target null>2025",
                        "初中在校生数 2.32万人 target null>2025",
                        "义务教育巩固率 98.5% target null>2025",
                        "高中阶段教育毛入学率 95% target null>2025",
                        "棚户区改造新开工 1100套 target null>2025",
                        "骨干教师总数 5100人 target null>2025");
    }

    @Test
    void theHeadOverPartsLosesTheWordThatItIsATask() {
        Findings findings =
                Plans.table("2025年任务", null, "县（区）|户厕改造任务（户）|<|<", "^|小计|新建|改建", "东河区|500|300|200", "南山县|80|60|20");
        assertThat(lines(findings).subList(0, 3))
                .containsExactly(
                        "户厕改造 500户 target null>2025", "户厕改造新建 300户 target null>2025", "户厕改造改建 200户 target null>2025");
    }

    @Test
    void remarksSetNothing() {
        Findings findings =
                Plans.table("2025年任务", null, "县（区）|公共厕所（座）|备注", "东河区|9|2025年建成示范村12个", "南山县|8|2025年建成示范村3个");
        assertThat(lines(findings)).containsExactly("公共厕所 9座 target null>2025", "公共厕所 8座 target null>2025");
    }

    @Test
    void projectsAreNamedByTheirNameNotByWhetherTheyAreNew() {
        Findings findings = Plans.table(
                "重点项目",
                null,
                "序号|项目名称|建设性质|建设内容及规模|建设年限",
                "1|石岭风电场|新建|装机容量10万千瓦|2022—2024年",
                "2|农网改造|改扩建|改造线路180公里|2021—2025年");
        assertThat(findings.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t))
                .containsExactly("石岭风电场 装机容量 10万千瓦 target null>2024", "农网改造 改造线路 180公里 target null>2025");
    }

    @Test
    void roadsAreMeasuredAndBridgesCounted() {
        Findings findings = Plans.table("2025年任务", "公里、座", "乡镇|农村公路新改建|公路危桥改造|安防工程", "青石乡|12.6|2|18", "红岩镇|20.4|3|25");
        assertThat(lines(findings).subList(0, 3))
                .containsExactly(
                        "农村公路新改建 12.6公里 target null>2025",
                        "公路危桥改造 2座 target null>2025",
                        "安防工程 18null target null>2025");
    }

    @Test
    void partsOfAYearAreNotTheYear() {
        Findings findings = Plans.table(
                "2025年目标", null, "指标|单位|2025年目标|季度累计目标|<", "^|^|^|一季度|上半年", "到位资金|亿元|40|8|20", "签约项目|个|60|15|32");
        assertThat(lines(findings)).containsExactly("到位资金 40亿元 target null>2025", "签约项目 60个 target null>2025");
    }

    @Test
    void namesEndInYearlyGrowthOrInWhatIsDone() {
        Findings findings = Plans.table("主要目标", null, "指标|2025年", "体育消费规模年均增长|10%以上", "旧厂房改造提升（处）|12");
        assertThat(lines(findings)).containsExactly("体育消费规模 10% target null>2025", "旧厂房改造提升 12处 target null>2025");
        assertThat(findings.targets().get(0).demand().cadence()).isEqualTo(Target.Cadence.ANNUAL);
        assertThat(findings.targets().get(1).demand().measure()).isEqualTo(Target.Measure.LEVEL);
    }

    @Test
    void theNatureMayStandBehindTheName() {
        Findings findings = Plans.table("主要指标", null, "指标|2025年", "粮食产能（万吨）（约束性）|33", "绿化覆盖率（%）（预期性）|32");
        assertThat(lines(findings)).containsExactly("粮食产能 33万吨 target null>2025", "绿化覆盖率 32% target null>2025");
        assertThat(findings.targets())
                .extracting(t -> t.standing().nature())
                .containsExactly(Target.Nature.BINDING, Target.Nature.EXPECTED);
    }

    private static List<String> lines(Findings findings) {
        return findings.targets().stream().map(Plans::line).toList();
    }
}
