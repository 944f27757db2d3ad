package io.mubiao.pipeline;

import static io.mubiao.pipeline.FileOutcome.Status.DONE;
import static io.mubiao.pipeline.FileOutcome.Status.FAILED;
import static io.mubiao.pipeline.FileOutcome.Status.IN_PART;
import static io.mubiao.pipeline.FileOutcome.Status.SKIPPED;
import static io.mubiao.pipeline.FileOutcome.Status.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.model.PlanDocument;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.DocumentJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private final PlainStages plain = new PlainStages();

    @TempDir
    private Path home;

    private Path corpus;
    private OutputFolder output;

    @BeforeEach
    void corpusOfTwo() throws IOException {
        corpus = Files.createDirectory(home.resolve("corpus"));
        output = new OutputFolder(home.resolve("output"));
        put("甲.txt", "到2025年达到40%。");
        put("乙.txt", "到2030年达到60%。");
    }

    @Test
    void everyFileIsMetAndReported() throws Exception {
        put("锁/.hidden.txt", "x");
        put("锁/~$甲.txt", "x");
        put("锁/README.md", "x");
        put("密.txt", "有密码");
        put("缺.txt", "缺页");
        BatchReport report = ingest();
        assertThat(report.files())
                .extracting(FileOutcome::path, FileOutcome::status, FileOutcome::code)
                .containsExactlyInAnyOrder(
                        tuple("corpus/甲.txt", DONE, null),
                        tuple("corpus/乙.txt", DONE, null),
                        tuple("corpus/密.txt", FAILED, "encrypted"),
                        tuple("corpus/缺.txt", IN_PART, "no-text"),
                        tuple("corpus/锁/.hidden.txt", SKIPPED, "hidden"),
                        tuple("corpus/锁/~$甲.txt", SKIPPED, "lock-file"),
                        tuple("corpus/锁/README.md", SKIPPED, "readme"));
        JsonNode written = new ObjectMapper().readTree(Files.readAllBytes(output.problems()));
        assertThat(written.get("run").get("files").asInt()).isEqualTo(7);
        assertThat(written.get("run").get("inPart").asInt()).isEqualTo(1);
        assertThat(written.get("files")).hasSize(7);
        assertThat(written.get("files").get(0).fieldNames())
                .toIterable()
                .containsExactly("path", "status", "code", "message", "document", "seconds");
    }

    @Test
    void aSecondRunDoesNothing() throws Exception {
        put("密.txt", "有密码");
        ingest();
        Map<String, String> before = documents();
        int read = plain.read.get();
        BatchReport report = ingest();
        assertThat(report.changed()).isFalse();
        assertThat(plain.read).hasValue(read);
        assertThat(documents()).isEqualTo(before);
        assertThat(report.count(UNCHANGED)).isEqualTo(2);
        assertThat(report.count(FAILED))
                .as("a file that failed is still told of")
                .isEqualTo(1);
    }

    @Test
    void forceDoesAllAgain() throws Exception {
        ingest();
        Map<String, String> before = documents();
        new Batch(book(), plain.stages()).apply(request(true, 2, corpus), new Silence());
        assertThat(plain.read).hasValue(4);
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void aChangedFileChangesItsOwnResultAlone() throws Exception {
        ingest();
        PlanDocument second = document("corpus/乙.txt");
        put("甲.txt", "到2025年达到45%。");
        BatchReport report = ingest();
        assertThat(plain.read).hasValue(3);
        assertThat(report.removed()).hasSize(1);
        assertThat(documents()).hasSize(2);
        assertThat(document("corpus/甲.txt").text()).contains("45%");
        assertThat(document("corpus/乙.txt")).isEqualTo(second);
    }

    @Test
    void aChangeOfTheSameLengthInTheSameMomentIsSeen() throws Exception {
        FileTime time = FileTime.from(Instant.now());
        Files.setLastModifiedTime(corpus.resolve("甲.txt"), time);
        ingest();
        put("甲.txt", "到2025年达到45%。");
        Files.setLastModifiedTime(corpus.resolve("甲.txt"), time);
        ingest();
        assertThat(document("corpus/甲.txt").text()).contains("45%");
    }

    @Test
    void aMovedFileKeepsItsResultUnderItsNewName() throws Exception {
        ingest();
        String id = document("corpus/甲.txt").id();
        Files.createDirectory(corpus.resolve("市"));
        Files.move(corpus.resolve("甲.txt"), corpus.resolve("市/甲.txt"));
        BatchReport report = ingest();
        assertThat(plain.read).hasValue(2);
        assertThat(document("corpus/市/甲.txt").id()).isEqualTo(id);
        assertThat(documents()).hasSize(2);
        assertThat(report.files())
                .extracting(FileOutcome::path, FileOutcome::status, FileOutcome::code)
                .contains(tuple("corpus/市/甲.txt", UNCHANGED, "moved"));
    }

    @Test
    void aRemovedFileTakesItsResultWithIt() throws Exception {
        ingest();
        Files.delete(corpus.resolve("甲.txt"));
        BatchReport report = ingest();
        assertThat(report.changed()).isTrue();
        assertThat(documents()).hasSize(1);
        assertThat(document("corpus/乙.txt")).isNotNull();
    }

    @Test
    void copiesAreOneDocumentNamedByTheFirst() throws Exception {
        put("备份/甲.txt", "到2025年达到40%。");
        BatchReport report = ingest();
        PlanDocument document = document("corpus/备份/甲.txt");
        assertThat(document.source().copies()).containsExactly("corpus/甲.txt");
        assertThat(documents()).hasSize(2);
        assertThat(report.files())
                .extracting(FileOutcome::path, FileOutcome::code, FileOutcome::document)
                .contains(tuple("corpus/甲.txt", "copy", document.id()));

        Files.delete(corpus.resolve("备份/甲.txt"));
        ingest();
        assertThat(document("corpus/甲.txt").source().copies()).isEmpty();
        assertThat(plain.read).hasValue(2);
    }

    @Test
    void theResultIsTheSameHoweverManyWorkAndInWhateverOrder() throws Exception {
        for (int i = 0; i < 20; i++) {
            put(i + ".txt", "第" + i % 7 + "份");
        }
        ingest();
        Map<String, String> eight = documents();
        deleteOutput();
        new Batch(book(), plain.stages())
                .apply(request(false, 1, corpus.resolve("乙.txt"), corpus, corpus.resolve("5.txt")), new Silence());
        assertThat(documents()).isEqualTo(eight);
    }

    @Test
    void whateverOneFileDoesCostsThatFileAlone() throws Exception {
        put("出错.txt", "出错");
        put("太深.txt", "太深");
        put("太大.txt", "太大");
        BatchReport report = ingest();
        assertThat(report.files())
                .extracting(FileOutcome::path, FileOutcome::status, FileOutcome::code)
                .containsExactlyInAnyOrder(
                        tuple("corpus/甲.txt", DONE, null),
                        tuple("corpus/乙.txt", DONE, null),
                        tuple("corpus/出错.txt", FAILED, "internal"),
                        tuple("corpus/太深.txt", FAILED, "too-large"),
                        tuple("corpus/太大.txt", FAILED, "out-of-memory"));
        int read = plain.read.get();
        ingest();
        assertThat(plain.read).as("none is tried again by itself").hasValue(read);
    }

    @Test
    void aFileThatChangesWhileItIsReadGivesNoDocument() throws Exception {
        put("变.txt", "变动");
        BatchReport report = ingest();
        assertThat(report.files())
                .extracting(FileOutcome::path, FileOutcome::status, FileOutcome::code)
                .contains(tuple("corpus/变.txt", FAILED, "changed"));
        assertThat(documents()).hasSize(2);
        ingest();
        assertThat(document("corpus/变.txt").text()).isEqualTo("变动了");
    }

    @Test
    void otherFoldersKeepTheirResults() throws Exception {
        ingest();
        Path more = Files.createDirectory(home.resolve("more"));
        Files.writeString(more.resolve("丙.txt"), "到2035年达到80%。", StandardCharsets.UTF_8);
        new Batch(book(), plain.stages()).apply(request(false, 2, more), new Silence());
        assertThat(documents()).hasSize(3);
    }

    @Test
    void circlesOfLinksEnd() throws Exception {
        Files.createSymbolicLink(corpus.resolve("环"), corpus);
        BatchReport report = ingest();
        assertThat(report.files())
                .extracting(FileOutcome::path, FileOutcome::code)
                .contains(tuple("corpus/环", "already-met"));
        assertThat(report.files()).hasSize(3);
    }

    @Test
    void aFileGivenAsTheOutputIsRefusedAndKept() throws Exception {
        Files.writeString(output.path(), "mine", StandardCharsets.UTF_8);
        assertThatThrownBy(this::ingest)
                .isInstanceOfSatisfying(OutputRefusedException.class, e -> assertThat(e.reason())
                        .isEqualTo(OutputRefusedException.Reason.IS_A_FILE));
        assertThat(output.path()).hasContent("mine");
    }

    @Test
    void aFolderOfOtherFilesIsRefusedAndKept() throws Exception {
        output = new OutputFolder(corpus);
        assertThatThrownBy(this::ingest)
                .isInstanceOfSatisfying(OutputRefusedException.class, e -> assertThat(e.reason())
                        .isEqualTo(OutputRefusedException.Reason.NOT_OURS));
        try (Stream<Path> files = Files.list(corpus)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aRunThatDiedIsTakenUpWhereItStood() throws Exception {
        ingest();
        Map<String, String> whole = documents();
        Files.delete(output.journal());
        Files.writeString(output.document("0123456789abcdef"), "{half", StandardCharsets.UTF_8);
        Files.writeString(output.documents().resolve(".1.part"), "{half", StandardCharsets.UTF_8);
        ingest();
        assertThat(documents()).isEqualTo(whole);
    }

    @Test
    void aRunThatIsStoppedKeepsWhatIsDoneAndTheNextTakesUpTheRest() throws Exception {
        for (int i = 0; i < 40; i++) {
            put("其余/" + i + ".txt", "到2025年达到" + i + "%。");
        }
        AtomicInteger done = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void planned(int documents) {
                assertThat(documents).isEqualTo(42);
            }

            @Override
            public void finished(FileOutcome outcome) {
                done.incrementAndGet();
            }

            @Override
            public boolean isStopped() {
                return done.get() >= 3;
            }
        };
        assertThatThrownBy(() -> new Batch(book(), plain.stages()).apply(request(false, 2, corpus), impatient))
                .isInstanceOf(RunStoppedException.class);
        assertThat(done).hasValue(3);
        BatchReport report = ingest();
        assertThat(report.files()).extracting(FileOutcome::status).containsOnly(DONE, UNCHANGED);
        assertThat(report.files())
                .filteredOn(file -> file.status() == UNCHANGED)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(new Documents(output).ids()).hasSize(42);
    }

    private BatchReport ingest() throws Exception {
        return new Batch(book(), plain.stages()).apply(request(false, 8, corpus), new Silence());
    }

    private BatchRequest request(boolean force, int jobs, Path... paths) {
        return new BatchRequest(List.of(paths), output, new Names(home, home), jobs, force);
    }

    private static RuleBook book() throws Exception {
        return RuleBook.load(Path.of("extractors"));
    }

    private void put(String name, String text) throws IOException {
        Path file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private Map<String, String> documents() throws IOException {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(output.documents())) {
            for (Path file : files.toList()) {
                documents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return documents;
    }

    private PlanDocument document(String path) throws IOException {
        List<PlanDocument> found = new ArrayList<>();
        for (String json : documents().values()) {
            PlanDocument document = new DocumentJson().read(json.getBytes(StandardCharsets.UTF_8));
            if (document.source().path().equals(path)) {
                found.add(document);
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void deleteOutput() throws IOException {
        try (Stream<Path> files = Files.walk(output.path())) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
