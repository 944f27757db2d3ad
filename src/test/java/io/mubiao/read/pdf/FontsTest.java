package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Layout;
import io.mubiao.model.Problem;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A font of two-byte codes, with a ToUnicode map and without. */
final class FontsTest {
    private static final String MAP =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            4 beginbfchar
            <0001> <4E2D>
            <0002> <6587>
            <0003> <E5E5>
            <0004> <2F25>
            endbfchar
            endcmap
            """;

    @TempDir
    private Path folder;

    @Test
    void mappedCodesAreRead() throws Exception {
        Layout layout = read(MAP, 1, 2);
        assertThat(Drawing.lines(layout)).containsExactly("中文");
        assertThat(layout.problems()).isEmpty();
    }

    @Test
    void aRadicalIsTheCharacterItLooksLike() throws Exception {
        assertThat(Drawing.lines(read(MAP, 1, 4))).containsExactly("中女");
    }

    @Test
    void privateUseIsUnknown() throws Exception {
        assertUnknown(read(MAP, 1, 3), "中\uFFFD");
    }

    @Test
    void aCodeThatTheMapLeavesOutIsUnknown() throws Exception {
        assertUnknown(read(MAP, 1, 0x4E8C), "中\uFFFD");
    }

    @Test
    void withoutMapAndFontFileNothingIsGuessed() throws Exception {
        Layout layout = read("", 0x0410, 0x0C3D);
        assertThat(Drawing.lines(layout)).containsExactly("\uFFFD\uFFFD");
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("unmapped-font", "no-text");
    }

    @ParameterizedTest
    @CsvSource({
        "ABCDEE+FangSong_GB2312, FangSong_GB2312",
        "Arial-BoldMT, Arial-BoldMT",
        "ABCDEE+·ÂËÎ_GB2312, 仿宋_GB2312",
        "楷体, 楷体"
    })
    void aFontsNameIsPlain(String given, String plain) {
        assertThat(Typeface.plainName(given)).isEqualTo(plain);
    }

    private static void assertUnknown(Layout layout, String text) {
        assertThat(Drawing.lines(layout)).containsExactly(text);
        assertThat(layout.problems()).hasSize(1);
        Problem problem = layout.problems().get(0);
        assertThat(problem.code()).isEqualTo("unmapped-font");
        assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(problem.page()).isEqualTo(1);
        assertThat(problem.message()).contains("1 of 2 characters on page 1");
    }

    private Layout read(String map, int... codes) throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font(drawing, map));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            Layout layout;
            drawing.pen().close();
            drawing.page().getCOSObject().setItem(COSName.RESOURCES, resources);
            StringBuilder text = new StringBuilder();
            for (int code : codes) {
                text.append("%04X".formatted(code));
            }
            drawing.page()
                    .getCOSObject()
                    .setItem(COSName.CONTENTS, stream(drawing, "BT /F1 10 Tf 72 700 Td <" + text + "> Tj ET"));
            layout = drawing.read();
            return layout;
        }
    }

    private static COSDictionary font(Drawing drawing, String map) throws Exception {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.ZERO);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, "SimSun");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "SimSun");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        if (!map.isEmpty()) {
            font.setItem(COSName.TO_UNICODE, stream(drawing, map));
        }
        return font;
    }

    private static COSStream stream(Drawing drawing, String content) throws Exception {
        COSStream stream = drawing.document().getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
