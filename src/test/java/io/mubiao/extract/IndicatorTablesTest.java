package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Commitment;
import io.mubiao.model.Findings;
import io.mubiao.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shapes that indicator tables come in. */
final class IndicatorTablesTest {

    @Test
    void aNameOverTwoCellsIsOne() {
        Findings findings = Plans.table(
                "主要指标", null, "类别|指标|<|2025年", "治理|总氮|重点工程减排量（万吨）|[1.84]", "^|总磷|重点工程减排量（万吨）|[0.7]", "^|森林覆盖率（%）|<|42");
        assertThat(lines(findings))
                .containsExactly(
                        "总氮重点工程减排量 1.84万吨 target null>2025",
                        "总磷重点工程减排量 0.7万吨 target null>2025",
                        "森林覆盖率 42% target null>2025");
        assertThat(findings.targets().get(0).demand().cadence()).isEqualTo(Target.Cadence.CUMULATIVE);
        assertThat(findings.targets().get(2).demand().cadence()).isNull();
    }

    @Test
    void ofSeveralUnitsAboveATableEachIndicatorHasItsOwn() {
        Findings findings = Plans.table("主要指标", "万人、%", "指标|2025年", "高中阶段毛入学率|93.5", "在校生规模|1.05");
        assertThat(lines(findings)).containsExactly("高中阶段毛入学率 93.5% target null>2025", "在校生规模 1.05万人 target null>2025");
        Findings three = Plans.table("主要指标", "万吨、万亩、%", "指标|2025年", "粮食产量|290", "水稻|80", "机械化率|80");
        assertThat(lines(three))
                .containsExactly(
                        "粮食产量 290万吨 target null>2025", "水稻 80null target null>2025", "机械化率 80% target null>2025");
    }

    @Test
    void aColumnOfYearlyGrowthIsInPerCent() {
        Findings findings = Plans.table("主要指标", null, "指标|2025年|年均增速〔累计〕", "生猪出栏量（万头）|330|1.3", "粮食产能（万吨）|290|〔3.5〕");
        assertThat(lines(findings))
                .containsExactly(
                        "生猪出栏量 330万头 target null>2025",
                        "生猪出栏量 1.3% target null>2025",
                        "粮食产能 290万吨 target null>2025",
                        "粮食产能 3.5万吨 target null>2025");
        Target.Demand growth = findings.targets().get(1).demand();
        assertThat(growth.measure()).isEqualTo(Target.Measure.CHANGE);
        assertThat(growth.trend()).isEqualTo(Target.Trend.UP);
        assertThat(growth.cadence()).isEqualTo(Target.Cadence.ANNUAL);
    }

    @Test
    void aGroupBeforeTheNameIsNoName() {
        Findings findings = Plans.table(
                "规划指标体系", null, "指标|<|2025年", "空气质量|优良天数比例（%）|96.7", "^|细颗粒物浓度（μg/m³）|25.2", "水环境|断面达标率（%）|100");
        assertThat(lines(findings))
                .containsExactly(
                        "优良天数比例 96.7% target null>2025",
                        "细颗粒物浓度 25.2μg/m³ target null>2025", "断面达标率 100% target null>2025");
    }

    @Test
    void aMeasureBeforeItsPartsNamesThem() {
        Findings findings = Plans.table(
                "主要指标", null, "指标|<|2025年", "主要水污染物排放量（万吨）|化学需氧量|60.9", "^|氨氮|8.5", "黑臭水体消除比例（%）|地级城市|98", "^|县级城市|90");
        assertThat(lines(findings))
                .containsExactly(
                        "化学需氧量排放量 60.9万吨 target null>2025",
                        "氨氮排放量 8.5万吨 target null>2025",
                        "黑臭水体消除比例 98% target null>2025",
                        "黑臭水体消除比例 90% target null>2025");
        assertThat(findings.targets().get(3).subject().scope()).isEqualTo("县级城市");
    }

