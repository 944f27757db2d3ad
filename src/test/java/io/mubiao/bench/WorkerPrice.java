package io.mubiao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What it costs that files are read in processes that can be killed: processor time of {@code ./mubiao ingest} as it is, by
 * that of {@code --in-one-process}, in turns over the same files. Given are the number of rounds, and files or folders.
 */
public final class WorkerPrice {
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

    private WorkerPrice() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        List<String> files = List.of(arguments).subList(1, arguments.length);
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            double one = seconds(files, "--in-one-process");
            double many = seconds(files, "--timeout=120");
            ratios[i] = many / one;
            System.out.printf(Locale.ROOT, "in one process %.2f s, with workers %.2f s: %.2f%n", one, many, ratios[i]);
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "middle ratio of processor time: %.2f%n", ratios[rounds / 2]);
    }

    /** User and system time of the command and all it started, as the shell counts it. */
    private static double seconds(List<String> files, String option) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory("price");
        try {
            Process shell = new ProcessBuilder(Stream.concat(
                                    Stream.of(
                                            "bash",
                                            "-c",
                                            "./mubiao ingest \"$@\" >/dev/null 2>&1; times",
                                            "price",
                                            option,
                                            "-o",
                                            output.toString()),
                                    files.stream())
                            .toList())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8))) {
                said.readLine(); // the shell's own
                double seconds = TIME.matcher(said.readLine())
                        .results()
                        .mapToDouble((MatchResult time) ->
                                60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2)))
                        .sum();
                shell.waitFor();
                return seconds;
            }
        } finally {
            delete(output);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> held = Files.walk(folder)) {
            for (Path each : held.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
