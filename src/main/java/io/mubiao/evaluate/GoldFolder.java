package io.mubiao.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gold answers of one document: tab-separated tables with a header line, {@code meta.json}, and {@code source.txt},
 * which names the file that they answer for.
 */
record GoldFolder(Path path) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    /** A line of a table; a column that it lacks is empty. */
    record Row(Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The folders with targets in a folder of gold answers, by name. */
    static List<GoldFolder> in(Path gold) throws IOException {
        try (Stream<Path> folders = Files.list(gold)) {
            return folders.filter(folder -> Files.exists(folder.resolve("targets.tsv")))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(GoldFolder::new)
                    .toList();
        }
    }

    /** Whether a reader judged some targets of the document and not all; see {@link Corrections}. */
    boolean partial() {
        return Files.exists(path.resolve(Corrections.WRONG));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** How the path of the document's file may end, bare. */
    List<String> sources() throws IOException {
        return lines("source.txt").filter(line -> !line.isBlank()).map(Bare::of).toList();
    }

    /** The rows of a table; none where there is no such file. */
    List<Row> rows(String file) throws IOException {
        if (!Files.exists(path.resolve(file))) {
            return List.of();
        }
        List<String[]> lines = lines(file)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", -1))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (String[] cells : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] columns = lines.get(0);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(columns.length, cells.length); i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    /** The facts about the document; null where they were not written down. */
    @Nullable
    JsonNode metadata() throws IOException {
        Path file = path.resolve("meta.json");
        return Files.exists(file) ? JSON.readTree(Files.readAllBytes(file)) : null;
    }

    private Stream<String> lines(String file) throws IOException {
        String text = Files.readString(path.resolve(file), StandardCharsets.UTF_8);
        return Arrays.stream(LINE_BREAK.split(text.startsWith("\uFEFF") ? text.substring(1) : text));
    }
}
