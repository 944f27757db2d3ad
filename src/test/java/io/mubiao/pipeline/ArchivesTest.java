package io.mubiao.pipeline;

import static io.mubiao.pipeline.FileOutcome.Status.DONE;
import static io.mubiao.pipeline.FileOutcome.Status.FAILED;
import static io.mubiao.pipeline.FileOutcome.Status.IN_PART;
import static io.mubiao.pipeline.FileOutcome.Status.SKIPPED;
import static io.mubiao.pipeline.FileOutcome.Status.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.rules.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives count with what they hold. */
class ArchivesTest {
    private static final String PLAN = "到2025年达到40%。";

    private final PlainStages plain = new PlainStages();

    @TempDir
    private Path home;

    private Path corpus;
    private OutputFolder output;

    @BeforeEach
    void folders() throws IOException {
        corpus = Files.createDirectory(home.resolve("corpus"));
        output = new OutputFolder(home.resolve("output"));
    }

    @Test
    void eachMemberIsAFile() throws Exception {
        write("市.zip", zip(StandardCharsets.UTF_8, "附件/甲.txt", PLAN, "乙.txt", "有密码", "__MACOSX/._甲.txt", "x"));
        assertThat(ingest())
                .containsExactlyInAnyOrder(
                        tuple("corpus/市.zip", DONE, "archive"),
                        tuple("corpus/市.zip!/附件/甲.txt", DONE, null),
                        tuple("corpus/市.zip!/乙.txt", FAILED, "encrypted"),
                        tuple("corpus/市.zip!/__MACOSX/._甲.txt", SKIPPED, "hidden"));
        assertThat(new Documents(output).all())
                .extracting(document -> document.source().path())
                .containsExactly("corpus/市.zip!/附件/甲.txt");
        assertThat(output.room()).doesNotExist();
    }

    @Test
    void whatIsKnownIsNotOpenedAgain() throws Exception {
        write("市.zip", zip(StandardCharsets.UTF_8, "甲.txt", PLAN, "__MACOSX/x", "x"));
        ingest();
        assertThat(ingest())
                .containsExactlyInAnyOrder(
                        tuple("corpus/市.zip", UNCHANGED, "archive"),
                        tuple("corpus/市.zip!/甲.txt", UNCHANGED, null),
                        tuple("corpus/市.zip!/__MACOSX/x", SKIPPED, "hidden"));
        assertThat(plain.read).hasValue(1);
        Files.move(corpus.resolve("市.zip"), corpus.resolve("省.zip"));
        assertThat(ingest()).contains(tuple("corpus/省.zip!/甲.txt", UNCHANGED, "moved"));
        assertThat(plain.read).hasValue(1);
        Files.delete(corpus.resolve("省.zip"));
        ingest();
        assertThat(new Documents(output).ids()).isEmpty();
    }

    @Test
    void aMemberIsACopyOfAFileBesideIt() throws Exception {
        write("市.zip", zip(StandardCharsets.UTF_8, "甲.txt", PLAN));
        write("甲.txt", PLAN.getBytes(StandardCharsets.UTF_8));
        assertThat(ingest()).contains(tuple("corpus/甲.txt", DONE, "copy"), tuple("corpus/市.zip!/甲.txt", DONE, null));
    }

    @Test
    void namesInGbkAreUnderstood() throws Exception {
        write("市.zip", zip(Charset.forName("GBK"), "节能减排/方案.txt", PLAN));
        assertThat(ingest()).contains(tuple("corpus/市.zip!/节能减排/方案.txt", DONE, null));
    }

    @Test
    void namesLeadNowhere() throws Exception {
        write(
                "市.zip",
                zip(
                        StandardCharsets.UTF_8,
                        "../../外.txt",
                        PLAN,
                        "/etc/内.txt",
                        "到2030年。",
                        "甲.txt",
                        "1",
                        "./甲.txt",
                        "2"));
        assertThat(ingest())
                .extracting(outcome -> outcome.toList().get(0))
                .contains(
                        "corpus/市.zip!/__/__/外.txt",
                        "corpus/市.zip!/etc/内.txt",
                        "corpus/市.zip!/甲.txt",
                        "corpus/市.zip!/甲.txt (2)");
        assertThat(home.resolve("外.txt")).doesNotExist();
    }

    @Test
    void archivesInArchivesAreOpenedAndNotForEver() throws Exception {
        byte[] inner = zip(StandardCharsets.UTF_8, "甲.txt", PLAN);
        write("二.zip", zip("内.zip", inner));
        for (int i = 0; i < 5; i++) {
            inner = zip("内.zip", inner);
        }
        write("六.zip", inner);
        assertThat(ingest())
                .contains(
                        tuple("corpus/二.zip!/内.zip!/甲.txt", DONE, null),
                        tuple("corpus/六.zip!/内.zip!/内.zip!/内.zip!/内.zip", FAILED, "too-large"));
    }

    @Test
    void tarGzAndSevenZ() throws Exception {
        byte[] text = PLAN.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(packed), "GBK")) {
            TarArchiveEntry entry = new TarArchiveEntry("区/方案.txt");
            entry.setSize(text.length);
            tar.putArchiveEntry(entry);
            tar.write(text);
            tar.closeArchiveEntry();
            tar.putArchiveEntry(new TarArchiveEntry("链接", TarArchiveEntry.LF_SYMLINK));
            tar.closeArchiveEntry();
        }
        write("区.tar.gz", packed.toByteArray());
        try (SevenZOutputFile seven =
                new SevenZOutputFile(corpus.resolve("县.7z").toFile())) {
            SevenZArchiveEntry entry = new SevenZArchiveEntry();
            entry.setName("方案.txt");
            seven.putArchiveEntry(entry);
            seven.write("到2035年。".getBytes(StandardCharsets.UTF_8));
            seven.closeArchiveEntry();
        }
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(one)) {
            gzip.write("到2040年。".getBytes(StandardCharsets.UTF_8));
        }
        write("镇.txt.gz", one.toByteArray());
        assertThat(ingest())
                .containsExactlyInAnyOrder(
                        tuple("corpus/区.tar.gz", DONE, "archive"),
                        tuple("corpus/区.tar.gz!/区/方案.txt", DONE, null),
                        tuple("corpus/县.7z", DONE, "archive"),
                        tuple("corpus/县.7z!/方案.txt", DONE, null),
                        tuple("corpus/镇.txt.gz", DONE, "archive"),
                        tuple("corpus/镇.txt.gz!/镇.txt", DONE, null));
    }

    @Test
    void aBombIsNotUnfolded() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                gzip.write(zeros);
            }
        }
        write("弹.txt.gz", bomb.toByteArray());
        assertThat(ingest()).containsExactly(tuple("corpus/弹.txt.gz", FAILED, "too-large"));
    }

    @Test
    void ofOneThatBreaksOffThereIsWhatStandsBefore() throws Exception {
        byte[] whole = zip(StandardCharsets.UTF_8, "甲.txt", PLAN, "乙.txt", "到2030年达到60%。");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        write("半.zip", half);
        assertThat(ingest())
                .contains(tuple("corpus/半.zip!/甲.txt", DONE, null), tuple("corpus/半.zip", IN_PART, "damaged"));
    }

    private List<Tuple> ingest() throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        BatchRequest request = new BatchRequest(List.of(corpus), output, new Names(home, home), 2, false);
        return new Batch(book, plain.stages())
                .apply(request, new Silence()).files().stream()
                        .map(file -> tuple(file.path(), file.status(), file.code()))
                        .toList();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(corpus.resolve(name), bytes);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Charset charset, String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
