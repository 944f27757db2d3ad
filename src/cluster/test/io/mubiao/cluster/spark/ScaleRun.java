package io.mubiao.cluster.spark;

import io.mubiao.cluster.Launched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * What a cluster costs besides the plain program, over a few and over many files: {@code ScaleRun FOLDER 60 240}. Each way
 * of reading gets the same files in turn; the time is that of the clock and that of the processors, of all processes
 * together. Then the most memory that a process of each kind held, and whether every way made the same documents. Further
 * words name the ways that are wanted: {@code ScaleRun FOLDER 60 3000 plain2 cluster2}. On Linux, which tells of processors and
 * memory.
 */
final class ScaleRun {
    private static final double TICKS = 100;
    /** On a machine that has much else to do, Spark takes minutes to start. */
    private static final String PATIENCE = "3600";

    private ScaleRun() {}

    /** A way of reading. */
    private record Way(String name, List<String> words) {
        boolean isClustered() {
            return words.contains("cluster");
        }
    }

    /** @param documents the hash of all of them, sorted */
    private record Taken(double clock, double processor, Map<String, Long> kilobytes, String documents) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path corpus = Path.of(arguments[0]);
        int few = Integer.parseInt(arguments[1]);
        int many = Integer.parseInt(arguments[2]);
        Path room = Files.createTempDirectory("mubiao-scale-");
        List<Way> ways = List.of(
                new Way("plain1", List.of("ingest", "--jobs", "1", "--no-tables", "--memory", "1g")),
                new Way("plain2", List.of("ingest", "--jobs", "2", "--no-tables", "--memory", "1g")),
                new Way("cluster1", clustered(1)),
                new Way("cluster2", clustered(2)));
        System.out.println("| | " + few + " files, s | processors, s | " + many
                + " files, s | processors, s | a file more, ms | processors, ms |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        Path small = copies(corpus, few, room.resolve("few"));
        Path large = copies(corpus, many, room.resolve("many"));
        List<String> wanted = List.of(arguments).subList(3, arguments.length);
        List<Way> taken = ways.stream()
                .filter(way -> wanted.isEmpty() || wanted.contains(way.name()))
                .toList();
        List<String> more = new ArrayList<>();
        Set<String> documents = new HashSet<>();
        for (Way way : taken) {
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
            documents.add(b.documents());
            b.kilobytes().forEach((kind, most) -> more.add(way.name() + ", " + kind + ": " + most / 1024 + " MB"));
        }
        more.forEach(System.out::println);
        System.out.println(documents.size() == 1 ? "The same documents." : "DIFFERENT DOCUMENTS.");
        Rooms.clear(room);
    }

    private static List<String> clustered(int processes) {
        return List.of("cluster", "ingest", "--wait", PATIENCE, "--master", "local-cluster[" + processes + ",1,1024]");
    }

    private static Taken take(Path room, Way way, Path files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(way.words());
        Path output = room.resolve("output");
        words.addAll(List.of(files.toString(), "-o", output.toString()));
        double before = children();
        long start = System.nanoTime();
        Map<String, Long> kilobytes = new ConcurrentSkipListMap<>();
        Launched run = Launched.of(room, program -> watch(program, way, kilobytes), words.toArray(String[]::new));
        double clock = (System.nanoTime() - start) / 1e9;
        if (run.status() != 0) {
            throw new IOException(way.name() + ": " + run.err());
        }
        if (way.isClustered()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d kB of documents, %d kB of tables, %d kB of journal%n",
                    way.name(),
                    kilobytes(output.resolve("documents")),
                    kilobytes(output.resolve("tables")),
                    kilobytes(output.resolve("journal.jsonl")));
        }
        double processor = children() - before;
        String documents = hash(way.isClustered() ? Read.lines(output) : Read.plain(output));
        Rooms.clear(output);
        return new Taken(clock, processor, kilobytes, documents);
    }

    private static String hash(List<String> documents) {
        MessageDigest digest = Digests.sha256();
        documents.forEach(each -> digest.update(each.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Looks at the program and all it started until it ends: the most memory that was ever resident, by kind of process. */
    private static void watch(Process program, Way way, Map<String, Long> kilobytes) throws InterruptedException {
        while (program.isAlive()) {
            peak(program.toHandle()).ifPresent(peak -> kilobytes.merge("the command", peak, Math::max));
            program.descendants().forEach(process -> {
                String line = process.info().commandLine().orElse("");
                boolean reads = !way.isClustered() || line.contains("io.mubiao.pipeline.Worker");
                String kind = reads ? "what reads files" : "a process of Spark's";
                peak(process).ifPresent(peak -> kilobytes.merge(kind, peak, Math::max));
            });
            Thread.sleep(1000);
        }
    }

    private static Optional<Long> peak(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.valueOf(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty(); // it has ended
        }
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
