package io.mubiao.pipeline;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mubiao.pipeline.FileOutcome.Status;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report as {@code problems.json}: {@code {"run": {"started": …, "files": 5, "done": 5, …}, "files": […]}}. */
final class ReportJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private ReportJson() {}

    /** @param here the folder to which relative paths belong */
    static void write(BatchReport report, Path here, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(new BufferedOutputStream(out))) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeObjectFieldStart("run");
            json.writeStringField(
                    "started", report.started().truncatedTo(ChronoUnit.SECONDS).toString());
            json.writeStringField("folder", here.toString());
            json.writeNumberField("seconds", millis(report.seconds()));
            json.writeNumberField("files", report.files().size());
            for (Status status : Status.values()) {
                json.writeNumberField(word(status), report.count(status));
            }
            json.writeNumberField("removed", report.removed().size());
            json.writeEndObject();
            json.writeArrayFieldStart("files");
            for (FileOutcome file : report.files()) {
                write(file, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(FileOutcome file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeStringField("status", word(file.status()));
        json.writeStringField("code", file.code());
        json.writeStringField("message", file.message());
        json.writeStringField("document", file.document());
        json.writeNumberField("seconds", millis(file.seconds()));
        json.writeEndObject();
    }

    /** The outcomes of a report that was written; none where it cannot be read any more. */
    static List<FileOutcome> read(byte[] report) throws IOException {
        List<FileOutcome> outcomes = new ArrayList<>();
        JsonNode root;
        try {
            root = MAPPER.readTree(report);
        } catch (JacksonException e) {
            return outcomes;
        }
        for (JsonNode file : root.path("files")) {
            Status status = Stream.of(Status.values())
                    .filter(each -> word(each).equals(file.path("status").asText()))
                    .findFirst()
                    .orElse(Status.FAILED);
            outcomes.add(new FileOutcome(
                    file.path("path").asText(),
                    status,
                    textOrNull(file.path("code")),
                    textOrNull(file.path("message")),
                    textOrNull(file.path("document")),
                    file.path("seconds").asDouble()));
        }
        return outcomes;
    }

    /** The folder in which the run of a report was started; null in the reports of older runs. */
    static @Nullable String folder(byte[] report) throws IOException {
        try {
            return textOrNull(MAPPER.readTree(report).path("run").path("folder"));
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }

    private static String word(Status status) {
        return switch (status) {
            case DONE -> "done";
            case UNCHANGED -> "unchanged";
            case IN_PART -> "inPart";
            case FAILED -> "failed";
            case SKIPPED -> "skipped";
        };
    }

    private static double millis(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
