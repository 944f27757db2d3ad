package io.mubiao.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.clean.Cleaner;
import io.mubiao.model.Box;
import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.read.pdf.PdfReader;
import io.mubiao.rules.RuleBook;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the boxes of a paragraph cover is read back from the page by PDFBox's own stripper: it is the paragraph. */
final class PlacesTest {
    private static final List<String> COLUMN =
            List.of("By 2025, energy per unit", "of output falls by 14.5% in", "all against 2020 in the city");

    private static Cleaner cleaner;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadRules() throws Exception {
        cleaner = new Cleaner(RuleBook.load(Path.of("extractors")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"宝鸡市金台区节能减排综合工作实施方案（2023—2025年）.pdf", "武威市“十四五”节能减排综合工作方案.pdf"})
    void everyParagraphOfTheSamplesStandsUnderItsBoxes(String sample) throws Exception {
        assertThat(readBack(Path.of("corpus", sample))).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aTurnedAndCroppedPageHasItsBoxesWhereItIsShown(int rotation) throws Exception {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        page.setCropBox(new PDRectangle(30, 50, 480, 700));
        List<String> read = readBack(drawn(page, pen -> column(pen, 60, 700)));
        assertThat(String.join(" ", read)).isEqualTo(String.join(" ", COLUMN));
    }

    @Test
    void columnsHaveBoxesOfTheirOwn() throws Exception {
        List<String> read = readBack(drawn(new PDPage(PDRectangle.A4), pen -> {
            for (int i = 0; i < 3; i++) {
                column(pen, 60, 700 - 60 * i);
                column(pen, 320, 700 - 60 * i);
            }
        }));
        assertThat(String.join(" ", read)).hasSize(6 * (String.join(" ", COLUMN).length() + 1) - 1);
        assertThat(read.get(0)).startsWith("By 2025");
    }

    @Test
    void textSetSidewaysHasUprightBoxes() throws Exception {
        List<String> read = readBack(drawn(new PDPage(PDRectangle.A4), pen -> {
            for (int i = 0; i < COLUMN.size(); i++) {
                AffineTransform up = new AffineTransform(0, 1, -1, 0, 200 + 15 * i, 300);
                text(pen, new Matrix(up), COLUMN.get(i));
            }
        }));
        assertThat(String.join(" ", read)).isEqualTo(String.join(" ", COLUMN));
    }

    @Test
    void aCellHasItsOwnBoxes() throws Exception {
        List<String> read = readBack(drawn(new PDPage(PDRectangle.A4), pen -> {
            for (int i = 0; i <= 2; i++) {
                line(pen, 60, 700 - 20 * i, 360, 700 - 20 * i);
                line(pen, 60 + 150 * i, 700, 60 + 150 * i, 660);
            }
            text(pen, Matrix.getTranslateInstance(70, 685), "forest cover");
            text(pen, Matrix.getTranslateInstance(220, 685), "11.33%");
            text(pen, Matrix.getTranslateInstance(70, 665), "good air");
            text(pen, Matrix.getTranslateInstance(220, 665), "93.7%");
        }));
        assertThat(read).containsExactly("forest cover\t11.33%", "good air\t93.7%");
    }

    /** Draws on a page. */
    @FunctionalInterface
    private interface Drawn {
        void on(PDPageContentStream pen) throws IOException;
    }

    private Path drawn(PDPage page, Drawn drawing) throws IOException {
        Path file = folder.resolve("drawn.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                drawing.on(pen);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void column(PDPageContentStream pen, float x, float y) throws IOException {
        for (int i = 0; i < COLUMN.size(); i++) {
            text(pen, Matrix.getTranslateInstance(x, y - 15 * i), COLUMN.get(i));
        }
    }

    private static void text(PDPageContentStream pen, Matrix at, String text) throws IOException {
        pen.beginText();
        pen.setFont(new PDType1Font(FontName.COURIER), 12);
        pen.setTextMatrix(at);
        pen.showText(text);
        pen.endText();
    }

    private static void line(PDPageContentStream pen, float x0, float y0, float x1, float y1) throws IOException {
        pen.moveTo(x0, y0);
        pen.lineTo(x1, y1);
        pen.stroke();
    }

    /** The paragraphs of a file, after what stands under the boxes of each was found to be the same. */
    private static List<String> readBack(Path file) throws Exception {
        PlanText text = cleaner.apply(new PdfReader().apply(file));
        List<String> paragraphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (Paragraph paragraph : text.paragraphs()) {
                String words = paragraph.span().in(text.text());
                StringBuilder under = new StringBuilder();
                for (Box box : text.places().boxes(paragraph.start(), paragraph.end())) {
                    PrintedPage page = PrintedPage.of(document, box.page());
                    under.append(page.under(box));
                    assertThat(page.cutBy(box)).as(words).isLessThan(0.15 * box.height());
                }
                assertThat(PrintedPage.same(words, under.toString()))
                        .as(words + " | " + under)
                        .isTrue();
                paragraphs.add(words);
            }
        }
        return paragraphs;
    }
}