    @Test
    void partsTakeTheirMeasureFromTheWholeAboveThem() {
        Findings findings = Plans.table(
                "发展目标",
                null,
                "领域|指标|单位|2025年",
                "发电|电力装机|万千瓦|6600",
                "^|其中：风力发电|万千瓦|2800",
                "^|光伏发电|万千瓦|3500",
                "^|风电利用率|%|95");
        assertThat(lines(findings))
                .containsExactly(
                        "电力装机 6600万千瓦 target null>2025",
                        "风力发电装机 2800万千瓦 target null>2025",
                        "光伏发电装机 3500万千瓦 target null>2025",
                        "风电利用率 95% target null>2025");
    }

    @Test
    void marksOfNotesAndRemarksAreNoPartOfNamesAndValues() {
        Findings findings = Plans.table(
                "主要指标",
                null,
                "序号|指标|2020年|2025年",
                "1|水质优良比例（%）①|78.8*|83（含12个断面）",
                "2|污水治理率2|[20.3]1)|40%以上",
                "3|事故年发生率（起/万枚）|0|<1.3");
        assertThat(lines(findings))
                .containsExactly(
                        "水质优良比例 78.8% baseline 2020>null",
                        "水质优良比例 83% target null>2025",
                        "污水治理率 20.3null baseline 2020>null",
                        "污水治理率 40% target null>2025",
                        "事故年发生率 0起/万枚 baseline 2020>null",
                        "事故年发生率 1.3起/万枚 target null>2025");
    }

    @Test
    void theHeadOfABaseColumnHasItsOwnYear() {
        Findings findings = Plans.table("“十四五”主要指标", null, "指标|2020年基准值|2025（目标值）|2035年展望", "森林覆盖率（%）|42.1|45|50");
        assertThat(lines(findings))
                .containsExactly(
                        "森林覆盖率 42.1% baseline 2020>null", "森林覆盖率 45% target null>2025", "森林覆盖率 50% target null>2035");
    }

    @Test
    void rowsWithoutNumbersBelowTheHeadAreNoHead() {
        Findings findings = Plans.table("指标体系", null, "指标|2020年|2025年", "碳排放降低（%）|—|国家下达指标", "水质达标率（%）|91.7|95.8");
        assertThat(lines(findings)).containsExactly("水质达标率 91.7% baseline 2020>null", "水质达标率 95.8% target null>2025");
    }

    @Test
    void whatIsAimedAtInWordsIsAPromise() {
        Findings findings = Plans.table("指标体系", null, "指标|2020年|2025年", "黑臭水体比例|5%|基本消除", "水质达标率（%）|91.7|95.8");
        assertThat(findings.commitments()).extracting(Commitment::text).containsExactly("黑臭水体比例\t5%\t基本消除");
        assertThat(findings.commitments().get(0).targetYear()).isEqualTo(2025);
    }

    @Test
    void aCellMaySayHowMuchOrHaveSeveralValues() {
        Findings findings = Plans.table(
                "主要指标",
                null,
                "指标|2020年|2025年",
                "化肥施用量（万吨）|29.9|比2020年降低6%",
                "村庄整治数量（个）|—|新增100",
                "污水处理率（%）|90|市区≥95 各县≥85",
                "断面优良比例（%）|60|66（国控）");
        assertThat(lines(findings))
                .contains(
                        "化肥施用量 6% target 2020>2025",
                        "村庄整治数量 100个 target null>2025",
                        "污水处理率 95% target null>2025",
                        "污水处理率 85% target null>2025",
                        "断面优良比例 66% target null>2025");
        List<Target> aims = findings.targets().stream()
                .filter(t -> t.standing().role() == Target.Role.TARGET)
                .toList();
        assertThat(aims)
                .extracting(t -> t.demand().measure())
                .startsWith(Target.Measure.CHANGE, Target.Measure.CHANGE, Target.Measure.LEVEL);
        assertThat(aims).extracting(t -> t.subject().scope()).containsExactly(null, null, "市区", "各县", "国控");
    }

    @Test
    void aNoteMayTellTheNatureOfAll() {
        Findings findings = Plans.noted("（注：表中指标均为预期性指标）", "主要指标", null, "指标|2025年", "森林覆盖率（%）|45");
        assertThat(findings.targets().get(0).standing().nature()).isEqualTo(Target.Nature.EXPECTED);
    }

