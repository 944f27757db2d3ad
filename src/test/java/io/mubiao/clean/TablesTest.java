package io.mubiao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Box;
import io.mubiao.model.PlanText;
import io.mubiao.model.TextTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final String[] HEAD = {"地 区", "氨氮"};

    @Test
    void aTableIsARowALineWithItsCellsInPlace() {
        PlanText text = clean(new Paper()
                .lines("　　单位：吨")
                .table(HEAD, new String[] {"甲县", "30"})
                .lines("　　注：按年计。"));
        assertThat(text.text()).isEqualTo("单位：吨\n地区\t氨氮\n甲县\t30\n注：按年计。");
        TextTable table = text.tables().get(0);
        assertThat(table.cells())
                .extracting(cell -> cell.span().in(text.text()))
                .containsExactly("地区", "氨氮", "甲县", "30");
        assertThat(text.paragraphs()).extracting(p -> p.table()).containsExactly(-1, 0, 0, -1);
    }

    @Test
    void aMergedCellStandsOnceAtItsFirstPlace() {
        Paper paper = new Paper();
        PlanText text = clean(paper.grid(
                2, 2, List.of(paper.cell(0, 0, 2, "主要", "污染物"), paper.cell(0, 1, 1, "氨氮"), paper.cell(1, 1, 1, "总磷"))));
        assertThat(text.text()).isEqualTo("主要污染物\t氨氮\n总磷");
        assertThat(text.tables().get(0).cells().get(0).covers(1, 0)).isTrue();
    }

    @Test
    void aTableGoesOnOverThePageWithoutItsRepeatedHead() {
        Paper paper = new Paper()
                .table(HEAD, new String[] {"甲县", "30"})
                .at(170, 750, "— 1 —", 14)
                .page();
        PlanText text = clean(paper.table(HEAD, new String[] {"乙县", "20"}).at(170, 750, "— 2 —", 14));
        assertThat(text.text()).isEqualTo("地区\t氨氮\n甲县\t30\n乙县\t20");
        assertThat(text.tables()).singleElement().satisfies(table -> {
            assertThat(table.rows()).isEqualTo(3);
            assertThat(table.cells().get(4).row()).isEqualTo(2);
        });
        assertThat(text.places().boxes(text.text().indexOf("乙县"), text.text().length()))
                .extracting(Box::page)
                .containsOnly(2);
    }

    @Test
    void itemsOfAPrintedCellArePartedAndWrappedLinesAreNot() {
        Paper paper = new Paper();
        PlanText text = clean(paper.grid(
                2,
                2,
                List.of(
                        paper.cell(0, 0, 1, "1.新建小学3所", "2.扩建初中5所"),
                        paper.cell(0, 1, 1, "县教育局", "县住房城乡建设局"),
                        paper.cell(1, 0, 1, "新增车位50个", "新增充电桩300个以上"),
                        paper.cell(1, 1, 1, "新建绿地35个", "改造公园2个"))));
        assertThat(text.text()).isEqualTo("1.新建小学3所 2.扩建初中5所\t县教育局 县住房城乡建设局\n新增车位50个 新增充电桩300个以上\t新建绿地35个改造公园2个");
    }

    @Test
    void aRowThatThePageCutIsOneAgain() {
        Paper paper = new Paper().table(new String[] {"1", "可再生能源装", "甲"}).page();
        PlanText text = clean(paper.table(new String[] {"", "机比重", ""}, new String[] {"2", "总装机", "乙"}));
        assertThat(text.text()).isEqualTo("1\t可再生能源装机比重\t甲\n2\t总装机\t乙");
    }

    @Test
    void aMergedCellThatThePageCutReachesOverIt() {
        Paper paper = new Paper();
        paper.grid(2, 2, List.of(paper.cell(0, 0, 2, "环境"), paper.cell(0, 1, 1, "氨氮"), paper.cell(1, 1, 1, "总磷")));
        paper.page();
        paper.grid(1, 2, List.of(paper.cell(0, 0, 1), paper.cell(0, 1, 1, "总氮")));
        PlanText text = clean(paper);
        assertThat(text.text()).isEqualTo("环境\t氨氮\n总磷\n总氮");
        assertThat(text.tables().get(0).cells().get(0).rowSpan()).isEqualTo(3);
    }

    @Test
    void aMergedCellThatIsPrintedAgainOnTheNextPageIsOne() {
        for (String again : List.of("环境", "环境（续）")) {
            Paper paper = new Paper();
            paper.grid(2, 2, List.of(paper.cell(0, 0, 2, "环境"), paper.cell(0, 1, 1, "氨氮"), paper.cell(1, 1, 1, "总磷")));
            paper.page();
            paper.grid(2, 2, List.of(paper.cell(0, 0, 1, again), paper.cell(0, 1, 1, "总磷"), paper.cell(1, 0, 1, "生态")));
            PlanText text = clean(paper);
            assertThat(text.text()).isEqualTo("环境\t氨氮\n总磷\n总磷\n生态");
            assertThat(text.tables().get(0).cells().get(0).rowSpan()).isEqualTo(3);
        }
    }

    @Test
    void rowsOfTheirOwnThatBeginAlikeStayTwo() {
        Paper paper = new Paper().table(new String[] {"甲县", "氨氮"}).page();
        PlanText text = clean(paper.table(new String[] {"甲县", "总磷"}));
        assertThat(text.text()).isEqualTo("甲县\t氨氮\n甲县\t总磷");
    }

    @Test
    void aPartWhoseCellsAreWiderGoesOnInTheSameColumns() {
        Paper paper = new Paper()
                .row(List.of(0.0, 150.0, 300.0), "森林覆盖率", "42")
                .page()
                .row(List.of(0.0, 80.0, 151.0, 300.0), "总氮", "减排量", "1.8")
                .page();
        PlanText text = clean(paper.row(List.of(0.0, 149.0, 300.0), "林木蓄积量", "3.2"));
        assertThat(text.tables()).singleElement().satisfies(table -> {
            assertThat(table.columns()).isEqualTo(3);
            assertThat(table.cells())
                    .extracting(cell -> cell.row() + "," + cell.column() + "+" + cell.columnSpan())
                    .containsExactly("0,0+2", "0,2+1", "1,0+1", "1,1+1", "1,2+1", "2,0+2", "2,2+1");
        });
    }

    @Test
    void tablesWithOtherColumnsDoNotGoOn() {
        Paper paper = new Paper()
                .row(List.of(0.0, 150.0, 300.0), "甲", "42")
                .page()
                .row(List.of(0.0, 60.0, 110.0, 300.0), "乙", "丙", "1");
        assertThat(clean(paper).tables()).hasSize(2);
    }

    @Test
    void whatIsPrintedAgainAboveATableThatGoesOnGoes() {
        Paper paper = new Paper()
                .lines("表1 目标")
                .table(HEAD, new String[] {"甲县", "30"})
                .page();
        PlanText text = clean(paper.lines("续表1").table(HEAD, new String[] {"乙县", "20"}));
        assertThat(text.text()).isEqualTo("表1目标\n地区\t氨氮\n甲县\t30\n乙县\t20");
    }

    @Test
    void aTableAtThePagesEndDoesNotBreakTheParagraphAroundIt() {
        Paper paper = new Paper()
                .lines("　　推进节能降碳改造升", "级，到本年底完成全部任")
                .table(HEAD, HEAD)
                .page();
        PlanText text = clean(paper.lines("务，不再延期。", "　　加强监测。"));
        assertThat(text.text()).isEqualTo("推进节能降碳改造升级，到本年底完成全部任务，不再延期。\n地区\t氨氮\n地区\t氨氮\n加强监测。");
    }

    @Test
    void aFrameSetIntoAParagraphStandsBehindIt() {
        Paper paper = new Paper().lines("　　加强统计监测能力建", "设。", "　　体育产业规模达到三");
        paper.grid(1, 1, List.of(paper.cell(0, 0, 1, "专栏健身工程。")));
        paper.lines("十亿元，新增步道八十公", "里。", "　　严格执行报告制度。");
        assertThat(clean(paper).text()).isEqualTo("加强统计监测能力建设。\n体育产业规模达到三十亿元，新增步道八十公里。\n专栏健身工程。\n严格执行报告制度。");
        Paper apart = new Paper().lines("　　加强统计监测能力建", "设。", "　　体育产业规模扩大。");
        apart.grid(1, 1, List.of(apart.cell(0, 0, 1, "专栏健身工程。")));
        assertThat(clean(apart.lines("严格执行报告制度。")).text()).endsWith("体育产业规模扩大。\n专栏健身工程。\n严格执行报告制度。");
    }

    @Test
    void aFrameAroundProseIsProse() {
        Paper paper = new Paper();
        PlanText text = clean(
                paper.grid(2, 1, List.of(paper.cell(0, 0, 1, "专栏1 重点工程"), paper.cell(1, 0, 1, "　　建设园区供热管网系", "统二期。")))
                        .lines("　　加强监测。"));
        assertThat(text.text()).isEqualTo("专栏1重点工程\n建设园区供热管网系统二期。\n加强监测。");
        assertThat(text.tables()).isEmpty();
    }

    private static PlanText clean(Paper paper) {
        return Paper.CLEANER.apply(paper.layout());
    }
}
