package io.mubiao.cluster.spark;

import io.mubiao.cluster.Launched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a cluster costs besides the plain program, over a few and over many files: {@code ScaleRun FOLDER 60 240}. Each way
 * of reading gets the same files in turn; the time is that of the clock and that of the processors, of all processes
 * together. On Linux, which tells of the processors.
 */
final class ScaleRun {
    private static final double TICKS = 100;

    private ScaleRun() {}

    /** A way of reading. */
    private record Way(String name, List<String> words) {}

    private record Taken(double clock, double processor) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path corpus = Path.of(arguments[0]);
        int few = Integer.parseInt(arguments[1]);
        int many = Integer.parseInt(arguments[2]);
        Path room = Files.createTempDirectory("mubiao-scale-");
        List<Way> ways = List.of(
                new Way("plain, 1 job", List.of("ingest", "--jobs", "1", "--no-tables", "--memory", "1g")),
                new Way("plain, 2 jobs", List.of("ingest", "--jobs", "2", "--no-tables", "--memory", "1g")),
                new Way("1 process", List.of("cluster", "ingest", "--master", "local-cluster[1,1,1024]")),
                new Way("2 processes", List.of("cluster", "ingest", "--master", "local-cluster[2,1,1024]")));
        System.out.println("| | " + few + " files, s | processors, s | " + many
                + " files, s | processors, s | a file more, ms | processors, ms |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        Path small = copies(corpus, few, room.resolve("few"));
        Path large = copies(corpus, many, room.resolve("many"));
        for (Way way : ways) {
            Taken a = take(room, way, small);
            Taken b = take(room, way, large);
            double each = 1000.0 / (many - few);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                    way.name(),
                    a.clock(),
                    a.processor(),
                    b.clock(),
                    b.processor(),
                    (b.clock() - a.clock()) * each,
                    (b.processor() - a.processor()) * each);
        }
        Rooms.clear(room);
    }

    private static Taken take(Path room, Way way, Path files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(way.words());
        Path output = room.resolve("output");
        words.addAll(List.of(files.toString(), "-o", output.toString()));
        double before = children();
        long start = System.nanoTime();
        Launched run = Launched.of(room, words.toArray(String[]::new));
        double clock = (System.nanoTime() - start) / 1e9;
        if (run.status() != 0) {
            System.out.println(way.name() + ": " + run.err());
        }
        if (way.words().contains("cluster")) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d kB of documents, %d kB of tables, %d kB of journal%n",
                    way.name(),
                    kilobytes(output.resolve("documents")),
                    kilobytes(output.resolve("tables")),
                    kilobytes(output.resolve("journal.jsonl")));
        }
        Rooms.clear(output);
        return new Taken(clock, children() - before);
    }

    private static long kilobytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : Read.files(folder, "")) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return bytes / 1024;
    }

    /** Seconds of processor time of all processes below this one that have ended. */
    private static double children() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.UTF_8);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }

    private static Path copies(Path corpus, int wanted, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> all = Files.walk(corpus)) {
            List<Path> files =
                    all.filter(Files::isRegularFile).sorted().limit(wanted).toList();
            for (int i = 0; i < files.size(); i++) {
                Files.copy(files.get(i), to.resolve(i + " " + files.get(i).getFileName()));
            }
        }
        return to;
    }
}
