package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.cluster.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One scan, whose pages are shared out; drawing the first of them takes longer than a file may take. */
@Timeout(900)
class ScannedPagesTest {
    private static final String SECONDS = "40";

    @TempDir
    private Path room;

    @Test
    void bothProcessesReadPagesAndTheOneThatHangsIsMissingAlone() throws IOException, InterruptedException {
        Path plans = Files.createDirectory(room.resolve("plans"));
        Scan.hanging(Read.files(Path.of("corpus").toAbsolutePath(), ".pdf").get(0), 3, plans.resolve("扫描.pdf"));
        Path plain = room.resolve("plain");
        Launched alone = Launched.of(
                room, "ingest", plans.toString(), "-o", plain.toString(), "--timeout", SECONDS, "--no-tables");
        assertThat(alone.status()).as(alone.err()).isZero();
        assertThat(Read.report(plain)).hasSize(1);
        assertThat(Read.report(plain).get(0)).startsWith("plans/扫描.pdf inPart timeout ");

        Path output = room.resolve("read");
        Set<Long> readers = new TreeSet<>();
        Launched run = Launched.of(
                room,
                program -> watch(program, readers),
                "cluster",
                "ingest",
                plans.toString(),
                "-o",
                output.toString(),
                "--master",
                "local-cluster[2,1,1024]",
                "--timeout",
                SECONDS);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(readers).as("processes of Spark's that had pages of it read").hasSize(2);
        assertThat(Read.report(output)).isEqualTo(Read.report(plain));
        assertThat(Read.lines(output)).hasSize(1).isEqualTo(Read.plain(plain));
        assertThat(Read.lines(output).get(0))
                .contains("Page 1 is a picture and was not read: it was not read in time.")
                .contains("Page 5 is a picture without text.");
    }

    /** Which processes start one that reads: of a single file, that can only be for its pages. */
    private static void watch(Process program, Set<Long> readers) throws InterruptedException {
        while (program.isAlive()) {
            program.descendants()
                    .filter(process -> process.info().commandLine().orElse("").contains("io.mubiao.pipeline.Worker"))
                    .forEach(process -> process.parent().ifPresent(parent -> readers.add(parent.pid())));
            Thread.sleep(100);
        }
    }
}
