package io.mubiao.web.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code problems.json} tells of the last batch.
 *
 * @param started when, as an instant in ISO form
 * @param files those with problems first
 */
record LastRun(String started, double seconds, List<FileLine> files) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    static final List<String> WORST_FIRST = List.of("failed", "inPart", "done", "unchanged", "skipped");

    LastRun {
        files = List.copyOf(files);
    }

    /** One file; {@code path} as the program calls it, the rest null where there is nothing to say. */
    record FileLine(
            String path, String status, @Nullable String code, @Nullable String message, @Nullable String document) {
        /** Without its folders. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** When it began, in the time of this machine: {@code 2026-03-01 14:05}. */
    String when() {
        try {
            return MINUTE.format(Instant.parse(started).atZone(ZoneId.systemDefault()));
        } catch (DateTimeException e) {
            return started;
        }
    }

    /** Empty where nothing was ingested yet. */
    static Optional<LastRun> read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        JsonNode json = MAPPER.readTree(bytes);
        List<FileLine> files = new ArrayList<>();
        for (JsonNode each : json.path("files")) {
            files.add(new FileLine(
                    each.path("path").asText(),
                    each.path("status").asText(),
                    text(each, "code"),
                    text(each, "message"),
                    text(each, "document")));
        }
        files.sort(Comparator.comparingInt((FileLine line) -> WORST_FIRST.indexOf(line.status()))
                .thenComparing(FileLine::path));
        JsonNode run = json.path("run");
        return Optional.of(
                new LastRun(run.path("started").asText(), run.path("seconds").asDouble(), files));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
