package io.mubiao.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.pipeline.FileOutcome.Status;
import java.io.IOException;
import java.time.temporal.ChronoUnit;

/** The report as {@code problems.json}: {@code {"run": {"started": …, "files": 5, "done": 5, …}, "files": […]}}. */
final class ReportJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private ReportJson() {}

    static byte[] write(BatchReport report) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode run = root.putObject("run");
        run.put("started", report.started().truncatedTo(ChronoUnit.SECONDS).toString());
        run.put("seconds", millis(report.seconds()));
        run.put("files", report.files().size());
        for (Status status : Status.values()) {
            run.put(word(status), report.count(status));
        }
        run.put("removed", report.removed().size());
        ArrayNode files = root.putArray("files");
        for (FileOutcome file : report.files()) {
            files.addObject()
                    .put("path", file.path())
                    .put("status", word(file.status()))
                    .put("code", file.code())
                    .put("message", file.message())
                    .put("document", file.document())
                    .put("seconds", millis(file.seconds()));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
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
