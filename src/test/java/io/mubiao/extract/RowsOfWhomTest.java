package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Department;
import io.mubiao.model.Findings;
import io.mubiao.model.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose rows are departments, towns or places, and what their heads and cells say. */
final class RowsOfWhomTest {

    @Test
    void whatIsPaidBesideATaskIsNoTaskOfItsOwn() {
        Findings findings = Plans.table("2025年户厕改造任务及资金分配表", "户、万元", "镇|改造任务|补助资金", "河口镇|320|64", "白马镇|150|30");
        assertThat(lines(findings)).containsExactly("户厕改造 320户 target null>2025", "户厕改造 150户 target null>2025");
        assertThat(findings.targets()).extracting(t -> t.subject().scope()).containsExactly("河口镇", "白马镇");
    }

    @Test
    void rowsMayBeWhoeverIsHeldToThem() {
        Findings findings = Plans.table(
                "2025年招商引资目标", null, "责任单位|到位资金（亿元）|<|新签项目（个）", "^|目标|奋斗目标|^", "市商务局|6|7|3", "市林业局|2|2.5|1");
        assertThat(findings.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t) + " "
                        + t.demand().tier())
                .startsWith(
                        "市商务局 到位资金 6亿元 target null>2025 null",
                        "市商务局 到位资金 7亿元 target null>2025 STRETCH",
                        "市商务局 新签项目 3个 target null>2025 null");
        assertThat(findings.targets().get(0).standing().departments())
                .extracting(Department::name)
                .containsExactly("市商务局");
    }

    @Test
    void aColumnOfUnitsHoldsUnits() {
        Findings findings = Plans.table("2025年目标分解", "人", "单位|城镇新增就业|其中：农民工", "新华街道|1200|260", "海龙镇|330|55");
        assertThat(findings.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t))
                .startsWith("新华街道 城镇新增就业 1200人 target null>2025", "新华街道 农民工城镇新增就业 260人 target null>2025");
    }

    @Test
    void columnsMayBePartsOfTheOneBeforeThem() {
        Findings findings = Plans.table(
                "各县2027年新能源目标", "万千瓦", "地区|新能源装机|其中|<|<", "^|^|风电|光伏发电|生物质发电", "东县|32|12|18|2", "西县|21|9|11|1");
        assertThat(lines(findings))
                .startsWith(
                        "新能源装机 32万千瓦 target null>2027",
                        "风电装机 12万千瓦 target null>2027",
                        "光伏发电装机 18万千瓦 target null>2027",
                        "生物质发电装机 2万千瓦 target null>2027");
    }

    @Test
    void whatIsMeasuredMayBeAPlace() {
        Findings findings =
                Plans.table("断面水质目标清单", null, "序号|断面名称|责任县区|2020年水质现状|2025年水质目标", "1|三岔口|东县|Ⅳ|Ⅲ", "2|石桥|西县|Ⅲ|Ⅲ");
        assertThat(findings.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t))
                .startsWith("三岔口 断面水质 4类 baseline 2020>null", "三岔口 断面水质 3类 target null>2025");
    }

    @Test
    void aCellSaysHowFirmAndHowOften() {
        Findings findings = Plans.table("主要指标", null, "指标|2025年", "研发投入强度（%）|力争3", "合同成交额（亿元）|年均增长12%");
        assertThat(findings.targets().get(0).demand().tier()).isEqualTo(Target.Tier.STRETCH);
        assertThat(findings.targets().get(1).demand().cadence()).isEqualTo(Target.Cadence.ANNUAL);
    }

    @Test
    void aFieldBesideAWholeNameIsNoPartOfIt() {
        Findings findings = Plans.table("主要指标", null, "指标|<|单位|2025年", "供水安全|用水总量|亿立方米|1.8", "文化馆（站）年服务人次|<|万人次|50");
        assertThat(lines(findings))
                .containsExactly("用水总量 1.8亿立方米 target null>2025", "文化馆（站）年服务人次 50万人次 target null>2025");
    }

    @Test
    void whatIsBuiltNamesTheRowsBesideItsUnit() {
        Findings findings =
                Plans.table("2025年民生实事", null, "项目|建设任务|单位|数量|责任单位", "教育惠民|新建幼儿园|所|4|县教育局", "^|改造食堂|个|12|县教育局");
        assertThat(lines(findings)).containsExactly("新建幼儿园 4所 target null>2025", "改造食堂 12个 target null>2025");
    }

    @Test
    void industriesAndRangesAreScopes() {
        Findings industries = Plans.table("2025年节能目标", null, "行业|单位产品能耗下降（%）|余热利用率（%）", "钢铁|3|65", "水泥|3.5|60");
        assertThat(industries.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t))
                .startsWith("钢铁 单位产品能耗 3% target null>2025", "钢铁 余热利用率 65% target null>2025");
        Findings ranges = Plans.table("规划目标", null, "指标|范围|2025年", "污水处理率（%）|市区|98", "^|县城|96");
        assertThat(ranges.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t))
                .containsExactly("市区 污水处理率 98% target null>2025", "县城 污水处理率 96% target null>2025");
    }

    @Test
    void unitsMayBeSeveralOrToldByWhatIsWeighed() {
        Findings findings =
                Plans.table("2024年任务", "万亩、吨", "乡镇|粮食面积|粮食产量|租赁住房（套、间）", "石湖镇|3.2|12500|30", "沙洲乡|2.1|8200|20");
        assertThat(lines(findings))
                .startsWith(
                        "粮食面积 3.2万亩 target null>2024", "粮食产量 12500吨 target null>2024", "租赁住房 30套、间 target null>2024");
    }

    private static List<String> lines(Findings findings) {
        return findings.targets().stream().map(Plans::line).toList();
    }
}
