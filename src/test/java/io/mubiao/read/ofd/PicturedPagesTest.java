package io.mubiao.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.Block;
import io.mubiao.model.Layout;
import io.mubiao.model.Line;
import io.mubiao.model.Page;
import io.mubiao.model.Problem;
import io.mubiao.read.Seen;
import io.mubiao.read.pdf.PdfReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Pages of an OFD that are pictures: a part of a sample plan's page is drawn, put in, and read back. */
final class PicturedPagesTest {
    private static final Path PLAN = Path.of("corpus/武威市“十四五”节能减排综合工作方案.pdf");
    private static final int PAGE = 3;

    @Test
    void aPageThatIsAPictureSaysWhatThePictureShows() throws Exception {
        Layout layout = OfdFile.of(
                        "<ofd:ImageObject ID='7' Boundary='0 20 100 30' CTM='100 0 0 30 0 0' ResourceID='5'/>")
                .withPicture(5, png())
                .read();
        Page page = layout.pages().get(0);
        assertThat(page.isScan()).isTrue();
        assertThat(layout.problems()).isEmpty();
        List<Line> lines = Seen.lines(layout);
        assertThat(lines).hasSizeGreaterThan(3);
        String plan = text(new PdfReader().apply(PLAN).pages().get(PAGE - 1).blocks());
        String inner = text(lines.subList(1, lines.size() - 1));
        assertThat(plan).contains(inner);
        assertThat(lines.get(0).glyphs().top()).isBetween(20 * 72 / 25.4f, 30 * 72 / 25.4f);
    }

    @Test
    void aTornPictureIsAProblemOfItsPage() throws Exception {
        Layout layout = OfdFile.of("<ofd:ImageObject ID='7' Boundary='0 0 100 150' ResourceID='5'/>")
                .withPicture(5, "torn".getBytes(StandardCharsets.UTF_8))
                .read();
        assertThat(layout.problems()).extracting(Problem::code).containsExactly("damaged-page");
    }

    private static String text(List<? extends Block> blocks) {
        return blocks.stream()
                .filter(Line.class::isInstance)
                .map(block -> ((Line) block).text())
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    private static byte[] png() throws Exception {
        try (PDDocument plan = Loader.loadPDF(PLAN.toFile())) {
            BufferedImage page = new PDFRenderer(plan).renderImageWithDPI(PAGE - 1, 200, ImageType.GRAY);
            BufferedImage part = page.getSubimage(0, 300, page.getWidth(), page.getWidth() * 3 / 10);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(part, "png", png);
            return png.toByteArray();
        }
    }
}
