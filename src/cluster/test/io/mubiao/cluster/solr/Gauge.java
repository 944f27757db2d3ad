package io.mubiao.cluster.solr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a process takes, on Linux, which tells of it in {@code /proc}. */
record Gauge(long pid) {
    private static final double TICKS = 100;

    /** Seconds of the processors since it began, of all its threads, those that ended too. */
    double seconds() throws IOException {
        String stat = read(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** The same of the threads that run now, in millionths of what {@link #seconds} counts in hundredths. */
    long nanos() throws IOException {
        long sum = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads.toList()) {
                sum += Long.parseLong(read(thread.resolve("schedstat")).split(" ")[0]);
            }
        }
        return sum;
    }

    /** The most memory it ever had, in megabytes. */
    long peakMegabytes() throws IOException {
        return read(Path.of("/proc/" + pid + "/status"))
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
                .sum();
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "0 "; // the thread has ended
        }
    }

    /** Of a folder with all in it, while files come and go. */
    static long megabytes(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            return megabytes(folder);
        }
        long bytes = 0;
        for (Path file : files) {
            bytes += file.toFile().length();
        }
        return bytes >> 20;
    }
}
