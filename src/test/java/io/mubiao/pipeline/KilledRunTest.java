package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.index.IndexReading;
import io.mubiao.index.SearchRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed at any moment is taken up by the next one, and the result is the one of a run that was let be. The
 * moments are spread over the time that such a run takes on this machine.
 *
 * <p>{@code -Dkills=50} kills as often; {@code -Dseed=…} at other moments.
 */
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    private Path home;

    @Test
    void theNextRunGoesOn() throws Exception {
        Path whole = home.resolve("whole");
        long start = System.nanoTime();
        assertThat(start(whole).waitFor()).isZero();
        long longest = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        Map<String, String> documents = documents(whole);
        assertThat(documents).hasSize(5);

        long seed = Long.getLong("seed", 17);
        Random moments = new Random(seed);
        Path killed = home.resolve("killed");
        for (int i = 0; i < KILLS; i++) {
            Process run = start(killed);
            long millis = moments.nextLong(longest);
            if (!run.waitFor(millis, TimeUnit.MILLISECONDS)) {
                List<ProcessHandle> workers = run.descendants().toList();
                if (moments.nextBoolean()) {
                    workers.forEach(ProcessHandle::destroyForcibly);
                }
                run.destroyForcibly().waitFor();
                for (ProcessHandle worker : workers) {
                    worker.onExit().get(20, TimeUnit.SECONDS); // none outlives its run
                }
            }
            if (moments.nextInt(4) == 0) {
                complete(killed, documents, seed);
                delete(killed);
            }
        }
        complete(killed, documents, seed);
    }

    private void complete(Path output, Map<String, String> documents, long seed) throws Exception {
        assertThat(start(output).waitFor()).isZero();
        assertThat(documents(output)).as("seed %d", seed).isEqualTo(documents);
        try (Stream<Path> left = Files.list(output)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .contains("journal.json", "problems.json")
                    .noneMatch(name -> name.equals(".work") || name.endsWith(".part"));
        }
        assertThat(found(output)).isEqualTo(found(home.resolve("whole")));
    }

    private static long found(Path output) throws IOException {
        try (IndexReading index = IndexReading.open(output.resolve("index"))) {
            return index.search(SearchRequest.of("2025")).total();
        }
    }

    private static Process start(Path output) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.mubiao.cli.Main",
                "ingest",
                "corpus",
                "-o",
                output.toString()));
        return new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<String, String> documents(Path output) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(output.resolve("documents"))) {
            for (Path file : files.toList()) {
                documents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return documents;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> held = Files.walk(folder)) {
            for (Path each : held.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
