package io.mubiao.read.word;

import static io.mubiao.read.word.DocxFile.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.read.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of Word files. */
final class DocxTablesTest {
    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static List<String> read(String... body) throws Exception {
        return Seen.blocks(DocxFile.of(body).read());
    }

    @Test
    void mergedCellsStandOnceWithTheirSpans() throws Exception {
        String head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("", p("指标"))
                + cell("<w:gridSpan w:val='2'/>", p("目标")) + "</w:tr>";
        assertThat(Seen.cells(DocxFile.of(table(
                                head,
                                row(
                                        cell("<w:vMerge w:val='restart'/>", p("能耗")),
                                        cell("", p("2020年")),
                                        cell("", p("0.5"))),
                                row(cell("<w:vMerge/>", p("")), cell("", p("2025年")), cell("", p("0.4")))))
                        .read()))
                .containsExactly(
                        "0,0 1×1 !指标",
                        "0,1 1×2 !目标",
                        "1,0 2×1 能耗",
                        "1,1 1×1 2020年",
                        "1,2 1×1 0.5",
                        "2,1 1×1 2025年",
                        "2,2 1×1 0.4");
    }

    @Test
    void aRowThatBeginsFurtherRightSkipsColumns() throws Exception {
        assertThat(read(table(
                        row(cell("", p("甲")), cell("", p("乙"))),
                        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("", p("丙")) + "</w:tr>")))
                .containsExactly("0,0 1×1 甲; 0,1 1×1 乙; 1,1 1×1 丙");
    }

    @Test
    void aDeletedRowIsLeftOut() throws Exception {
        String deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", p("旧")) + cell("", p("1")) + "</w:tr>";
        assertThat(read(table(deleted, row(cell("", p("新")), cell("", p("2"))))))
                .containsExactly("0,0 1×1 新; 0,1 1×1 2");
    }

    @Test
    void theFrameOfABoxIsNoTable() throws Exception {
        assertThat(read(table(row(cell("", p("专栏1 重点工程")))), table(row(cell("", p("改造100个小区。") + p("新建2座厂。"))))))
                .containsExactly("专栏1 重点工程", "改造100个小区。", "新建2座厂。");
    }

    @Test
    void aTableInsideACellGivesItsLines() throws Exception {
        String inner = table(row(cell("", p("内1")), cell("", p("内2"))));
        assertThat(read(table(row(cell("", p("外") + inner + p("")), cell("", p("旁"))))))
                .containsExactly("0,0 1×1 外/内1/内2; 0,1 1×1 旁");
    }
}
