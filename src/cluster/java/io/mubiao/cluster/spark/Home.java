package io.mubiao.cluster.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.SparkFiles;

/**
 * Where the program and its rules are on the machines of a cluster: in a folder of theirs, or sent with the job.
 *
 * @param program the jar, with its libraries beside it
 */
record Home(String program, String rules, boolean sent) implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String NAME = "mubiao";

    /** An installation that lies in the same folder everywhere. */
    static Home installed(String folder) {
        return new Home(folder + "/target/cluster/mubiao.jar", folder + "/extractors", false);
    }

    /** What {@link #pack} packed. */
    static Home unpacked() {
        return new Home(NAME + "/mubiao.jar", NAME + "/extractors", true);
    }

    Path programHere() {
        return here(program);
    }

    Path rulesHere() {
        return here(rules);
    }

    private Path here(String place) {
        return sent ? Path.of(SparkFiles.get(NAME)).resolveSibling(place) : Path.of(place);
    }

    /** Packs program, libraries and rules, and says under which name Spark is to unpack them. */
    static String pack(Path program, Path rules, Path into) throws IOException {
        Path file = into.resolve(NAME + ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            Path folder = program.toAbsolutePath().resolveSibling("");
            for (Path each : files(List.of(program.toAbsolutePath(), folder.resolve("lib")))) {
                put(zip, "", folder, each);
            }
            for (Path each : files(List.of(rules.toAbsolutePath()))) {
                put(zip, "extractors/", rules.toAbsolutePath(), each);
            }
        }
        return file + "#" + NAME;
    }

    private static List<Path> files(List<Path> roots) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> below = Files.walk(root)) {
                below.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static void put(ZipOutputStream zip, String prefix, Path folder, Path file) throws IOException {
        zip.putNextEntry(
                new ZipEntry(prefix + folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
    }
}
