package io.mubiao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mubiao.model.Block;
import io.mubiao.model.Box;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.OcrUse;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import io.mubiao.read.Seen;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.read.ocr.PictureReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A page of a sample plan is drawn as a picture and read back: it says what the page itself says. */
@TestInstance(Lifecycle.PER_CLASS)
final class ScannedPagesTest {
    private static final Path PLAN = Path.of("corpus/武威市“十四五”节能减排综合工作方案.pdf");
    private static final int PAGE = 3;
    private static final double TILT = 1.2;

    private final PictureReader reader = new PictureReader();
    private BufferedImage upright = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    private Page digital = new Page(1, 0, 0, null, List.of());

    @TempDir
    private Path folder;

    @BeforeAll
    void drawn() throws Exception {
        try (PDDocument plan = Loader.loadPDF(PLAN.toFile())) {
            upright = new PDFRenderer(plan).renderImageWithDPI(PAGE - 1, 200, ImageType.GRAY);
        }
        digital = new PdfReader().apply(PLAN).pages().get(PAGE - 1);
    }

    @Test
    void aTiltedScanSaysWhatThePageSays() throws Exception {
        Layout layout = read(OcrUse.AUTO, tilted(upright));
        Page page = layout.pages().get(0);
        Page.Scan scan = Objects.requireNonNull(page.scan());
        assertThat(Math.toDegrees(scan.tilt())).isCloseTo(TILT, within(0.1));
        assertThat(scan.confidence()).isGreaterThan(0.9);
        assertThat(text(page)).isEqualTo(text(digital));
        assertThat(indents(page)).isEqualTo(indents(digital));
        assertThat(layout.problems()).isEmpty();
    }

    @Test
    void aPageOnItsSideIsTurned() throws Exception {
        Page page = read(OcrUse.AUTO, quarter(upright)).pages().get(0);
        assertThat(text(page)).isEqualTo(text(digital));
        assertThat(indents(page)).isEqualTo(indents(digital));
        Box box = Seen.box(page, (Line) page.blocks().get(0));
        assertThat(box.height()).isGreaterThan(300); // it runs down the page
        assertThat(box.width()).isLessThan(30);
    }

    @Test
    void onlyPagesThatArePicturesAreReadAsSuch() throws Exception {
        try (PDDocument plan = Loader.loadPDF(PLAN.toFile());
                Drawing drawing = new Drawing(folder)) {
            drawing.pen().drawImage(LosslessFactory.createFromImage(drawing.document(), upright), 0, 0, 595, 842);
            drawing.document().importPage(plan.getPage(PAGE - 1));
            Layout layout = drawing.read(new PdfReader(OcrUse.AUTO, reader));
            assertThat(layout.pages()).extracting(Page::isScan).containsExactly(true, false);
            assertThat(text(layout.pages().get(0)))
                    .isEqualTo(text(layout.pages().get(1)));
        }
    }

    @Test
    void noPictureIsReadWhereNoneIsToBe() throws Exception {
        Layout layout = read(OcrUse.NEVER, upright);
        assertThat(layout.pages()).extracting(Page::isScan).containsExactly(false);
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("no-text");
        Path picture = folder.resolve("页.png");
        ImageIO.write(upright, "png", picture.toFile());
        assertThatThrownBy(() -> new ImageFileReader(OcrUse.NEVER, reader).apply(picture, "image/png"))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.code()).isEqualTo("no-text"));
    }

    @Test
    void aPageOfWhiteIsNoProblem() throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            drawing.pen().setNonStrokingColor(Color.WHITE);
            drawing.pen().addRect(0, 0, 595, 842);
            drawing.pen().fill();
            Layout layout = drawing.read(new PdfReader(OcrUse.AUTO, reader));
            assertThat(layout.problems()).isEmpty();
            assertThat(layout.pages()).extracting(Page::isScan).containsExactly(false);
        }
    }

    @Test
    void aTiffOfTwoPagesHasTwoPages() throws Exception {
        Path file = folder.resolve("两页.tiff");
        BufferedImage part = upright.getSubimage(0, 300, upright.getWidth(), 300);
        write(file, List.of(part, part));
        Layout layout = new ImageFileReader(OcrUse.AUTO, reader).apply(file, "image/tiff");
        assertThat(layout.pages()).hasSize(2).allSatisfy(page -> {
            assertThat(page.isScan()).isTrue();
            assertThat(text(digital)).startsWith(text(page).substring(0, 40));
        });
    }

    @Test
    void aTornPictureIsDamaged() throws Exception {
        Path file = folder.resolve("torn.png");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        assertThatThrownBy(() -> new ImageFileReader(OcrUse.AUTO, reader).apply(file, "image/png"))
                .isInstanceOfAny(UnreadableException.class, IOException.class);
    }

    private Layout read(OcrUse use, BufferedImage picture) throws Exception {
        try (Drawing drawing = new Drawing(folder)) {
            float wide = picture.getWidth() > picture.getHeight() ? 842 : 595;
            float high = 842 + 595 - wide;
            drawing.page().setMediaBox(new PDRectangle(wide, high));
            drawing.pen().drawImage(LosslessFactory.createFromImage(drawing.document(), picture), 0, 0, wide, high);
            return drawing.read(new PdfReader(use, reader));
        }
    }

    private static BufferedImage tilted(BufferedImage image) {
        return redrawn(image, Math.toRadians(TILT), image.getWidth(), image.getHeight());
    }

    private static BufferedImage quarter(BufferedImage image) {
        return redrawn(image, Math.PI / 2, image.getHeight(), image.getWidth());
    }

    private static BufferedImage redrawn(BufferedImage image, double angle, int width, int height) {
        BufferedImage other = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = other.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.translate(width / 2.0, height / 2.0);
        brush.rotate(angle);
        brush.drawImage(image, -image.getWidth() / 2, -image.getHeight() / 2, null);
        brush.dispose();
        return other;
    }

    private static void write(Path file, List<BufferedImage> pages) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static String text(Page page) {
        return page.blocks().stream()
                .filter(Line.class::isInstance)
                .map(block -> ((Line) block).text())
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    /** Which lines begin two characters in: by this, paragraphs are told. */
    private static List<Boolean> indents(Page page) {
        return page.blocks().stream().map(ScannedPagesTest::isIndented).toList();
    }

    private static boolean isIndented(Block block) {
        return block instanceof Line line
                && Objects.requireNonNull(line.glyphs()).left()[0] > 100;
    }
}
