package io.mubiao.read.word;

import static io.mubiao.read.word.DocxFile.p;
import static io.mubiao.read.word.DocxFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Problem;
import io.mubiao.read.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is text of a Word file and what is not. */
final class DocxTextTest {
    private static final String BREAK = "<w:r><w:br/></w:r>";
    private static final String CENTRED = "<w:pPr><w:jc w:val='center'/></w:pPr>";

    private static List<String> read(String... body) throws Exception {
        return Seen.blocks(DocxFile.of(body).read());
    }

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + instruction
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    @Test
    void trackedChangesAreTakenAsAccepted() throws Exception {
        assertThat(read("<w:p>" + r("下降") + "<w:del><w:r><w:delText>13%</w:delText></w:r></w:del><w:ins>" + r("14%")
                        + "</w:ins><w:moveFrom>" + r("左右") + "</w:moveFrom><w:moveTo>" + r("以上") + "</w:moveTo></w:p>"))
                .containsExactly("下降14%以上");
    }

    @Test
    void thousandsOfLikeParagraphsAreAllRead() throws Exception {
        Layout layout = DocxFile.of(p("全市森林覆盖率达到45%。&amp;&#x4e00;").repeat(20_000), p("终了"))
                .read();
        assertThat(layout.problems()).isEmpty();
        assertThat(Seen.blocks(layout)).hasSize(20_001).endsWith("全市森林覆盖率达到45%。&一", "终了");
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws Exception {
        assertThat(read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("到2025年，") + "</w:p>", p("达到40%。")))
                .containsExactly("到2025年，达到40%。");
    }

    @Test
    void onlyTheResultOfAFieldIsText() throws Exception {
        assertThat(read("<w:p>" + r("见") + field(" REF _Ref1 \\h ", r("附件2")) + r("。") + "</w:p>"))
                .containsExactly("见附件2。");
    }

    @Test
    void aTableOfContentsIsLeftOutWithItsHead() throws Exception {
        String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        assertThat(read(
                        p("目　录"),
                        "<w:p>" + begin + r("一、总体要求") + field("PAGEREF", r("1")) + "</w:p>",
                        "<w:p>" + r("二、目标 2") + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
                        p("一、总体要求")))
                .containsExactly("一、总体要求");
        String control = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"
                + "</w:sdtPr><w:sdtContent>" + p("目录") + p("一、总体要求 1") + "</w:sdtContent></w:sdt>";
        assertThat(read(control, "<w:sdt><w:sdtContent>" + p("正文") + "</w:sdtContent></w:sdt>"))
                .containsExactly("正文");
    }

