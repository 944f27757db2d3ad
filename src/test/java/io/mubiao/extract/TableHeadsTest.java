package io.mubiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the heads and groups of tables say of names, scopes and years. */
final class TableHeadsTest {

    @Test
    void aNameThatSaysOnlyHowIsOfItsGroup() {
        Findings services = Plans.table(
                "服务提升指标", null, "一级指标|二级指标|2023年|2025年", "企业注销|办理环节|4个|2个", "^|办理天数|5天|3天", "用气报装|办理环节|3个|2个");
        assertThat(lines(services))
                .containsExactly(
                        "企业注销办理环节 4个 target null>2023",
                        "企业注销办理环节 2个 target null>2025",
                        "办理天数 5天 target null>2023",
                        "办理天数 3天 target null>2025",
                        "用气报装办理环节 3个 target null>2023",
                        "用气报装办理环节 2个 target null>2025");
        Findings schools =
                Plans.table("教育目标", null, "类别|指标|单位|2025年", "学前教育|毛入园率|%|95", "^|公办园在园幼儿占比|%|60", "民生福祉|失业率|%|5");
        assertThat(lines(schools))
                .containsExactly(
                        "学前教育毛入园率 95% target null>2025", "公办园在园幼儿占比 60% target null>2025", "失业率 5% target null>2025");
    }

    @Test
    void tasksNameTheirRowsAndKindsOfTasksDoNot() {
        Findings findings = Plans.table(
                "任务清单",
                null,
                "任务类别|具体任务|2024年目标|2025年目标|牵头单位",
                "培育主体|新增“四上”企业（家）|60|80|市统计局",
                "^|“个转企”数（户）|300|400|市市场监管局");
        assertThat(lines(findings))
                .containsExactly(
                        "新增“四上”企业 60家 target null>2024",
                        "新增“四上”企业 80家 target null>2025",
                        "“个转企”数 300户 target null>2024",
                        "“个转企”数 400户 target null>2025");
    }

    @Test
    void aColumnOfNamesMaySpeakOfAims() {
        Findings findings = Plans.table(
                "分解表",
                null,
                "目标类型|工作目标|单位|全市目标|牵头单位",
                "经济|地区生产总值增速|%|6.5|市发改委",
                "^|出口额|亿元|80|市商务局",
                "民生|城镇新增就业|人|12000|市人社局");
        assertThat(findings.targets())
                .extracting(t -> t.subject().indicator().name())
                .containsExactly("地区生产总值增速", "出口额", "城镇新增就业");
        Findings quality = Plans.table("环境目标", null, "序号|领域|目标内容|2025年目标值", "1|水|地表水优良比例|≥85%", "2|大气|空气优良天数比率|88%");
        assertThat(lines(quality)).containsExactly("地表水优良比例 85% target null>2025", "空气优良天数比率 88% target null>2025");
    }

    @Test
    void whatAColumnAddsIsAChange() {
        Findings findings = Plans.table("交通目标", null, "指标|2020年|2025年|“十四五”新增", "公路总里程（公里）|5200|5600|400");
        assertThat(findings.targets())
                .extracting(t -> t.demand().measure() + " " + t.demand().trend())
                .containsExactly("LEVEL null", "LEVEL null", "CHANGE UP");
    }

    @Test
    void groupsNeedNoKnownHead() {
        Findings findings =
                Plans.table("办事目标", null, "事项大类|内容|2023年|2025年", "跨省迁移|平均次数（次）|2|1", "^|材料（份）|6|3", "社保转移|平均次数（次）|3|1");
        assertThat(lines(findings))
                .contains("跨省迁移平均次数 1次 target null>2025", "社保转移平均次数 3次 target null>2023", "材料 3份 target null>2025");
    }

