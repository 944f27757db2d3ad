package io.mubiao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.read.Reader;
import io.mubiao.read.Seen;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A DOC file with lists of several levels, a table, a footnote and a text box; its table of contents is left out. */
final class DocReaderTest {
    private static Layout read() throws Exception {
        return new Reader().apply(Path.of("src", "test", "resources", "word", "outline.doc"));
    }

    @Test
    void itsNumbersAreThoseThatWordShows() throws Exception {
        assertThat(Seen.blocks(read()))
                .startsWith(
                        "第一章 总则", "第一节 目的", "甲．甲类", "乙．乙类", "第二节 依据", "第二章 任务", "第一节 工业", "一、总体要求", "（一）思想", "1. 能耗",
                        "① 圈一", "② 圈二", "1.1 子项", "2. 排放", "① 圈又一", "（二）目标", "1. 又一", "二、重点", "五、第五");
    }

    @Test
    void headingsTitlesChangesAndNotesAreTold() throws Exception {
        assertThat(Seen.lines(read()).get(1).look().headingLevel()).isEqualTo(2);
        assertThat(Seen.lines(read()))
                .filteredOn(line -> line.look().centred())
                .extracting(Line::text)
                .containsExactly("青山县“十四五”节能方案");
        assertThat(Seen.blocks(read()))
                .contains("下降14%，详见附件2")
                .endsWith("末段", "有注。", "以2020年为基年。", "框", "青山县人民政府文件", "完");
    }

    @Test
    void mergedCellsStandOnceWithTheirSpans() throws Exception {
        assertThat(Seen.cells(read()))
                .containsExactly(
                        "0,0 1×1 !指标",
                        "0,1 1×2 !目标",
                        "1,0 2×1 能耗",
                        "1,1 1×1 2020年",
                        "1,2 1×1 0.5/（吨）",
                        "2,1 1×1 2025年",
                        "2,2 1×1 0.4");
    }

    @Test
    void aTableInACellGivesItsLines() throws Exception {
        Layout layout = new Reader().apply(Path.of("src", "test", "resources", "word", "nested.doc"));
        assertThat(Seen.blocks(layout))
                .startsWith("青山县任务分工")
                .endsWith("其他事项另行通知。")
                .hasSize(3);
        assertThat(Seen.cells(layout))
                .containsExactly(
                        "0,0 1×1 任务",
                        "0,1 1×1 内容",
                        "1,0 1×1 造林",
                        "1,1 1×1 分乡镇任务：/甲乡/100亩/乙乡/80亩/合计180亩",
                        "2,0 1×1 治沙",
                        "2,1 1×1 县林业局");
    }

    @Test
    void aFileOfWpsIsADocByItsContent(@TempDir Path folder) throws Exception {
        Path wps = folder.resolve("方案.wps");
        Files.copy(Path.of("src", "test", "resources", "word", "outline.doc"), wps);
        Layout layout = new Reader().apply(wps);
        assertThat(layout.mediaType()).isEqualTo("application/msword");
        assertThat(Seen.blocks(layout)).isEqualTo(Seen.blocks(read()));
    }
}
