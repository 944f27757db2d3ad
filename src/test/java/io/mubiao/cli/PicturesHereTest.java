package io.mubiao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, on machines that cannot read pictures and on one that can. */
@EnabledOnOs(OS.LINUX)
final class PicturesHereTest {
    private static final Path PLAN = Path.of("corpus/武威市“十四五”节能减排综合工作方案.pdf");
    private static final String LIBRARY = "libonnxruntime.so";

    @TempDir
    private Path folder;

    @BeforeEach
    void plans() throws Exception {
        Files.createDirectories(folder.resolve("plans"));
        Files.createDirectories(folder.resolve("temporary"));
    }

    @Test
    void onAnotherMachineEverythingElseIsRead() throws Exception {
        printed(true);
        Files.writeString(folder.resolve("plans/plan.txt"), "清水市方案\n到2025年，森林覆盖率达到40%。\n", UTF_8);
        String report = ingest(1, folder.resolve("cache"), "-Dos.arch=riscv64");
        assertThat(report).contains("there is no library that reads pictures for Linux on riscv64");
        assertThat(report)
                .contains("\"code\" : \"ocr-unavailable\"", "\"inPart\" : 1", "\"done\" : 1", "\"failed\" : 1");
        assertThat(documents()).anyMatch(text -> text.contains("森林覆盖率达到40%"));
        assertThat(documents())
                .anyMatch(text -> text.contains("\"page\": 2") && text.contains("\"code\": \"ocr-unavailable\""));
    }

    @Test
    void whereTheLibraryCannotBeUnpackedTheReasonIsGiven() throws Exception {
        printed(false);
        Path file = Files.writeString(folder.resolve("cache"), "no folder", UTF_8);
        assertThat(ingest(1, file)).contains("\"code\" : \"ocr-unavailable\"", "cannot be unpacked");
    }

    @Test
    void aDamagedLibraryIsUnpackedAnewAndNothingIsLeftAmongTheTemporaryFiles() throws Exception {
        printed(false);
        String machine = System.getProperty("os.arch").matches("amd64|x86_64") ? "x64" : "aarch64";
        Path library =
                folder.resolve("cache/mubiao/onnxruntime-linux-" + machine).resolve(LIBRARY);
        Files.createDirectories(library.getParent());
        Files.writeString(library, "no library", UTF_8);
        assertThat(ingest(0, folder.resolve("cache"))).contains("\"done\" : 1");
        assertThat(documents()).anyMatch(text -> text.contains("\"textLayer\": \"ocr\""));
        assertThat(Files.size(library)).isGreaterThan(1 << 20);
        assertThat(folder.resolve("temporary")).isDirectoryNotContaining("glob:**onnxruntime*");
    }

    /** Some lines of a page as a picture file and, where wanted, as the second page of a PDF whose first has text. */
    private void printed(boolean mixed) throws Exception {
        try (PDDocument plan = Loader.loadPDF(PLAN.toFile());
                PDDocument both = new PDDocument()) {
            BufferedImage page = new PDFRenderer(plan).renderImageWithDPI(2, 200, ImageType.GRAY);
            BufferedImage lines = page.getSubimage(0, 200, page.getWidth(), 300);
            ImageIO.write(lines, "png", folder.resolve("plans/picture.png").toFile());
            if (mixed) {
                both.importPage(plan.getPage(2));
                PDPage pictured = new PDPage(PDRectangle.A4);
                both.addPage(pictured);
                try (PDPageContentStream pen = new PDPageContentStream(both, pictured)) {
                    pen.drawImage(LosslessFactory.createFromImage(both, page), 0, 0, 595, 842);
                }
                both.save(folder.resolve("plans/both.pdf").toFile());
            }
        }
    }

    /** The report of what a process made of the plans that ended with this status. */
    private String ingest(int status, Path cache, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                "-Dmubiao.home=" + Path.of("").toAbsolutePath()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.mubiao.cli.Main"));
        command.addAll(List.of(
                "ingest",
                folder.resolve("plans").toString(),
                "-o",
                folder.resolve("output").toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("said").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(folder.resolve("said"), UTF_8);
        assertThat(process.exitValue()).as(said).isEqualTo(status);
        assertThat(said).doesNotContain("\tat ", "WARNING");
        return Files.readString(folder.resolve("output/problems.json"), UTF_8);
    }

    private List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("output/documents"))) {
            for (Path file : files.toList()) {
                documents.add(Files.readString(file, UTF_8));
            }
        }
        return documents;
    }
}
