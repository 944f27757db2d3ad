package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.cluster.Launched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The samples, documents that were made of them, and files that nobody can read: on a cluster as on one machine. */
@Timeout(600)
class IngestCommandTest {
    private static final String TWO = "local-cluster[2,1,1024]";
    private static final String MEGABYTES = "192";
    private static final int MADE = 14;
    private static final Path SAMPLES = Path.of("corpus").toAbsolutePath();

    @TempDir
    private static Path room;

    private static Path plans;
    private static Path plain;

    @BeforeAll
    static void readOnOneMachine() throws IOException, InterruptedException {
        plans = Files.createDirectories(room.resolve("规划 1"));
        plain = room.resolve("plain");
        Path samples = room.resolve("samples");
        assertThat(Launched.of(room, "ingest", SAMPLES.toString(), "-o", samples.toString(), "--no-tables")
                        .status())
                .isZero();
        Launched made =
                Launched.of(room, "make-corpus", String.valueOf(MADE), plans.toString(), "-o", samples.toString());
        assertThat(made.status()).as(made.err()).isZero();
        Files.copy(firstOf(plans), plans.resolve("又一份.txt"));
        Files.writeString(plans.resolve("~$锁.docx"), "x", StandardCharsets.UTF_8);
        Files.write(plans.resolve("坏.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', '\n', 0, 1, 2});
        Files.writeString(plans.resolve("毒.html"), "<body>" + "<b>1</b>".repeat(4 << 20), StandardCharsets.UTF_8);
        zip(plans.resolve("市.zip"));
        Scan.of(Read.files(SAMPLES, ".pdf").get(0), 3, plans.resolve("扫描.pdf"));
        assertThat(plainly().status()).isEqualTo(1);
    }

    @Test
    void theResultsAreThoseOfOneMachineAndASecondRunDoesOnlyWhatChanged() throws IOException, InterruptedException {
        Path output = room.resolve("read");
        Launched first = clustered(output);
        assertThat(first.status()).as(first.err()).isEqualTo(1);
        assertThat(Read.lines(output)).hasSize(MADE + 7).isEqualTo(Read.plain(plain));
        assertThat(Read.report(output))
                .isEqualTo(Read.report(plain))
                .anySatisfy(file -> assertThat(file).isEqualTo("规划 1/毒.html failed out-of-memory null"))
                .contains("规划 1/市.zip done archive null")
                .anySatisfy(file -> assertThat(file).startsWith("规划 1/扫描.pdf done "));
        assertThat(Read.targetTable(output)).hasSizeGreaterThan(100).isEqualTo(Read.targets(Read.lines(output)));
        assertThat(Read.files(output, "")).noneMatch(file -> file.toString().contains("/.aside"));

        Files.delete(plans.resolve("又一份.txt"));
        Files.delete(firstOf(plans));
        Files.move(firstOf(plans), plans.resolve("新名.pdf"));
        assertThat(plainly().status()).isEqualTo(1);
        Launched second = clustered(output);
        assertThat(second.status()).as(second.err()).isEqualTo(1);
        assertThat(Read.lines(output)).hasSize(MADE + 6).isEqualTo(Read.plain(plain));
        assertThat(Read.targetTable(output)).isEqualTo(Read.targets(Read.lines(output)));
        assertThat(Read.report(output))
                .filteredOn(file -> file.contains(" unchanged "))
                .hasSize(MADE + 7)
                .contains("规划 1/市.zip unchanged archive null");
    }

    @Test
    void aProcessThatIsKilledInTheMiddleChangesNothing() throws IOException, InterruptedException {
        Path output = room.resolve("killed");
        boolean[] killed = {false};
        Launched run = Launched.of(
                room,
                program -> killed[0] = killOne(program),
                "cluster",
                "ingest",
                SAMPLES.toString(),
                "-o",
                output.toString(),
                "--master",
                TWO);
        assertThat(killed[0]).as("one was killed while it read").isTrue();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Read.lines(output)).isEqualTo(Read.plain(room.resolve("samples")));
        assertThat(Read.report(output)).isEqualTo(Read.report(room.resolve("samples")));
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() throws IOException, InterruptedException {
        String output = room.resolve("never").toString();
        refused(2, "There is no file or folder nowhere/*.pdf. Nothing was done.", "nowhere/*.pdf", "-o", output);
        refused(2, plans + " holds other files; ", SAMPLES.toString(), "-o", plans.toString());
        String file = firstOf(plans).toString();
        refused(2, file + " is a file; ", SAMPLES.toString(), "-o", file);
        refused(
                1,
                "Nobody answers at spark://127.0.0.1:1.",
                SAMPLES.toString(),
                "-o",
                output,
                "--master",
                "spark://127.0.0.1:1");
        refused(1, "/proc/none cannot be used: ", SAMPLES.toString(), "-o", "/proc/none", "--master", "local[1]");
        refused(1, "nofs://host/plans cannot be used: ", "nofs://host/plans", "-o", output);
        assertThat(Path.of(output)).doesNotExist();
    }

    private static void refused(int status, String begins, String... words) throws IOException, InterruptedException {
        String[] all =
                Stream.concat(Stream.of("cluster", "ingest"), Stream.of(words)).toArray(String[]::new);
        Launched run = Launched.of(room, all);
        assertThat(run.err()).startsWith(begins).hasLineCount(1);
        assertThat(run.status()).as(run.err()).isEqualTo(status);
    }

    private static Launched plainly() throws IOException, InterruptedException {
        return Launched.of(
                room,
                "ingest",
                SAMPLES.toString(),
                plans.toString(),
                "-o",
                plain.toString(),
                "--memory",
                MEGABYTES + "m",
                "--no-tables");
    }

    private static Launched clustered(Path output) throws IOException, InterruptedException {
        return Launched.of(
                room,
                "cluster",
                "ingest",
                SAMPLES.toString(),
                room + "/规*",
                "-o",
                output.toString(),
                "--master",
                TWO,
                "--memory",
                MEGABYTES,
                "--round",
                "12");
    }

    /** Kills one of Spark's two processes as soon as one that reads files runs below it. */
    private static boolean killOne(Process program) throws InterruptedException {
        while (program.isAlive()) {
            List<ProcessHandle> reading = program.descendants()
                    .filter(process -> process.info().commandLine().orElse("").contains("io.mubiao.pipeline.Worker"))
                    .toList();
            if (!reading.isEmpty()) {
                return reading.get(0)
                        .parent()
                        .map(ProcessHandle::destroyForcibly)
                        .orElse(false);
            }
            Thread.sleep(50);
        }
        return false;
    }

    /** An archive with a plan, a copy of a sample and a file that is left aside. */
    private static void zip(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("丙.txt"));
            zip.write("到2025年，森林覆盖率达到40%。".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("附件/副本.html"));
            Files.copy(Read.files(SAMPLES, ".html").get(0), zip);
            zip.putNextEntry(new ZipEntry(".x"));
            zip.write(1);
        }
    }

    private static Path firstOf(Path folder) throws IOException {
        return Read.files(folder.resolve("000"), ".pdf").get(0);
    }
}