    @Test
    void hiddenTextIsLeftOut() throws Exception {
        assertThat(read("<w:p>" + r("公开") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>不公开</w:t></w:r></w:p>"))
                .containsExactly("公开");
    }

    @Test
    void aTitleBrokenInTwoIsOneLine() throws Exception {
        assertThat(read("<w:p>" + CENTRED + r("青山县“十四五”") + BREAK + r("节能减排工作方案") + "</w:p>"))
                .containsExactly("青山县“十四五”节能减排工作方案");
    }

    @Test
    void aBrokenTitleIsTwoLinesWhereEachStandsAlone() throws Exception {
        assertThat(read("<w:p>" + CENTRED + r("附件1") + BREAK + r("任务分工表") + "</w:p>"))
                .containsExactly("附件1", "任务分工表");
        assertThat(read("<w:p>" + CENTRED + r("关于印发方案的通知") + BREAK + r("青政发〔2023〕5号") + "</w:p>"))
                .containsExactly("关于印发方案的通知", "青政发〔2023〕5号");
    }

    @Test
    void aBreakInTextEndsAParagraph() throws Exception {
        assertThat(read("<w:p>" + r("一、总体要求") + BREAK + r("到2025年，能耗下降13%。") + "</w:p>"))
                .containsExactly("一、总体要求", "到2025年，能耗下降13%。");
    }

    @Test
    void ofAlternatesOnlyOneIsReadAndATextBoxStandsAfterItsParagraph() throws Exception {
        String box = "<w:drawing><w:txbxContent>" + p("青山县人民政府文件") + "</w:txbxContent></w:drawing>";
        String alternates = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + box
                + "</mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(read("<w:p>" + alternates + r("通知") + "</w:p>")).containsExactly("通知", "青山县人民政府文件");
    }

    @Test
    void aFootnoteStandsAfterItsParagraphWithoutItsMark() throws Exception {
        String reference = "<w:r><w:footnoteReference w:id='2'/></w:r>";
        String notes = "<w:footnote w:id='2'>" + p("以2020年为基年。") + "</w:footnote>";
        assertThat(Seen.blocks(DocxFile.of("<w:p>" + r("下降13%") + reference + r("。") + "</w:p>", p("其他。"))
                        .withFootnotes(notes)
                        .read()))
                .containsExactly("下降13%。", "以2020年为基年。", "其他。");
    }

    @Test
    void symbolsAndHyphensAreCharacters() throws Exception {
        assertThat(read("<w:p>" + r("占比") + "<w:r><w:sym w:font='Symbol' w:char='F0B3'/></w:r>" + r("90%，GB/T 1")
                        + "<w:r><w:noBreakHyphen/></w:r>" + r("2") + "</w:p>"))
                .containsExactly("占比≥90%，GB/T 1-2");
    }

    @Test
    void aLineKnowsHowItIsSet() throws Exception {
        String styles = "<w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/>"
                + "<w:rPr><w:rFonts w:eastAsia='仿宋_GB2312'/><w:sz w:val='32'/></w:rPr></w:style>";
        String heading = "<w:p>" + CENTRED + "<w:r><w:rPr><w:rFonts w:hint='eastAsia' w:eastAsia='黑体'/><w:b/></w:rPr>"
                + "<w:t>总体要求</w:t></w:r></w:p>";
        assertThat(Seen.lines(DocxFile.of(heading, p("正文")).withStyles(styles).read()))
                .extracting(Line::look)
                .extracting(look -> look.font() + " " + look.size() + " " + look.bold() + " " + look.centred())
                .containsExactly("黑体 16.0 true true", "仿宋_GB2312 16.0 false false");
    }

    @Test
    void aStrictFileIsReadLikeAnyOther() throws Exception {
        assertThat(Seen.blocks(DocxFile.of(p("一、总体要求")).in(DocxFile.STRICT).read()))
                .containsExactly("一、总体要求");
    }

    @Test
    void indentsMadeOfBlanksAreNoText() throws Exception {
        assertThat(read(p("　　到2025年，"), p("\u00A0\u00A0下降\u00A013%。 "))).containsExactly("到2025年，", "下降 13%。");
    }

    @Test
    void aDocumentThatBreaksOffGivesWhatStandsBefore() throws Exception {
        Layout layout = DocxFile.of(p("一、总体要求"), "<w:p><w:r></w:p>", p("二、目标")).read();
        assertThat(Seen.blocks(layout)).containsExactly("一、总体要求");
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("broken-off");
    }

    @Test
    void aListOfNumbersThatCannotBeReadIsAProblem() throws Exception {
        Layout layout = DocxFile.of(p("一、总体要求")).withNumbering("<w:num>").read();
        assertThat(Seen.blocks(layout)).containsExactly("一、总体要求");
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("damaged-part");
    }

    @Test
    void aFieldWhoseCodeDoesNotEndLosesNoMoreThanItsParagraph() throws Exception {
        assertThat(read("<w:p>" + r("甲") + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + r("乙") + "</w:p>", p("丙")))
                .containsExactly("甲", "丙");
    }

    @Test
    void drawnWordsAreText() throws Exception {
        assertThat(read("<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'>"
                        + "<v:textpath string='青山县人民政府文件'/></v:shape></w:pict></w:r></w:p>"))
                .containsExactly("青山县人民政府文件");
    }
}
