package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Mention;
import io.mubiao.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    @Test
    void whatOthersFillInSetsNoTargets() {
        String line = "园区再生水利用率达到20%以上。";
        assertThat(Plans.at("附件1", "园区年度评价报告大纲", line).targets()).isEmpty();
        assertThat(Plans.at("附件1", "示范项目申报书（参考文本）", line).targets()).isEmpty();
        assertThat(Plans.at("附件1", "园区重点任务", line).targets()).hasSize(1);
        assertThat(Plans.at("附件1", "园区年度评价报告大纲", "到2025年，" + line).targets()).hasSize(1);
    }

    @Test
    void aSectionOfProblemsSetsNothingWhateverYearItNames() {
        assertThat(Plans.of("存在的问题", "预计到2025年最大用电负荷约4750万千瓦。").targets()).isEmpty();
        assertThat(Plans.of("形势与目标", "到2025年最大用电负荷控制在4750万千瓦以内。").targets()).hasSize(1);
    }

    @Test
    void aLevelOfTodayIsNoTarget() {
        assertThat(Plans.of("重点流域", "东河水质基本维持在Ⅲ类，部分时段水质超标。").targets()).isEmpty();
        assertThat(Plans.of("重点流域", "到2025年，东河水质稳定达到Ⅲ类。").targets()).hasSize(1);
    }

    @Test
    void areasNamedWithAValueEachShareTheIndicator() {
        Findings findings = Plans.of("主要任务", "到2025年，全市完成营造林20万亩，其中金台区达到5万亩、凉州区达到3万亩。");
        assertThat(lines(findings))
                .containsExactly("营造林 20万亩 target null>2025", "营造林 5万亩 target null>2025", "营造林 3万亩 target null>2025");
        assertThat(findings.targets()).extracting(t -> t.subject().scope()).endsWith("金台区", "凉州区");
    }

    @Test
    void aStretchGovernsWhatSharesAreOf() {
        Findings findings = Plans.of("主要任务", "到2025年，力争建成煤电900万千瓦。其中，自用煤电500万千瓦，外送煤电400万千瓦。");
        assertThat(findings.targets()).extracting(t -> t.demand().tier()).containsOnly(Target.Tier.STRETCH);
    }

    @Test
    void aYearHoldsForAPlainLevelBehindItsSentence() {
        Findings findings = Plans.of("农业", "到2025年，农膜回收率达到85%。秸秆综合利用率达到90%。建成粮仓3座。");
        assertThat(lines(findings))
                .containsExactly(
                        "农膜回收率 85% target null>2025", "秸秆综合利用率 90% target null>2025", "粮仓 3座 target null>null");
        Findings later = Plans.of("农业", "到2025年，农膜回收率达到85%。五年后，秸秆综合利用率将达90%。");
        assertThat(lines(later)).endsWith("秸秆综合利用率 90% target null>null");
        Findings aims = Plans.of("发展目标", "到2025年，农膜回收率达到85%。五年后，秸秆综合利用率将达90%。");
        assertThat(lines(aims)).endsWith("秸秆综合利用率 90% target null>null");
    }

    @Test
    void aYearHoldsForTheParagraphsOfASectionOfAims() {
        Findings findings = Plans.of("发展目标", "到2025年，建成创新型城市。", "人才集聚。75%以上科技人员落户企业。");
        assertThat(lines(findings)).containsExactly("科技人员落户企业 75% target null>2025");
    }

    @Test
    void aSizeOfAtLeastIsNoYearBefore() {
        Findings findings = Plans.of("企业", "新增20家以上年销售额领先的企业、60家创新型企业。");
        assertThat(roles(findings)).containsExactly("20 TARGET", "60 TARGET");
    }

    @Test
    void aRatioIsNoNumber() {
        Target ratio = Plans.of("目标", "到2030年，城乡居民收入比缩小到2.1：1。").targets().get(0);
        assertThat(ratio.demand().value().text()).isEqualTo("2.1：1");
        assertThat(ratio.demand().value().min()).isNull();
    }

    @Test
    void whatIsStrivenForWithoutANumberGovernsNoneAfterIt() {
        Findings findings = Plans.of("目标", "到2025年，努力实现增收和增长同步，城镇登记失业率控制在4%以内。");
        assertThat(findings.targets()).extracting(t -> t.demand().tier()).containsOnlyNulls();
    }

    @Test
    void aThingJoinedToARatioTakesItsHead() {
        Findings findings = Plans.of("主要目标", "到2025年，单位建筑面积能耗下降5%、碳排放下降7%。");
        assertThat(lines(findings)).containsExactly("单位建筑面积能耗 5% target null>2025", "单位建筑面积碳排放 7% target null>2025");
    }

    @Test
    void aSpaceMayPartANumberFromAUnitInLetters() {
        Findings findings = Plans.of("主要目标", "到2025年，万元工业增加值用水量下降到35.9 m³/万元，出水总磷浓度低于2 mg/L。");
        assertThat(findings.targets())
                .extracting(t -> t.demand().value().unit())
                .containsExactly("m³/万元", "mg/L");
    }

    @Test
    void aMarkOfAFootnoteIsNoIncrease() {
        assertThat(Plans.of("主要目标", "考虑用电需求增长1、装机条件等因素，到2025年优化布局。").targets()).isEmpty();
        assertThat(Plans.of("主要目标", "到2025年，灌溉水有效利用系数提高0.02。").targets()).hasSize(1);
    }

    @Test
    void aNameEndsWithItsBracket() {
        assertThat(Plans.of("主要目标", "到2025年，建成15个省级工业园区（集中区）。").targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("省级工业园区（集中区）");
    }

    @Test
    void aFieldNamedFirstIsNoPartOfTheName() {
        assertThat(Plans.of("主要目标", "到2025年，在储能、氢能（含绿氢）等领域取得重大成果10项以上。").targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("重大成果");
    }

    private static List<String> lines(Findings findings) {
        return findings.targets().stream().map(Plans::line).toList();
    }

    private static List<String> roles(Findings findings) {
        return findings.mentions().stream().map(m -> m.text() + " " + m.role()).toList();
    }

    @Test
    void aMonthWithoutAYearLiesInTheYearInForce() {
        Findings findings = Plans.of("主要任务", "2024年，新建农村公路80公里，6月底前完成危桥改造12座。");

        assertThat(findings.targets()).extracting(t -> t.timing().targetYear()).containsExactly(2024, 2024);
    }

    @Test
    void aBareMagnitudeInAListHasTheUnitOfItsLast() {
        Findings findings = Plans.of("主要任务", "到2025年，电子信息、装备制造产业规模分别达1.2万亿、8300亿元。");

        assertThat(findings.targets())
                .extracting(t -> t.demand().value().unit())
                .containsExactly("万亿元", "亿元");
    }

    @Test
    void aShareBehindACommaBeginsAnew() {
        Findings findings = Plans.of("主要任务", "到2025年，志愿服务参与率达到20%，85%以上的社区建有服务站。");

        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("志愿服务参与率", "社区建有服务站");
    }

    @Test
    void theYearOfAListHoldsForItsItems() {
        Findings findings = Plans.of("主要任务", "到2025年，主要要求是：", "——森林覆盖率达到45%。", "——湿地保护率达到60%。");
        assertThat(lines(findings)).containsExactly("森林覆盖率 45% target null>2025", "湿地保护率 60% target null>2025");
    }

    @Test
    void twoDeadlinesInOneSentenceGoToTheirOwnNumbers() {
        Findings findings = Plans.of("主要任务", "到2025年，风电装机达到500万千瓦，到2030年达到900万千瓦。");
        assertThat(lines(findings)).containsExactly("风电装机 500万千瓦 target null>2025", "风电装机 900万千瓦 target null>2030");
    }

    @Test
    void whatWasAchievedIsNoTarget() {
        Findings findings = Plans.of("总体情况", "“十三五”期间，全市森林覆盖率提高到42%。2020年，湿地保护率达到55%。");
        assertThat(findings.targets()).isEmpty();
        assertThat(roles(findings)).containsExactly("42 ACHIEVED", "2020 DATE", "55 ACHIEVED");
    }

    @Test
    void aSectionThatLooksBackSetsNothing() {
        assertThat(Plans.of("发展现状", "公路总里程达到3000公里。").targets()).isEmpty();
        assertThat(Plans.of("发展任务", "公路总里程达到3000公里。").targets()).hasSize(1);
    }

    @Test
    void aNoteHoldsForTheTargetsBeforeIt() {
        Findings findings = Plans.of("主要任务", "秸秆综合利用率达到90%。（市农业农村局牵头，市发改委、市财政局等按职责分工负责，各县（市、区）人民政府配合）");
        assertThat(findings.targets().get(0).standing().departments())
                .extracting(d -> d.name() + " " + d.role())
                .containsExactly("市农业农村局 LEAD", "市发改委 RESPONSIBLE", "市财政局 RESPONSIBLE", "各县（市、区）人民政府 COOPERATOR");
        assertThat(findings.sections().get(0).departments()).hasSize(4);
    }

    @Test
    void whatHoldsHenceforthIsInherited() {
        Findings findings = Plans.of("主要任务", "森林覆盖率达到45%。（市林业局负责，以下均需各县区政府落实，不再列出）", "湿地保护率达到60%。（市水利局负责）");
        assertThat(findings.targets().get(1).standing().departments()).hasSize(1);
        assertThat(findings.sections().get(0).departments())
                .contains(
                        new Department("市水利局", null, Department.Role.RESPONSIBLE, false),
                        new Department("各县区政府", null, Department.Role.RESPONSIBLE, true));
    }

    @Test
    void whoeverStandsBeforeTheCommaLeadsWhereTheDocumentSaysSo() {
        Findings findings = Plans.of("主要任务", "加强监管。［责任单位：市经信局、市商务局，各区政府；逗号前为牵头单位，下同］", "加强宣传。［责任单位：市委宣传部，各区政府］");
        assertThat(findings.sections().get(0).departments())
                .extracting(d -> d.name() + " " + d.role())
                .containsExactly("市经信局 LEAD", "市商务局 LEAD", "各区政府 RESPONSIBLE", "市委宣传部 LEAD");
    }

    @Test
    void aParenthesisInsideASentenceNamesNobody() {
        Findings findings = Plans.of("主要任务", "建设充电站（由市公司负责）等设施。");
        assertThat(findings.sections().get(0).departments()).isEmpty();
    }

    @Test
    void theYearsOfATitleHoldInItsSection() {
        Findings findings = Plans.of("“十五五”时期重点任务", "森林覆盖率达到45%。");
        assertThat(lines(findings)).containsExactly("森林覆盖率 45% target null>2030");
    }

    @Test
    void aNoteOfBareNamesCountsOnlyIfAllAreBodies() {
        assertThat(Plans.of("主要任务", "加强监管。（市发展改革委、市工信局）").sections().get(0).departments())
                .extracting(Department::name)
                .containsExactly("市发展改革委", "市工信局");
        assertThat(Plans.of("主要任务", "完善充电设施（含换电站）。优化布局（西部、中部）。")
                        .sections()
                        .get(0)
                        .departments())
                .isEmpty();
    }

    @Test
    void rowsAreIndicatorsAndColumnsAreYears() {
        Findings findings = Plans.table(
                "表1 主要指标", null, "序号|指标|单位|2020年|2025年|属性", "1|森林覆盖率|%|42.1|≥45|约束性", "2|用水总量|亿立方米|3.2|3.5|预期性");
        assertThat(lines(findings))
                .containsExactly(
                        "森林覆盖率 42.1% baseline 2020>null",
                        "森林覆盖率 45% target null>2025",
                        "用水总量 3.2亿立方米 baseline 2020>null",
                        "用水总量 3.5亿立方米 target null>2025");
        assertThat(findings.targets().get(1).standing().nature()).isEqualTo(Target.Nature.BINDING);
        assertThat(findings.targets().get(1).demand().comparator()).isEqualTo(Target.Comparator.GE);
        assertThat(roles(findings)).contains("1 LABEL", "2020 DATE", "42.1 BASELINE", "45 TARGET");
    }

    @Test
    void rowsAreAreasAndColumnsAreIndicators() {
        Findings findings = Plans.table("“十四五”各县区造林任务", "亩", "地区|造林面积任务|封山育林面积任务", "东县|1200|300", "西县|800|200");
        assertThat(lines(findings))
                .containsExactly(
                        "造林面积 1200亩 target null>2025",
                        "封山育林面积 300亩 target null>2025",
                        "造林面积 800亩 target null>2025",
                        "封山育林面积 200亩 target null>2025");
        assertThat(findings.targets().get(2).subject().scope()).isEqualTo("西县");
    }

    @Test
    void aTableThatOnlyLooksBackGivesNothing() {
        Findings findings = Plans.table("“十三五”完成情况", null, "指标|2015年|2020年|年均增速", "装机规模|1.04|1.46|7.0%");
        assertThat(findings.targets()).isEmpty();
    }

    @Test
    void aWordOfChangeEndsALabelButIsPartOfARate() {
        Findings findings = Plans.table("主要指标", null, "指标|2025年目标", "单位GDP能耗降低（%）|14", "化肥施用量减少比例（%）|≥5");
        assertThat(lines(findings)).containsExactly("单位GDP能耗 14% target null>2025", "化肥施用量减少比例 5% target null>2025");
        assertThat(findings.targets())
                .extracting(t -> t.demand().measure())
                .containsExactly(Target.Measure.CHANGE, Target.Measure.LEVEL);
    }

    @Test
    void wordsBeyondTheFirstValueColumnAreNoLabels() {
        Findings findings = Plans.table("主要指标", null, "指标|单位|2020年|2025年", "湿地保护率|%|52|国家下达指标", "用水总量|亿立方米|3|稳中有降");
        assertThat(findings.targets()).isEmpty();
    }

    @Test
    void aProjectTableSetsWhatItBuildsForEachProject() {
        Findings findings = Plans.table("重点项目", null, "项目|建设内容", "某电厂|２台F级燃气机组、１台H级燃气机组", "某线路|500千伏输变电工程改造");
        assertThat(lines(findings)).containsExactly("F级燃气机组 2台 target null>null", "H级燃气机组 1台 target null>null");
        assertThat(findings.targets()).extracting(t -> t.subject().scope()).containsOnly("某电厂");
    }

    @Test
    void aYearInATitleIsNoDeadline() {
        Findings findings = Plans.of("主要任务", "按照《节能指南（2021年版）》要求，每年组织实施一百个技术改造项目。");
        assertThat(lines(findings)).containsExactly("技术改造项目 100个 target null>null");
    }

    @Test
    void aProductIsNoAmount() {
        assertThat(Plans.of("主要任务", "到2025年，建成2×60万千瓦机组。").targets()).isEmpty();
    }

    @Test
    void everyRunOfDigitsIsInTheLedgerOnce() {
        Findings findings = Plans.of("主要任务", "2023—2025年，按GB 55015-2021建设2—3个示范区，控制PM2.5，投资1,200万元，占比达99.95%。");
        assertThat(findings.mentions())
                .extracting(Mention::text)
                .containsExactly("2023", "2025", "55015", "2021", "2", "3", "2.5", "1,200", "99.95");
    }

    @Test
    void aPromiseWithAYearAndNoNumberIsACommitment() {
        Findings findings = Plans.of("主要任务", "到2025年，城镇新建建筑全面执行绿色建筑标准，绿色建筑占比达到90%。");
        assertThat(findings.commitments()).hasSize(1);
        assertThat(findings.commitments().get(0).text()).isEqualTo("到2025年，城镇新建建筑全面执行绿色建筑标准");
        assertThat(findings.commitments().get(0).targetYear()).isEqualTo(2025);
    }

    @Test
    void aMegabyteWithoutAStopEnds() {
        String clause = "加强管理、推进建设和提升能力，达到5%以上，";
        Findings findings = Plans.of("主要任务", clause.repeat(1_000_000 / clause.length()));
        assertThat(findings.mentions()).hasSizeGreaterThan(40_000);
    }

    @Test
    void aPromiseNamesItsOwnYearAndIsNoPurpose() {
        Findings findings = Plans.of("“十四五”重点任务", "完善管理制度，提高服务水平。", "到2025年，城镇新建建筑全面执行绿色建筑标准，为实现长远目标奠定基础。");
        assertThat(findings.commitments())
                .extracting(c -> c.text() + " " + c.targetYear())
                .containsExactly("到2025年，城镇新建建筑全面执行绿色建筑标准 2025");
    }
}