    @Test
    void columnsMayBeAreas() {
        Findings findings = Plans.table("2025年目标任务分解", null, "指标|单位|全市|东区|西县", "造林面积|亩|1500|1000|500");
        assertThat(lines(findings))
                .containsExactly(
                        "造林面积 1500亩 target null>2025", "造林面积 1000亩 target null>2025", "造林面积 500亩 target null>2025");
        assertThat(findings.targets()).extracting(t -> t.subject().scope()).containsExactly("全市", "东区", "西县");
    }

    @Test
    void whatProjectsBuildIsTheirTargetAndWhatTheyCostIsNot() {
        Findings findings = Plans.table("“十四五”重点项目表", null, "项目名称|建设规模|总投资（亿元）", "燃机电站|约160万千瓦|35", "光伏电站|15万千瓦|6");
        assertThat(lines(findings)).containsExactly("燃机电站 160万千瓦 target null>null", "光伏电站 15万千瓦 target null>null");
    }

    @Test
    void aRowFromSideToSideTellsTheNatureOfThoseBelow() {
        Findings findings = Plans.table(
                "主要指标",
                null,
                "指标|2020年|2025年",
                "一、约束性指标|<|<",
                "（一）环境质量|<|<",
                "优良天数比例（%）|86|90",
                "二、预期性指标|<|<",
                "公园绿地面积（公顷）|300|400");
        assertThat(aims(findings))
                .extracting(Plans::line)
                .containsExactly("优良天数比例 90% target null>2025", "公园绿地面积 400公顷 target null>2025");
        assertThat(aims(findings))
                .extracting(t -> t.standing().nature())
                .containsExactly(Target.Nature.BINDING, Target.Nature.EXPECTED);
    }

    @Test
    void aGroupThatIsNotMergedTellsTheNatureToo() {
        Findings findings = Plans.table("主要指标", null, "指标|单位|2025年", "约束性指标||", "森林覆盖率|%|42", "预期性指标||", "建成绿道|公里|60");
        assertThat(findings.targets())
                .extracting(t -> t.standing().nature())
                .containsExactly(Target.Nature.BINDING, Target.Nature.EXPECTED);
    }

    @Test
    void aRowFromSideToSideSaysWhatIsMeasured() {
        Findings findings = Plans.table(
                "主要指标", null, "序号|指标|2025年", "主要污染物排放总量减少（%）|<|<", "1|化学需氧量|8", "2|氨氮|9", "生态保护|<|<", "3|湿地保护率（%）|55");
        assertThat(lines(findings))
                .containsExactly(
                        "化学需氧量排放总量 8% target null>2025", "氨氮排放总量 9% target null>2025", "湿地保护率 55% target null>2025");
        assertThat(findings.targets())
                .extracting(t -> t.demand().measure())
                .containsExactly(Target.Measure.CHANGE, Target.Measure.CHANGE, Target.Measure.LEVEL);
        assertThat(findings.targets())
                .extracting(t -> t.demand().trend())
                .containsExactly(Target.Trend.DOWN, Target.Trend.DOWN, null);
    }

    @Test
    void aSignSaysHowAValueMoves() {
        Findings findings = Plans.table(
                "主要指标",
                null,
                "指标|单位|2025年|累计变化",
                "供电煤耗|克标准煤/千瓦时|305|[-16]",
                "能耗强度|%|↓13.5|-",
                "绿地面积|公顷|400|↑5",
                "用水总量|亿立方米|20|0.5");
        assertThat(findings.targets())
                .extracting(t -> Plans.line(t) + " " + t.demand().measure() + " "
                        + t.demand().trend())
                .containsExactly(
                        "供电煤耗 305克标准煤/千瓦时 target null>2025 LEVEL null",
                        "供电煤耗 16克标准煤/千瓦时 target null>2025 CHANGE DOWN",
                        "能耗强度 13.5% target null>2025 CHANGE DOWN",
                        "绿地面积 400公顷 target null>2025 LEVEL null",
                        "绿地面积 5公顷 target null>2025 CHANGE UP",
                        "用水总量 20亿立方米 target null>2025 LEVEL null",
                        "用水总量 0.5亿立方米 target null>2025 CHANGE null");
        assertThat(findings.targets().get(1).demand().cadence()).isEqualTo(Target.Cadence.CUMULATIVE);
    }

