package io.mubiao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CarriedTest {
    private static final double RIGHT = Paper.LEFT + Paper.COLUMN;

    @Test
    void theLastCharactersOfALineMayStandAtTheRightEdgeBelowIt() {
        Paper paper = body().lines("　　完善能耗双控考核措")
                .at(RIGHT - 2 * Paper.EM, 340, "施优", Paper.EM)
                .skip(30)
                .lines("化考核频次。");
        assertThat(text(paper)).endsWith("。\n完善能耗双控考核措施优化考核频次。");
    }

    @Test
    void theLastCharactersOfALineMayStandAsFarInAsItsBeginning() {
        Paper paper = body().lines("　　完善能耗双控考核措", "　　施", "，优化考核频次。");
        assertThat(text(paper)).endsWith("。\n完善能耗双控考核措施，优化考核频次。");
    }

    @Test
    void aListThatFillsItsLineGoesOnHoweverTheNextIsIndented() {
        Paper paper = body().lines("　　建设污水厂、再生厂、", "　　泵站管网。");
        assertThat(text(paper)).endsWith("。\n建设污水厂、再生厂、泵站管网。");
    }

    @Test
    void aSignatureAtTheRightEdgeStandsApart() {
        Paper paper = body().lines("　　请认真抓好落实工作。").at(RIGHT - 2 * Paper.EM, 340, "厅长", Paper.EM);
        assertThat(text(paper)).endsWith("请认真抓好落实工作。\n厅长");
    }

    @Test
    void aParagraphOfABlockThatHangsGoesOnBelowItself() {
        Paper paper = body().lines("抄送：市委办公室、市委", "　　　各部门。", "　　　市人大办公室，市", "　　　法院。", "　　　各民主党派。");
        assertThat(text(paper)).endsWith("\n抄送：市委办公室、市委各部门。\n市人大办公室，市法院。\n各民主党派。");
    }

    private static Paper body() {
        return new Paper().lines("　　推进节能降碳改造升", "级，到本年底全面完成任", "务。", "　　加强统计监测能力建", "设，严格执行报告制度。");
    }

    private static String text(Paper paper) {
        return Paper.CLEANER.apply(paper.layout()).text();
    }
}