    @Test
    void whereAllOtherHeadsSayWhatTheyMeasureTheFirstHoldsScopes() {
        Findings findings = Plans.table(
                "重点赛道目标", null, "赛道|2020年产值（亿元）|2025年产值（亿元）|2025年龙头企业数（家）", "智能家居|40|90|12", "生物农药|15|32|6");
        assertThat(findings.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t))
                .startsWith(
                        "智能家居 产值 40亿元 baseline 2020>null",
                        "智能家居 产值 90亿元 target null>2025",
                        "智能家居 龙头企业数 12家 target null>2025");
        Findings names = Plans.table("主要目标", null, "考核内容|2020年完成额（亿元）|2025年目标额（亿元）", "外贸进出口总产值|40|90");
        assertThat(names.targets()).extracting(t -> t.subject().scope()).containsOnlyNulls();
    }

    @Test
    void aPresentStateSaysWhatIsAimedAt() {
        Findings findings = Plans.table("河道整治目标", null, "断面名称|所在乡镇|2020年水质|2025年目标", "石渡桥|云山镇|Ⅳ类|Ⅲ类", "下沙口|白鹤乡|Ⅲ类|Ⅱ类");
        assertThat(findings.targets())
                .extracting(t -> t.subject().scope() + " " + Plans.line(t))
                .containsExactly(
                        "石渡桥 水质 4类 baseline 2020>null",
                        "石渡桥 水质 3类 target null>2025",
                        "下沙口 水质 3类 baseline 2020>null",
                        "下沙口 水质 2类 target null>2025");
    }

    @Test
    void rowsMayBeSeveralYearsTogether() {
        Findings findings = Plans.table("分年任务", null, "年度|新建泵站（座）|清淤（公里）", "2022年|3|12", "2023—2025年|8|40", "合计|11|52");
        assertThat(lines(findings))
                .containsExactly(
                        "新建泵站 3座 target null>2022",
                        "清淤 12公里 target null>2022",
                        "新建泵站 8座 target null>2025",
                        "清淤 40公里 target null>2025");
        assertThat(findings.targets().get(2).timing().period().start()).isEqualTo(2023);
    }

    @Test
    void whatIsHandedOutMayBeAValue() {
        Findings findings = Plans.table(
                "附表2 2024年民生实事任务表",
                null,
                "序号|项目名称|目标任务|牵头单位|完成时限",
                "1|加装电梯|不少于60部|县住建局|2024年11月",
                "2|旧楼改造|8个小区、900户|县住建局|2024年12月",
                "3|午间托管|12所|县教育局|2024年9月");
        assertThat(lines(findings))
                .containsExactly(
                        "加装电梯 60部 target null>2024",
                        "旧楼改造 8个 target null>2024",
                        "旧楼改造 900户 target null>2024",
                        "午间托管 12所 target null>2024");
        assertThat(findings.targets()).extracting(t -> t.subject().scope()).containsOnlyNulls();
    }

    @Test
    void captionsOfNumbersAndYearsNameTheirTask() {
        Findings findings =
                Plans.table("附表3 2024年各部门争取上级资金任务", null, "责任单位|目标数（万元）|比2023年增长（%）", "县水利局|5200|8", "县林业局|3100|6.5");
        assertThat(lines(findings))
                .containsExactly(
                        "争取上级资金 5200万元 target null>2024",
                        "争取上级资金 8% target 2023>2024",
                        "争取上级资金 3100万元 target null>2024",
                        "争取上级资金 6.5% target 2023>2024");
    }

    @Test
    void partsUnderAHeadOfTasksAreNamedByThemselves() {
        Findings findings = Plans.table(
                "2025年造林绿化任务分配表", "亩", "乡镇|任务数|<|<", "^|小计|人工造林|退化林修复", "石湖镇|900|400|500", "沙洲乡|700|300|400");
        assertThat(lines(findings).subList(0, 3))
                .containsExactly(
                        "造林绿化 900亩 target null>2025", "人工造林 400亩 target null>2025", "退化林修复 500亩 target null>2025");
    }

    @Test
    void stationsAndAirportsAreCounted() {
        Findings findings = Plans.table("交通目标", "公里、座", "指标|2025年", "铁路营业里程|320", "支线机场|2", "汽车客运站|15");
        assertThat(lines(findings))
                .containsExactly(
                        "铁路营业里程 320公里 target null>2025", "支线机场 2座 target null>2025", "汽车客运站 15座 target null>2025");
    }

    @Test
    void changesBesideAnAimWithoutAYearAreAimsToo() {
        Findings findings =
                Plans.table("节水目标", null, "地区|用水总量控制目标（亿立方米）|万元产值用水量比2020年下降（%）", "东河区|3.2|16", "南山县|2.1|18");
        assertThat(lines(findings).subList(0, 2))
                .containsExactly("用水总量 3.2亿立方米 target null>null", "万元产值用水量 16% target 2020>null");
    }

    private static List<String> lines(Findings findings) {
        return findings.targets().stream().map(Plans::line).toList();
    }
}