    @Test
    void theHeadOfAColumnSaysHowItsValuesMove() {
        Findings findings = Plans.table("主要指标", null, "指标|2020年|2025年比2020年下降（%）", "万元产值用水量|—|18", "能源消费|—|-13.5");
        assertThat(findings.targets())
                .extracting(t -> Plans.line(t) + " " + t.demand().measure() + " "
                        + t.demand().trend())
                .containsExactly("万元产值用水量 18% target 2020>2025 CHANGE DOWN", "能源消费 13.5% target 2020>2025 CHANGE DOWN");
    }

    @Test
    void rowsOfAreasUnderYearsAreNamedByTheCaption() {
        Findings findings = Plans.table(
                "附表2 各县（区）高标准农田建设任务分解表", "万亩", "县（区）|2024年|2025年目标|合计", "东平县|3.1|3.3|6.4", "合计|3.1|3.3|6.4");
        assertThat(lines(findings))
                .containsExactly(
                        "高标准农田建设 3.1万亩 target null>2024",
                        "高标准农田建设 3.3万亩 target null>2025",
                        "高标准农田建设 3.1万亩 target null>2024",
                        "高标准农田建设 3.3万亩 target null>2025");
        assertThat(findings.targets().get(1).subject().scope()).isEqualTo("东平县");
        Findings unnamed = Plans.table("主要指标分解表", "万亩", "县（区）|2024年目标", "东平县|3.1", "西岗县|2.2");
        assertThat(unnamed.targets()).isEmpty();
    }

    @Test
    void rowsMayBeYears() {
        Findings findings = Plans.table(
                "年度目标", null, "年度|新改建农村公路（公里）|危桥改造（座）", "2021年|320|12", "2024年|350|10", "2025年|300|8", "合计|970|30");
        assertThat(lines(findings))
                .containsExactly(
                        "新改建农村公路 320公里 baseline 2021>null",
                        "危桥改造 12座 baseline 2021>null",
                        "新改建农村公路 350公里 target null>2024",
                        "危桥改造 10座 target null>2024",
                        "新改建农村公路 300公里 target null>2025",
                        "危桥改造 8座 target null>2025");
        assertThat(findings.targets().get(0).subject().scope()).isNull();
    }

