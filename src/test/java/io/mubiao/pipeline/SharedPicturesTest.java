package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.OcrUse;
import io.mubiao.model.Source.Fingerprint;
import io.mubiao.pipeline.Journal.Seen;
import io.mubiao.rules.RuleBook;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of one file that several processes read give the bytes that one process makes of all of them. */
class SharedPicturesTest {
    private static final Path PLAN = Path.of("corpus/武威市“十四五”节能减排综合工作方案.pdf");
    private static final int PAGES = 3;
    private static final int PART = 4;

    @TempDir
    private Path room;

    private Path scan;
    private Content content;
    private Workers workers;

    @BeforeEach
    void start() throws Exception {
        scan = room.resolve("scan.tiff");
        draw(scan);
        Seen seen = new Seen("扫描.tiff", "扫描.tiff", Files.size(scan), 0, 0, "0123456789abcdef");
        content = new Content(new Fingerprint(seen.sha256(), seen.bytes()), List.of(seen));
        Isolation isolation = new Isolation(Path.of("extractors"), Isolation.LIMIT, 512L << 20);
        WorkerCommand command = new WorkerCommand(Worker.class, isolation, OcrUse.AUTO, room);
        workers = new Workers(
                isolation, command, RuleBook.load(Path.of("extractors")).version(), room);
        workers.expect(1, 1);
    }

    @AfterEach
    void end() {
        workers.close();
    }

    @Test
    void theirDocumentIsThatOfOneProcess() throws IOException {
        byte[] whole = workers.apply(scan, content).json();
        assertThat(whole).isNotEmpty();

        Heard looked = new Heard();
        assertThat(workers.apply(scan, content, Share.upTo(2), looked).json()).isEmpty();
        assertThat(looked.left()).containsExactly(1, 2, 3);
        assertThat(looked.read()).isEmpty();

        Map<Integer, byte[]> read = new TreeMap<>(pictures(2, 3));
        assertThat(read).containsOnlyKeys(2, 3);
        assertThat(made(read, 1)).as("the one that nobody read is read now").isEqualTo(whole);
        read.putAll(pictures(1));
        assertThat(made(read)).isEqualTo(whole);
    }

    private Map<Integer, byte[]> pictures(Integer... pages) throws IOException {
        Heard heard = new Heard();
        workers.apply(scan, content, Share.of(List.of(pages)), heard);
        return heard.read();
    }

    private byte[] made(Map<Integer, byte[]> known, Integer... readNow) throws IOException {
        Path file = room.resolve("known");
        PictureBytes.write(known, file);
        Heard heard = new Heard();
        Product product = workers.apply(scan, content, Share.after(file), heard);
        assertThat(heard.read()).containsOnlyKeys(readNow);
        return product.json();
    }

    private static void draw(Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (PDDocument plan = Loader.loadPDF(PLAN.toFile());
                ImageOutputStream out = ImageIO.createImageOutputStream(to.toFile())) {
            PDFRenderer renderer = new PDFRenderer(plan);
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < PAGES; i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, 200, ImageType.GRAY);
                BufferedImage upper = page.getSubimage(0, 0, page.getWidth(), page.getHeight() / PART);
                writer.writeToSequence(new IIOImage(upper, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }
}
