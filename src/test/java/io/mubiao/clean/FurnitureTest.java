package io.mubiao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final String BODY = "推进节能降碳改造升级，全面完成任务。";

    @ParameterizedTest
    @ValueSource(strings = {"— 1 —", "- 1 -", "－１－", "第 1 页 共 1 页", "第1页", "1/1", "1", "·1·", "一 1 一"})
    void pageNumbersGo(String number) {
        assertThat(text(body(new Paper()).at(170, 760, number, 12))).isEqualTo(BODY);
    }

    @Test
    void whatReadingLeavesOfAPageNumberGoes() {
        assertThat(text(body(new Paper()).at(170, 760, "一", 12))).isEqualTo(BODY);
    }

    @Test
    void largeWordsBehindTheTextOfEveryPageGo() {
        Paper paper = new Paper();
        for (int page = 1; page <= 3; page++) {
            body(paper.at(120, 400, "内部资料", 60)).page();
        }
        assertThat(text(body(paper))).isEqualTo(String.join("\n", BODY, BODY, BODY, BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "2025年", "（2020为基年）", "300"})
    void otherLinesAtTheFootStay(String line) {
        assertThat(text(body(new Paper()).at(170, 760, line, 12))).isEqualTo(BODY + "\n" + line);
    }

    @Test
    void bareNumbersGoWhereTheyKeepStepWithThePages() {
        Paper paper = body(new Paper()).at(170, 760, "5", 12).page();
        body(paper).at(170, 760, "6", 12).page();
        body(paper).at(170, 740, "86", 12);
        assertThat(text(paper)).isEqualTo(BODY + "\n" + BODY + "\n" + BODY + "\n86");
    }

    @Test
    void aRunningHeaderGoesAndTheTitleThatItRepeatsStays() {
        Paper paper = new Paper();
        for (int page = 1; page <= 3; page++) {
            paper.at(120, 40, "清水市规范性文件", 10);
            paper.at(100, 56, "清水市方案 第 " + page + " 页 共 3 页", 10);
            if (page == 1) {
                paper.centred("清水市方案", 22);
            }
            body(paper).page();
        }
        assertThat(text(paper)).isEqualTo("清水市方案\n" + BODY + "\n" + BODY + "\n" + BODY);
    }

    @Test
    void aHeaderThatNamesAChapterOnceGoesToo() {
        Paper paper = new Paper();
        for (int page = 1; page <= 6; page++) {
            body(paper.at(150, 40, page == 3 ? "重点任务" : "总体要求", 10)).page();
        }
        assertThat(text(paper)).doesNotContain("总体要求", "重点任务");
    }

    @Test
    void aTableOfContentsGoes() {
        Paper paper = new Paper().centred("目　录", 22).lines("一、总体要求…………1", "二、主要任务及部门", "分工……………………3");
        paper.lines("三、保障.............5").at(170, 760, "I", 12).page();
        assertThat(text(body(paper.lines("　　一、总体要求")))).isEqualTo("一、总体要求\n" + BODY);
    }

    @Test
    void aTableOfContentsWithoutPageNumbersGoes() {
        Paper paper = new Paper()
                .centred("目录", 22)
                .lines("一、总体要求", "二、主要目标", "三、保障措施")
                .page();
        body(paper.lines("　　一、总体要求"));
        body(paper.lines("　　二、主要目标"));
        assertThat(text(body(paper.lines("　　三、保障措施")))).startsWith("一、总体要求\n" + BODY + "\n二、主要目标\n");
    }

    private static Paper body(Paper paper) {
        return paper.lines("　　推进节能降碳改造升", "级，全面完成任务。");
    }

    private static String text(Paper paper) {
        return Paper.CLEANER.apply(paper.layout()).text();
    }
}
