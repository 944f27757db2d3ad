package io.mubiao.pipeline;

import static io.mubiao.pipeline.FileOutcome.Status.DONE;
import static io.mubiao.pipeline.FileOutcome.Status.FAILED;
import static io.mubiao.pipeline.FileOutcome.Status.IN_PART;
import static io.mubiao.pipeline.FileOutcome.Status.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file does to the process that reads it, it costs that file alone. */
class WorkersTest {
    /** For what never ends; what does needs a second of it, and more where the machine has much else to do. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** Less than five pictures take. */
    private static final Duration SHORT_LIMIT = Duration.ofSeconds(10);

    @TempDir
    private Path home;

    private OutputFolder output;

    @BeforeEach
    void output() throws IOException {
        output = new OutputFolder(home.resolve("output"));
        put("甲.txt", "到2025年达到40%。");
        put("乙.txt", "到2030年达到60%。");
        put("丙.txt", "到2035年达到80%。");
    }

    @Test
    void aFileThatNeverEndsIsStoppedAndNotTriedAgain() throws Exception {
        put("不停.txt", "不停");
        assertThat(outcomes(run(Redo.CHANGED, LIMIT)))
                .contains(tuple("corpus/不停.txt", FAILED, "timeout"))
                .contains(others());
        long start = System.nanoTime();
        assertThat(outcomes(run(Redo.CHANGED, LIMIT))).contains(tuple("corpus/不停.txt", FAILED, "timeout"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
    }

    @Test
    void aFileThatWantsAllMemoryDoesNotGetIt() throws Exception {
        put("占用.txt", "占用");
        assertThat(outcomes(run(Redo.CHANGED)))
                .contains(tuple("corpus/占用.txt", FAILED, "out-of-memory"))
                .contains(others());
    }

    @Test
    void aCrashIsToldWithItsSignal() throws Exception {
        put("崩溃.txt", "崩溃");
        put("退出.txt", "退出");
        BatchReport report = run(Redo.CHANGED);
        assertThat(outcomes(report))
                .contains(tuple("corpus/崩溃.txt", FAILED, "crashed"), tuple("corpus/退出.txt", FAILED, "crashed"))
                .contains(others());
        assertThat(report.files())
                .extracting(FileOutcome::message)
                .contains("The process that read the file crashed (SIGSEGV).")
                .contains("The process that read the file crashed (status 7).");
        try (Stream<Path> left = Files.list(output.path())) {
            assertThat(left).extracting(path -> path.getFileName().toString()).doesNotContain(".work");
        }
    }

    @Test
    void whatALibraryPrintsIsNotTakenForADocument() throws Exception {
        put("乱说.txt", "乱说");
        assertThat(outcomes(run(Redo.CHANGED)))
                .contains(tuple("corpus/乱说.txt", FAILED, "crashed"))
                .contains(others());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void oneThatWasStoppedFromOutsideIsTriedAgainByTheNextRun() throws Exception {
        put("杀死.txt", "杀死");
        assertThat(outcomes(run(Redo.CHANGED))).contains(tuple("corpus/杀死.txt", FAILED, "crashed"));
        assertThat(Journal.read(output.journal()).results()).hasSize(3);
    }

    @Test
    void onlyWhatFailedIsDoneAgainWhereThatIsWanted() throws Exception {
        put("退出.txt", "退出");
        run(Redo.CHANGED);
        assertThat(outcomes(run(Redo.FAILED)))
                .contains(tuple("corpus/退出.txt", FAILED, "crashed"), tuple("corpus/甲.txt", UNCHANGED, null));
    }

    @Test
    void aFileOfManyPicturesGetsTimeForEach() throws Exception {
        put("看图.txt", "看图");
        assertThat(outcomes(run(Redo.CHANGED, SHORT_LIMIT))).contains(tuple("corpus/看图.txt", DONE, null));
    }

    @Test
    void aPictureOverWhichTheProcessDiesCostsItsPageAlone() throws Exception {
        put("慢图.txt", "图1不停");
        put("崩图.txt", "图2崩溃");
        put("大图.txt", "图3占用");
        BatchReport report = run(Redo.CHANGED, LIMIT);
        assertThat(outcomes(report))
                .contains(
                        tuple("corpus/慢图.txt", IN_PART, "timeout"),
                        tuple("corpus/崩图.txt", IN_PART, "crashed"),
                        tuple("corpus/大图.txt", IN_PART, "out-of-memory"))
                .contains(others());
        assertThat(report.files())
                .extracting(FileOutcome::message)
                .contains("Page 1: it was not read in time")
                .contains("Page 2: the process that read it crashed")
                .contains("Page 3: it needs more memory than one file may take");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void filesWithNamesInGbkAreReadUnderTheirNames() throws Exception {
        String corpus = home.resolve("corpus").toUri().toString();
        Files.writeString(Path.of(URI.create(corpus + "%B7%BD%B0%B8.txt")), "一", StandardCharsets.UTF_8);
        Files.writeString(Path.of(URI.create(corpus + "%CE%C4%BC%FE.txt")), "二", StandardCharsets.UTF_8);
        assertThat(outcomes(run(Redo.CHANGED)))
                .contains(tuple("corpus/方案.txt", DONE, null), tuple("corpus/文件.txt", DONE, null));
    }

    @Test
    void theSamplesGiveTheSameBytesAsInThisProcess() throws Exception {
        Path samples = Path.of("corpus");
        RuleBook book = RuleBook.load(Path.of("extractors"));
        OutputFolder here = new OutputFolder(home.resolve("here"));
        OutputFolder apart = new OutputFolder(home.resolve("apart"));
        Isolation isolation = new Isolation(Path.of("extractors"), Isolation.LIMIT, 512L << 20);
        new Batch(book, Stages.of(book)).apply(request(here, samples), new Silence());
        new Batch(book, isolation).apply(request(apart, samples), new Silence());
        assertThat(documents(apart)).hasSize(5).isEqualTo(documents(here));
    }

    private BatchReport run(Redo redo) throws Exception {
        return run(redo, Isolation.LIMIT);
    }

    private BatchReport run(Redo redo, Duration limit) throws Exception {
        RuleBook book = RuleBook.load(Path.of("extractors"));
        Isolation isolation = new Isolation(Path.of("extractors"), limit, 128L << 20);
        Batch batch = new Batch(
                book,
                (request, room) -> new Workers(
                        isolation,
                        new WorkerCommand(TroubledWorker.class, isolation, request.ocr(), room),
                        book.version(),
                        room));
        BatchRequest request =
                new BatchRequest(List.of(home.resolve("corpus")), output, new Names(home, home), 2, redo, OcrUse.AUTO);
        return batch.apply(request, new Silence());
    }

    private static BatchRequest request(OutputFolder output, Path path) {
        return new BatchRequest(List.of(path), output, new Names(Path.of(""), Path.of("")), 2, false);
    }

    private static List<org.assertj.core.groups.Tuple> outcomes(BatchReport report) {
        return report.files().stream()
                .map(file -> tuple(file.path(), file.status(), file.code()))
                .toList();
    }

    private static org.assertj.core.groups.Tuple[] others() {
        return Stream.of("甲", "乙", "丙")
                .map(name -> tuple("corpus/" + name + ".txt", DONE, null))
                .toArray(org.assertj.core.groups.Tuple[]::new);
    }

    private void put(String name, String text) throws IOException {
        Path file = home.resolve("corpus").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> documents(OutputFolder folder) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.documents())) {
            for (Path file : files.toList()) {
                documents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return documents;
    }
}
