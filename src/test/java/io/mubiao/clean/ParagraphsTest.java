package io.mubiao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void linesOfOneParagraphAreJoined() {
        assertThat(text(body())).isEqualTo("推进节能降碳改造升级，到本年底全面完成任务。\n加强统计监测能力建设，严格执行报告制度。");
    }

    @Test
    void aNumberGoesOnOverThePage() {
        Paper paper = body().lines("　　秸秆综合利用率达到8");
        paper.at(170, 750, "— 1 —", 14).page().lines("6%以上，农膜回收利用率", "达到八成。").at(170, 750, "— 2 —", 14);
        assertThat(lastOf(paper)).isEqualTo("秸秆综合利用率达到86%以上，农膜回收利用率达到八成。");
    }

    @Test
    void aLineMayBeginWithAComma() {
        assertThat(lastOf(body().lines("　　到本年底全面完成改造", "，不再新增产能", "。"))).isEqualTo("到本年底全面完成改造，不再新增产能。");
    }

    @Test
    void headingsStandApart() {
        Paper paper = body().lines("　　二、主要目标", "　　（一）强化监督考核", "　　严格目标责任评价考核制", "度，强化结果运用。");
        assertThat(text(paper)).endsWith("\n二、主要目标\n（一）强化监督考核\n严格目标责任评价考核制度，强化结果运用。");
    }

    @Test
    void aTitleOverSeveralLinesIsOneParagraphWithItsSubtitle() {
        Paper paper = new Paper().centred("清水市节能减", 22).centred("排工作方案", 22).centred("（试行）", 16);
        assertThat(text(body(paper.skip(20)))).startsWith("清水市节能减排工作方案（试行）\n推进节能");
    }

    @Test
    void documentNumberAndSalutationStandApart() {
        Paper paper = new Paper()
                .centred("清水市人民政府文件", 30)
                .skip(40)
                .centred("清政发〔2022〕7号", 16)
                .skip(40)
                .centred("关于印发方案的通知", 22)
                .skip(20)
                .lines("各县、区人民政府，市政", "府各有关部门：");
        assertThat(text(body(paper))).startsWith("清水市人民政府文件\n清政发〔2022〕7号\n关于印发方案的通知\n各县、区人民政府，市政府各有关部门：\n推进节能");
    }

    @Test
    void signatureAndDateStandApart() {
        Paper paper = body().at(180, 400, "清水市政府", 16).at(172, 430, "2022年3月1日", 16);
        assertThat(text(paper)).endsWith("。\n清水市政府\n2022年3月1日");
    }

    @Test
    void theListOfAnnexesIsAParagraphAnItem() {
        Paper paper = body().lines("　　附件：1.各县能耗目", "　　　　　2.主要污染物", "　　　　　　减排量").page();
        assertThat(text(body(paper.lines("附件1").skip(30)))).contains("。\n附件：1.各县能耗目\n2.主要污染物减排量\n附件1\n推进节能");
    }

    @Test
    void pagesMayHaveMarginsOfTheirOwn() {
        Paper paper = body(body(body(new Paper()).page(24)).page(0));
        assertThat(text(paper).lines()).hasSize(6).allMatch(line -> line.endsWith("。"));
    }

    @Test
    void aFootnoteWaitsForTheEndOfTheParagraph() {
        Paper paper = body().lines("　　完善能耗双控考核措施").at(100, 600, "①指能耗强度和总量。", 10);
        assertThat(text(body(paper.page().lines("，优化考核频次。")))).contains("完善能耗双控考核措施，优化考核频次。\n①指能耗强度和总量。\n推进节能");
    }

    @Test
    void figuresThatLeadToFootnotesAreNoPartOfTheText() {
        Paper paper = body().lines("　　占比达到15%¹，面积", "有20m²，人均2元²。")
                .at(100, 600, "1按年末人数计算。", 10)
                .at(100, 615, "2见公报。", 10);
        assertThat(text(paper)).endsWith("\n占比达到15%，面积有20m2，人均2元。\n按年末人数计算。\n见公报。");
        Paper without = body().lines("　　占比达到15%¹，面积", "有20m²。");
        assertThat(text(without)).endsWith("\n占比达到15%1，面积有20m2。");
    }

    @Test
    void aFootnoteUnderAColumnDoesNotBreakTheParagraph() {
        Paper paper = body().lines("　　完善能耗双控考核措施")
                .at(100, 600, "①指能耗强度和总量。", 10)
                .at(300, 160, "，优化考核频次。", 16)
                .at(332, 190, "加强协同推进工作。", 16);
        assertThat(text(paper)).endsWith("\n完善能耗双控考核措施，优化考核频次。\n①指能耗强度和总量。\n加强协同推进工作。");
    }

    @Test
    void whoPrintedADocumentStandsApart() {
        Paper paper = body().lines("抄送：市委，市人大。", "市府办2021年5月2日印发");
        assertThat(text(paper)).endsWith("\n抄送：市委，市人大。\n市府办2021年5月2日印发");
    }

    @Test
    void aHeadingMayBeginInTheLastLineOfAParagraph() {
        Paper paper = body().lines("　　加强监测。　　二、主要", "目标", "　　（市水务局负责）　三、", "保障措施");
        assertThat(text(paper)).endsWith("\n加强监测。\n二、主要目标\n（市水务局负责）\n三、保障措施");
    }

    @Test
    void paragraphsMayHangInsteadOfBeingIndented() {
        Paper paper = new Paper();
        for (int i = 0; i < 4; i++) {
            paper.lines("推进节能降碳改造升级", "　　并严格执行报告制", "　　度，完成任务。");
        }
        assertThat(text(paper).lines()).hasSize(4).containsOnly("推进节能降碳改造升级并严格执行报告制度，完成任务。");
    }

    @Test
    void whiteBetweenParagraphsPartsThemWhereNothingIsIndented() {
        Paper paper = new Paper();
        for (int i = 0; i < 4; i++) {
            paper.lines("推进节能降碳改造升级", "，严格执行报告的制度", "，至本年底完成任务。").skip(12);
        }
        assertThat(text(paper).lines()).hasSize(4).containsOnly("推进节能降碳改造升级，严格执行报告的制度，至本年底完成任务。");
    }

    @Test
    void aTitleMayFillItsFirstLine() {
        Paper paper = new Paper().lines("关于印发清水市减排方").centred("案的通知", 16);
        assertThat(text(body(paper.skip(20)))).startsWith("关于印发清水市减排方案的通知\n推进");
    }

    private static Paper body() {
        return body(new Paper());
    }

    private static Paper body(Paper paper) {
        return paper.lines("　　推进节能降碳改造升", "级，到本年底全面完成任", "务。", "　　加强统计监测能力建", "设，严格执行报告制度。");
    }

    private static String lastOf(Paper paper) {
        return text(paper).lines().reduce("", (a, b) -> b);
    }

    private static String text(Paper paper) {
        return Paper.CLEANER.apply(paper.layout()).text();
    }
}