    @Test
    void indicatorsMayStandBesideAreas() {
        Findings findings = Plans.table(
                "各县（区）节能目标分解表",
                null,
                "县（区）|指标|单位|2025年",
                "东河区|能耗强度降低|%|14",
                "^|能源消费总量|万吨标准煤|236",
                "南山县|能源消费总量|万吨标准煤|110");
        assertThat(findings.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t))
                .containsExactly(
                        "东河区 能耗强度 14% target null>2025",
                        "东河区 能源消费总量 236万吨标准煤 target null>2025", "南山县 能源消费总量 110万吨标准煤 target null>2025");
        Findings several = Plans.table("改厕及绿化任务分配表", null, "乡镇|2025年任务（户）", "河口镇|320", "白马乡|150");
        assertThat(several.targets()).isEmpty();
    }

    @Test
    void aBlankCellOfTheHeadNamesNothing() {
        Findings findings = Plans.table("2025年任务", null, "县区|||2025年造林面积（万亩）", "青溪县|||2.2", "白塔县|||2.4");
        assertThat(findings.targets()).extracting(t -> t.subject().scope()).containsExactly("青溪县", "白塔县");
    }

    @Test
    void yearsMayStandBesideAreas() {
        Findings findings = Plans.table("各县生猪出栏量目标", "万头", "年度|全州|东陵县", "2023年|126|73", "2025年|140|81");
        assertThat(findings.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t))
                .containsExactly(
                        "全州 生猪出栏量 126万头 target null>2023",
                        "东陵县 生猪出栏量 73万头 target null>2023",
                        "全州 生猪出栏量 140万头 target null>2025",
                        "东陵县 生猪出栏量 81万头 target null>2025");
    }

    @Test
    void aTableMayBeFolded() {
        Findings findings =
                Plans.table("2025年造林任务", "亩", "乡镇|2025年新造|乡镇|2025年新造", "龙山镇|500|柳溪乡|200", "石桥镇|450|合计|1150");
        assertThat(findings.targets())
                .extracting(t -> t.subject().scope() + " " + t.demand().value().text())
                .containsExactly("龙山镇 500", "石桥镇 450", "柳溪乡 200", "合计 1150");
    }

    @Test
    void aColumnSaysWhenItsRowsAreDue() {
        Findings findings =
                Plans.table("任务分工", null, "工作目标|完成时限", "创建节约型机关120家|2024年6月底", "新建充电站30座|2023—2025", "改造泵站6座|长期坚持");
        assertThat(lines(findings).subList(0, 2))
                .containsExactly("节约型机关 120家 target null>2024", "新建充电站 30座 target null>2025");
        Findings values = Plans.table("主要指标", null, "指标|目标值|完成时限", "水质达标率|95%|2024年底");
        assertThat(lines(values)).containsExactly("水质达标率 95% target null>2024");
    }

    @Test
    void howItIsCountedSetsNothing() {
        Findings findings =
                Plans.table("考核指标", null, "指标|分值|2025年目标值|评分标准", "优良天数比例|30|≥88%|每低1个百分点扣2分", "污水治理率|20|45%|每低1%扣1分");
        assertThat(lines(findings)).containsExactly("优良天数比例 88% target null>2025", "污水治理率 45% target null>2025");
    }

    @Test
    void headsSayUnitsTiersAndAreas() {
        Findings findings = Plans.table("主要指标", null, "指标|完成率（%）2025年目标|完成率（%）2025年奋斗目标", "管网改造|70|85", "旧房改造|80|90");
        assertThat(lines(findings).get(0)).isEqualTo("管网改造 70% target null>2025");
        assertThat(findings.targets().get(1).demand().tier()).isEqualTo(Target.Tier.STRETCH);
        Findings areas = Plans.table("2025年主要指标", null, "指标|全省|其中：省会城市", "漏损率（%）|9|8", "普及率（%）|90|98");
        assertThat(areas.targets()).extracting(t -> t.subject().scope()).containsExactly("全省", "省会城市", "全省", "省会城市");
    }

    @Test
    void unitsOfAreasAreToldFromOthersInAList() {
        Findings findings = Plans.table("2025年任务", "万亩、万株", "县区|2025年造林面积|2025年植树", "青溪县|2.2|80", "白塔县|2.4|70");
        assertThat(lines(findings).subList(0, 2))
                .containsExactly("造林面积 2.2万亩 target null>2025", "植树 80null target null>2025");
    }

    @Test
    void signsBeforeBracketsAndRatiosOfThree() {
        Findings findings = Plans.table(
                "主要指标",
                null,
                "指标|2025年|2020—2025年累计",
                "城镇新增就业（万人）|—|≥〔200〕",
                "三次产业结构（%）|18:46:36|—",
                "人均预期寿命（岁）①|78.6|—");
        assertThat(findings.targets())
                .extracting(t -> t.demand().value().text() + " "
                        + t.demand().value().unit() + " " + t.demand().comparator())
                .containsExactly("200 万人 GE", "18:46:36 null EQ", "78.6 岁 EQ");
        assertThat(findings.targets().get(0).demand().cadence()).isEqualTo(Target.Cadence.CUMULATIVE);
    }

    @Test
    void partsMayStandBesideACellOfTheirOwn() {
        Findings findings = Plans.table(
                "主要指标", null, "指标|<|单位|2025年", "电力装机|<|万千瓦|410", "其中|风电|万千瓦|120", "^|光伏发电|万千瓦|130", "供电可靠率|<|%|99.9");
        assertThat(lines(findings))
                .containsExactly(
                        "电力装机 410万千瓦 target null>2025",
                        "风电装机 120万千瓦 target null>2025",
                        "光伏发电装机 130万千瓦 target null>2025",
                        "供电可靠率 99.9% target null>2025");
    }

    private static List<Target> aims(Findings findings) {
        return findings.targets().stream()
                .filter(t -> t.standing().role() == Target.Role.TARGET)
                .toList();
    }

    private static List<String> lines(Findings findings) {
        return findings.targets().stream().map(Plans::line).toList();
    }
}
