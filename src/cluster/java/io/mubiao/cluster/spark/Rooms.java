package io.mubiao.cluster.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkEnv;
import org.apache.spark.util.Utils;

/** Folders for what is put aside for a while. */
final class Rooms {
    private Rooms() {}

    /** One for a task, among what Spark takes away when the run is over, even of a process that was killed. */
    static Path ofTask() throws IOException {
        String spark = Utils.getLocalDir(SparkEnv.get().conf());
        return Files.createTempDirectory(Path.of(spark), "mubiao-");
    }

    /** Takes one away with all in it, as far as that is possible: another process may be about to end in it. */
    static void clear(Path room) {
        try (Stream<Path> all = Files.walk(room)) {
            List<Path> held = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : held) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            return; // it lies among other temporary files
        }
    }
}
