package io.mubiao.cluster.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in a folder of results, for comparing. */
final class Read {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Read() {}

    /** The documents of the plain program, each as one line, sorted. */
    static List<String> plain(Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(output.resolve("documents"), ".json")) {
            StringBuilder line = new StringBuilder();
            Files.readAllLines(file, StandardCharsets.UTF_8).forEach(each -> line.append(each.replaceFirst("^ +", "")));
            lines.add(line.toString());
        }
        return lines.stream().sorted().toList();
    }

    /** The documents of a cluster, sorted. */
    static List<String> lines(Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(output.resolve("documents"), ".jsonl")) {
            lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
        }
        return lines.stream().sorted().toList();
    }

    /** What is said of each file, without the time it took, and without the words of it. */
    static List<String> report(Path output) throws IOException {
        List<String> said = new ArrayList<>();
        for (JsonNode file :
                MAPPER.readTree(output.resolve("problems.json").toFile()).path("files")) {
            said.add(String.join(
                    " ",
                    file.path("path").asText(),
                    file.path("status").asText(),
                    file.path("code").asText(),
                    file.path("document").asText()));
        }
        return said;
    }

    /** The targets of documents, {@code 3f2a90c1d4e5b678 t1}, sorted. */
    static List<String> targets(List<String> documents) throws IOException {
        List<String> targets = new ArrayList<>();
        for (String line : documents) {
            JsonNode document = MAPPER.readTree(line);
            document.path("targets")
                    .forEach(target -> targets.add(document.path("id").asText() + " "
                            + target.path("id").asText()));
        }
        return targets.stream().sorted().toList();
    }

    /** The same from the table of targets. */
    static List<String> targetTable(Path output) throws IOException {
        List<String> targets = new ArrayList<>();
        for (Path file : files(output.resolve("tables/targets"), ".parquet")) {
            for (Map<?, ?> row : new CarpetReader<>(file.toFile(), Map.class).toList()) {
                targets.add(row.get("document") + " " + row.get("id"));
            }
        }
        return targets.stream().sorted().toList();
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
