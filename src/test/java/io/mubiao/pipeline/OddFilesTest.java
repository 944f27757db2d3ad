package io.mubiao.pipeline;

import static io.mubiao.pipeline.FileOutcome.Status.DONE;
import static io.mubiao.pipeline.FileOutcome.Status.FAILED;
import static io.mubiao.pipeline.FileOutcome.Status.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.concurrent.TimeUnit;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names, links, pipes and folders as they come: each stands in the report, and none is taken for another. */
@EnabledOnOs(OS.LINUX)
class OddFilesTest {
    private static final String GBK = "%B7%BD%B0%B8.txt"; // 方案.txt
    private static final String IN_NO_CHARSET = "%FF%FE.txt";

    @TempDir
    private Path home;

    @Test
    void namesOf255Bytes() throws Exception {
        String chinese = "长".repeat(83) + ".txt";
        String latin = "a".repeat(251) + ".txt";
        put(chinese, "一");
        put(latin, "二");
        put("深".repeat(80) + "/" + "层".repeat(80) + "/" + chinese, "三");
        assertThat(run(home)).extracting(FileOutcome::status).containsExactly(DONE, DONE, DONE);
    }

    @Test
    void twoFilesWhoseNamesReadAlikeAreTwo() throws Exception {
        put("方案.txt", "一");
        putRaw(GBK, "二");
        putRaw(IN_NO_CHARSET, "三");
        putRaw("%FE%FF.txt", "四");
        assertThat(told(run(home)))
                .containsExactlyInAnyOrder(
                        tuple("corpus/方案.txt", DONE, null),
                        tuple("corpus/" + GBK, DONE, null),
                        tuple("corpus/" + IN_NO_CHARSET, DONE, null),
                        tuple("corpus/%FE%FF.txt", DONE, null));
    }

    @Test
    void whatCannotBeOpenedIsToldOfAndNeverWaitedFor() throws Exception {
        put("甲.txt", "一");
        assertThat(ended("mkfifo", corpus().resolve("pipe.pdf").toString())).isZero();
        Files.createSymbolicLink(corpus().resolve("zero.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(corpus().resolve("nothing.txt"), Path.of("nowhere.txt"));
        Files.createSymbolicLink(corpus().resolve("here.txt"), Path.of("there.txt"));
        Files.createSymbolicLink(corpus().resolve("there.txt"), Path.of("here.txt"));
        List<FileOutcome> files = run(home);
        assertThat(told(files))
                .containsExactlyInAnyOrder(
                        tuple("corpus/甲.txt", DONE, null),
                        tuple("corpus/pipe.pdf", SKIPPED, "not-a-file"),
                        tuple("corpus/zero.txt", SKIPPED, "not-a-file"),
                        tuple("corpus/nothing.txt", FAILED, "unreadable"),
                        tuple("corpus/here.txt", FAILED, "unreadable"),
                        tuple("corpus/there.txt", FAILED, "unreadable"));
        assertThat(files)
                .extracting(FileOutcome::message)
                .contains("The link leads to nothing.")
                .contains("The file cannot be looked at: its links go round in a circle.");
    }

    @Test
    void aFileOfWhichNoByteComesIsGivenUp() throws Exception {
        Path pipe = home.resolve("pipe");
        assertThat(ended("mkfifo", pipe.toString())).isZero();
        Process holder = new ProcessBuilder("sh", "-c", "exec 3<>'" + pipe + "'; exec sleep 60").start();
        try (Fingerprints fingerprints = new Fingerprints(new Names(home, home), Map.of(), Duration.ofMillis(200))) {
            assertThatThrownBy(() -> fingerprints.apply(pipe))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no byte of it came for too long");
            assertThat(Thread.interrupted()).isFalse();
            put("甲.txt", "一");
            assertThat(fingerprints.apply(corpus().resolve("甲.txt")).sha256()).hasSize(64);
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void whatFailedIsFoundAgainFromAnotherFolder() throws Exception {
        put("密.txt", "有密码");
        putRaw(GBK, "缺页");
        Path project = Files.createDirectory(home.resolve("project"));
        OutputFolder output = new OutputFolder(home.resolve("output"));
        run(new Names(project, home), output, Redo.CHANGED, corpus());

        Failures failures = Failures.of(output, new Names(project, project));
        assertThat(failures.files()).hasSize(2).allMatch(Files::exists);
        assertThat(failures.gone()).isEmpty();
        List<FileOutcome> again =
                run(failures.names(), output, Redo.FAILED, failures.files().toArray(Path[]::new));
        assertThat(again).extracting(FileOutcome::path).containsExactly("corpus/密.txt", "corpus/方案.txt");

        Files.delete(corpus().resolve("密.txt"));
        Failures after = Failures.of(output, new Names(project, project));
        assertThat(after.files()).hasSize(1);
        assertThat(after.gone()).extracting(FileOutcome::path).containsExactly("corpus/密.txt");
    }

    @Test
    void aNameThatLostItsBytesOnTheCommandLineIsFound() throws Exception {
        putRaw(GBK, "一");
        Names names = new Names(home, home);
        assertThat(names.alike(Path.of("corpus/\uFFFD\uFFFD\uFFFD\uFFFD.txt")))
                .containsExactly(Path.of(URI.create(corpus().toUri() + GBK)));
        assertThat(names.alike(Path.of("corpus/方案.txt"))).isEmpty();
    }

    @Test
    void aFolderThatARunLeftWhichWasKilledAtOnceIsTakenUp() throws Exception {
        put("甲.txt", "一");
        Path output = home.resolve("output");
        Files.createDirectories(output.resolve(".work/1"));
        assertThatThrownBy(() -> run(home)).as("a folder of somebody else").isInstanceOf(OutputRefusedException.class);
        Files.createFile(output.resolve(".lock"));
        Files.createFile(output.resolve(".1.part"));
        assertThat(run(home)).extracting(FileOutcome::status).containsExactly(DONE);
        assertThat(output.resolve(".1.part")).doesNotExist();
    }

    private List<FileOutcome> run(Path here) throws Exception {
        return run(new Names(home, here), new OutputFolder(home.resolve("output")), Redo.CHANGED, corpus());
    }

    private static List<FileOutcome> run(Names names, OutputFolder output, Redo redo, Path... paths) throws Exception {
        BatchRequest request = new BatchRequest(List.of(paths), output, names, 2, redo, OcrUse.AUTO);
        RuleBook book = RuleBook.load(Path.of("extractors"));
        return new Batch(book, new PlainStages().stages())
                .apply(request, new Silence())
                .files();
    }

    private static List<Tuple> told(List<FileOutcome> files) {
        return files.stream()
                .map(file -> tuple(file.path(), file.status(), file.code()))
                .toList();
    }

    private Path corpus() throws IOException {
        return Files.createDirectories(home.resolve("corpus"));
    }

    private void put(String name, String text) throws IOException {
        Path file = corpus().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private void putRaw(String bytes, String text) throws IOException {
        Files.writeString(Path.of(URI.create(corpus().toUri() + bytes)), text, StandardCharsets.UTF_8);
    }

    private static int ended(String... command) throws Exception {
        Process process = new ProcessBuilder(command).start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
