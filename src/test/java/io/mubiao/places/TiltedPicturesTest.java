package io.mubiao.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mubiao.clean.Cleaner;
import io.mubiao.model.Box;
import io.mubiao.model.OcrUse;
import io.mubiao.model.PlanText;
import io.mubiao.read.Reader;
import io.mubiao.rules.RuleBook;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is printed, tilted and read: the boxes of its lines lie over the tilted lines, not where they stood before. */
final class TiltedPicturesTest {
    private static final Path PLAN = Path.of("corpus/武威市“十四五”节能减排综合工作方案.pdf");
    private static final int PAGE = 3;
    private static final double TILT = Math.toRadians(-1.3);

    @TempDir
    private Path folder;

    @Test
    void theBoxesOfATiltedPageLieOverItsLines() throws Exception {
        Path printed = folder.resolve("printed.pdf");
        Path scanned = folder.resolve("scanned.pdf");
        PDRectangle size = copies(printed, scanned);
        List<Box> level = boxes(printed, OcrUse.NEVER);
        List<Box> tilted = boxes(scanned, OcrUse.AUTO);
        BufferedImage picture = PagePicture.of(scanned, 1);
        assertThat(PagePicture.inkInside(picture, tilted)).isGreaterThan(0.97);
        assertThat(tilted).hasSameSizeAs(level);
        for (int i = 0; i < level.size(); i++) {
            double x = middleX(level.get(i)) - size.getWidth() / 2;
            double y = middleY(level.get(i)) - size.getHeight() / 2;
            double expectedX = size.getWidth() / 2 + x * Math.cos(TILT) - y * Math.sin(TILT);
            double expectedY = size.getHeight() / 2 + x * Math.sin(TILT) + y * Math.cos(TILT);
            assertThat(middleX(tilted.get(i))).isCloseTo(expectedX, within(8.0));
            assertThat(middleY(tilted.get(i))).isCloseTo(expectedY, within(3.0));
        }
        PagePicture.save(picture, tilted, Path.of("target", "places", "tilted.png"));
    }

    /** Writes the page alone, and a tilted picture of it. */
    private static PDRectangle copies(Path printed, Path scanned) throws Exception {
        try (PDDocument plan = Loader.loadPDF(PLAN.toFile());
                PDDocument page = new PDDocument();
                PDDocument scan = new PDDocument()) {
            page.importPage(plan.getPage(PAGE - 1));
            page.save(printed.toFile());
            BufferedImage upright = new PDFRenderer(plan).renderImageWithDPI(PAGE - 1, 200, ImageType.GRAY);
            PDRectangle size = plan.getPage(PAGE - 1).getMediaBox();
            PDPage pictured = new PDPage(new PDRectangle(size.getWidth(), size.getHeight()));
            scan.addPage(pictured);
            try (PDPageContentStream pen = new PDPageContentStream(scan, pictured)) {
                pen.drawImage(
                        LosslessFactory.createFromImage(scan, tilted(upright)),
                        0,
                        0,
                        size.getWidth(),
                        size.getHeight());
            }
            scan.save(scanned.toFile());
            return size;
        }
    }

    private static BufferedImage tilted(BufferedImage image) {
        BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = other.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, other.getWidth(), other.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.rotate(TILT, image.getWidth() / 2.0, image.getHeight() / 2.0);
        brush.drawImage(image, 0, 0, null);
        brush.dispose();
        return other;
    }

    private static List<Box> boxes(Path file, OcrUse use) throws Exception {
        PlanText text = new Cleaner(RuleBook.load(Path.of("extractors"))).apply(new Reader(use).apply(file));
        return PagePicture.boxes(text, 1);
    }

    private static double middleX(Box box) {
        return box.x() + box.width() / 2;
    }

    private static double middleY(Box box) {
        return box.y() + box.height() / 2;
    }
}
