package io.mubiao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mubiao.index.IndexReading;
import io.mubiao.index.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that fills the disk says so, and the next one, with room, goes on to the result of a run that was let be.
 *
 * <p>Needs the right to mount a file system in memory; elsewhere it is left out.
 */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    /** How large the disks are, measured by all that a run leaves: full at the start, among the documents, at the end. */
    private static final List<Double> SHARES = List.of(0.04, 0.3, 0.6, 0.85);

    @TempDir
    private Path home;

    private boolean mounted;

    @AfterEach
    void takeDownTheDisk() throws Exception {
        if (mounted) {
            assertThat(ended("umount", disk().toString())).isZero();
        }
    }

    @Test
    void theNextRunGoesOnWhenThereIsRoom() throws Exception {
        Files.createDirectories(disk());
        mounted = mount("size=64m");
        assumeTrue(mounted, "left out: no file system in memory can be mounted here");
        Path whole = home.resolve("whole");
        assertThat(ingest(whole)).isZero();
        Map<String, String> documents = read(whole.resolve("documents"));
        Map<String, String> tables = read(whole.resolve("exports"));
        assertThat(documents).hasSize(5);
        for (double share : SHARES) {
            assertThat(ended("umount", disk().toString())).isZero();
            mounted = mount("size=" + (long) (share * bytes(whole)));
            Path output = disk().resolve("output");
            assertThat(ingest(output)).as(said()).isEqualTo(1);
            assertThat(said()).contains("No space left on device").doesNotContain("\tat ", "Exception");
            assertThat(documents).as("what stands is whole").containsAllEntriesOf(read(output.resolve("documents")));

            assertThat(mount("remount,size=64m")).isTrue();
            assertThat(ingest(output)).as(said()).isZero();
            assertThat(read(output.resolve("documents"))).isEqualTo(documents);
            assertThat(read(output.resolve("exports"))).isEqualTo(tables);
            assertThat(found(output)).isEqualTo(found(whole));
            try (Stream<Path> left = Files.list(output)) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .contains("journal.json", "problems.json")
                        .noneMatch(name -> name.equals(".work") || name.endsWith(".part"));
            }
        }
    }

    private Path disk() {
        return home.resolve("disk");
    }

    private boolean mount(String options) throws Exception {
        return ended("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk().toString()) == 0;
    }

    private int ingest(Path output) throws Exception {
        return ended(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.mubiao.cli.Main",
                "ingest",
                "corpus",
                "-o",
                output.toString());
    }

    private int ended(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(home.resolve("said").toFile());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return -1; // there is no such command
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(home.resolve("said"), UTF_8);
    }

    private static long found(Path output) throws IOException {
        try (IndexReading index = IndexReading.open(output.resolve("index"))) {
            return index.search(SearchRequest.of("2025")).total();
        }
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> read = new TreeMap<>();
        for (Path file : files(folder)) {
            read.put(file.getFileName().toString(), Files.readString(file, UTF_8));
        }
        return read;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }
}
