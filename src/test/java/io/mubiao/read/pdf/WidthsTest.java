package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Layout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A font that gives a width to more codes than there are is read without an entry for each of them. */
final class WidthsTest {
    private static final String FONT = "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/ToUnicode 7 0 R"
            + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/DW 1000"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + "/W[1 2000000000 500 1 2147483647 500]>>]>>";

    private static final String MAP = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
            + "2 beginbfchar <0001> <4E2D> <0002> <6587> endbfchar endcmap";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"6 0 R", FONT})
    void itIsRead(String font) throws Exception {
        Path file = folder.resolve("wide.pdf");
        Files.writeString(file, pdf(font), StandardCharsets.US_ASCII);
        Layout layout = new PdfReader().apply(file);
        assertThat(Drawing.lines(layout)).containsExactly("中文");
        assertThat(layout.problems()).isEmpty();
    }

    /** Without a table of its objects, which readers then look for. */
    private static String pdf(String font) {
        return "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 " + font + ">>>>>> endobj\n"
                + "4 0 obj " + stream("BT /F1 10 Tf 72 700 Td <00010002> Tj ET") + "endobj\n"
                + "6 0 obj " + FONT + " endobj\n"
                + "7 0 obj " + stream(MAP) + "endobj\n"
                + "trailer <</Root 1 0 R/Size 8>>\n%%EOF\n";
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream\n";
    }

    @ParameterizedTest
    @CsvSource({
        "1 300032095 500, 1 65535 500",
        "-2000000000 10 500, 0 10 500",
        "70000 80000 500, 65536 65535 500",
        "3 20 500 30 30 1000, 3 20 500 30 30 1000"
    })
    void aRangeEndsWithTheLastCodeThereCanBe(String given, String cut) {
        COSArray widths = new COSArray();
        for (String number : given.split(" ")) {
            widths.add(COSInteger.get(Long.parseLong(number)));
        }
        assertThat(cut(widths)).isEqualTo(cut);
    }

    @Test
    void rangesThatAreSaidAgainAndAgainEndAtLast() {
        COSArray widths = new COSArray();
        for (int i = 0; i < 10; i++) {
            widths.add(COSInteger.get(0));
            widths.add(COSInteger.get(65535));
            widths.add(COSInteger.get(500));
        }
        assertThat(cut(widths)).startsWith("0 65535 500 0 65535 500").endsWith("0 -1 500 0 -1 500");
    }

    @Test
    void whatStandsInListsIsLeft() {
        COSArray listed = new COSArray();
        listed.add(COSInteger.get(400));
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(5));
        widths.add(listed);
        widths.add(COSName.W);
        widths.add(COSInteger.get(6));
        widths.add(COSInteger.get(99999));
        widths.add(COSInteger.get(500));
        cut(widths);
        assertThat(widths.get(1)).isSameAs(listed);
        assertThat(widths.getInt(4)).isEqualTo(65535);
    }

    private static String cut(COSArray widths) {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        Widths.cut(font);
        return StreamSupport.stream(widths.spliterator(), false)
                .map(WidthsTest::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(COSBase number) {
        return number instanceof COSInteger whole ? String.valueOf(whole.longValue()) : "?";
    }
}
