package io.mubiao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.NumberedRow;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.model.Table;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void aTableOfAnAnnexHasItsTitleAndUnit() {
        Table table = Sheets.outline("一、要求", "节水。", "二、任务", "见表。", "附件1", "用水目标", "单位：万立方米", "|地 区¦2025年|甲县¦120|乙县¦80")
                .tables()
                .get(0);
        assertThat(table.address()).isEqualTo("附件1");
        assertThat(table.caption()).isEqualTo("用水目标");
        assertThat(table.unit()).isEqualTo("万立方米");
        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(0)).allMatch(Table.Cell::header);
        assertThat(table.rows().get(1)).noneMatch(Table.Cell::header);
    }

    @Test
    void rowsOfADivisionOfTasksAreNumbered() {
        PlanText text = Sheets.text(
                "一、要求",
                "节水。",
                "二、任务",
                "见表。",
                "附件1",
                "任务分工表",
                "|序号¦指标¦具体任务¦牵头单位¦责任单位|一、农业节水|1¦滴灌¦推广滴灌10万亩。¦市农业农村局¦各县政府|2¦渠系¦修复渠道。¦市水利局¦各县政府");
        Outline outline = new Outliner(Sheets.BOOK).apply(text);
        assertThat(outline.rows()).hasSize(2);
        NumberedRow row = outline.rows().get(0);
        assertThat(row.address()).isEqualTo("附件1/1");
        assertThat(row.task().in(text.text())).isEqualTo("推广滴灌10万亩。");
        assertThat(row.holders().leads().in(text.text())).isEqualTo("市农业农村局");
        assertThat(row.holders().responsibles().in(text.text())).isEqualTo("各县政府");
        assertThat(row.holders().cooperators()).isNull();
        assertThat(outline.addressAt(row.task().start())).isEqualTo("附件1/1");
    }

    @Test
    void theTaskOfARowIsItsIndicatorWhereNoColumnHasTasks() {
        PlanText text = Sheets.text("|类别¦序号¦指标¦年度目标¦完成时限¦责任单位|经济¦1¦出口额¦12.5亿元¦12月底前完成全年目标¦市商务局");
        NumberedRow row = new Outliner(Sheets.BOOK).apply(text).rows().get(0);
        assertThat(row.task().in(text.text())).isEqualTo("出口额");
    }

    @Test
    void noTaskIsTakenFromAColumnWhoseHeadSaysSomethingElse() {
        PlanText text = Sheets.text("|类别¦序号¦清单¦完成时限¦责任单位|水利¦1¦修渠¦2025年12月底前完成¦市水利局");
        NumberedRow row = new Outliner(Sheets.BOOK).apply(text).rows().get(0);
        assertThat(row.task().in(text.text())).isEqualTo("修渠");
    }

    @Test
    void aTableThatGoesOnKeepsItsColumns() {
        Outline outline = Sheets.outline("|序号¦工作任务¦责任单位|1¦修渠。¦市水利局|2¦植树。¦市林业局", "|3¦治沙。¦市林业局|4¦节电。¦市发改委");
        assertThat(outline.rows().stream().map(NumberedRow::number)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void aTableOfIndicatorsGivesNoTasks() {
        assertThat(Sheets.outline("|序号¦指标¦2025年|1¦用水量¦120").rows()).isEmpty();
    }
}
