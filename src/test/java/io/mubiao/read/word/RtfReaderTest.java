package io.mubiao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Layout;
import io.mubiao.read.Seen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RTF as Word and LibreOffice write it. */
final class RtfReaderTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}"
            + "{\\f1\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f2\\fcharset2 Wingdings;}}"
            + "{\\stylesheet{\\s1 heading 1;}}{\\header\\pard 8\\par}\n";

    private static Layout layout(String body) {
        return new RtfReader().apply((HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> read(String body) {
        return Seen.blocks(layout(body));
    }

    @Test
    void charactersComeInBytesOfTheirFontOrByTheirNumber() {
        assertThat(read("\\pard\\plain\\f1\\fs32 \\'cf\\'c2\\'bd\\'b5\\f0 13%\\par\\pard \\u30446?\\u26631\\'3f\\par"))
                .containsExactly("下降13%", "目标");
    }

    @Test
    void writtenNumbersStandBeforeTheirParagraphs() {
        assertThat(
                        read(
                                "\\pard\\plain {\\listtext\\pard\\plain \\u19968?\\u12289?\\tab}\\ls1\\outlinelevel0 \\u30446?\\par"
                                        + "\\pard\\plain {\\listtext\\pard\\plain 1.\\tab}2025\\par{\\listtext\\f2 \\'b7\\tab}\\u30446?\\par"))
                .containsExactly("一、目", "1. 2025", "目");
        assertThat(Seen.lines(layout("\\pard\\qc\\outlinelevel1\\b A\\par"))
                        .get(0)
                        .look())
                .hasToString("Look[font=null, size=12.0, bold=true, centred=true, headingLevel=2]");
    }

    @Test
    void sizeAndWeightOfAsianCharactersMayBeSetApart() {
        assertThat(Seen.lines(layout(
                        "\\pard\\rtlch\\afs40\\ab\\ltrch\\fs24{\\loch\\f0\\dbch\\afs44\\ab\\dbch\\af1 \\u30446?}\\par"
                                + "\\pard\\plain\\rtlch\\afs40\\ab\\ltrch\\fs24 \\u30446?\\par")))
                .extracting(line -> line.look().size() + " " + line.look().bold())
                .containsExactly("22.0 true", "12.0 false");
    }

    @Test
    void hiddenAndDeletedTextFieldCodesAndContentsAreLeftOut() {
        assertThat(read("\\pard a{\\v b}{\\deleted\\revauthdel1\\revdttmdel-2074015744 c}"
                        + "{\\field{\\*\\fldinst REF x}{\\fldrslt d}}{\\*\\unknown e}\\par"
                        + "{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt f\\par g\\par}}h\\par"))
                .containsExactly("ad", "h");
    }

    @Test
    void aFootnoteStandsAfterItsParagraph() {
        assertThat(read("\\pard a{\\super\\chftn}{\\footnote\\pard note}b\\par c\\par"))
                .containsExactly("ab", "note", "c");
    }

    @Test
    void ofATextBoxOnlyItsTextIsRead() {
        assertThat(read(
                        "\\pard a{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\sp{\\sn fillColor}{\\sv 16777215}}"
                                + "{\\shptxt\\pard box 6\\par}}{\\shprslt\\pard again\\par}}\\par c\\par"))
                .containsExactly("a", "box 6", "c");
    }

    @Test
    void tablesKeepTheirMergedCells() {
        String first = "\\trowd\\trhdr\\cellx1000\\cellx3000\\pard\\intbl a\\cell b\\cell\\row";
        String second =
                "\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl c\\cell d\\par e\\cell f\\cell\\row";
        String third = "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell g\\cell h\\cell\\row";
        assertThat(read(first + second + third + "\\pard after\\par"))
                .containsExactly(
                        "0,0 1×1 !a; 0,1 1×2 !b; 1,0 2×1 c; 1,1 1×1 d/e; 1,2 1×1 f; 2,1 1×1 g; 2,2 1×1 h", "after");
    }

    @Test
    void aFileThatEndsInTheMiddleGivesWhatStandsBefore() {
        byte[] half = (HEAD + "\\pard a\\par{\\b b").getBytes(StandardCharsets.US_ASCII);
        assertThat(Seen.blocks(new RtfReader().apply(half))).containsExactly("a", "b");
    }
}
