package io.mubiao.cli;

import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.OutputFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The end of a batch: a table of how many files came to what, and which ones need a look. */
public final class IngestSummary {
    private static final int LISTED = 20;

    private final Session session;
    private final Texts texts;

    public IngestSummary(Session session) {
        this.session = session;
        this.texts = session.texts();
    }

    void print(BatchReport report, OutputFolder folder) {
        print(report, session.names().shown(folder.path()));
    }

    /** @param where the results are, as it is shown */
    public void print(BatchReport report, String where) {
        if (report.files().isEmpty()) {
            session.say("ingest.empty");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = report.count(status);
            if (count > 0) {
                rows.add(List.of(word(status), String.valueOf(count), texts.of("ingest.means." + key(status))));
            }
        }
        lines(new Sheet(
                List.of(
                        Sheet.Column.text(texts.of("head.result")),
                        Sheet.Column.figures(texts.of("head.files")),
                        Sheet.Column.text(texts.of("head.meaning"))),
                rows));
        troubles(report);
        long others = report.files().stream()
                .filter(file -> "not-a-plan".equals(file.code()))
                .count();
        if (others > 0) {
            session.say("ingest.others", others);
        }
        if (!report.removed().isEmpty()) {
            session.say("ingest.removed", report.removed().size());
        }
        String seconds = String.format(Locale.ROOT, "%.1f", report.seconds());
        session.say(report.changed() ? "ingest.end" : "ingest.same", seconds, where);
    }

    private void troubles(BatchReport report) {
        List<FileOutcome> troubled = report.files().stream()
                .filter(file -> file.status() == Status.FAILED || file.status() == Status.IN_PART)
                .toList();
        if (troubled.isEmpty()) {
            return;
        }
        session.err().println();
        lines(new Sheet(
                List.of(
                        Sheet.Column.text(texts.of("head.file")),
                        Sheet.Column.text(texts.of("head.result")),
                        Sheet.Column.text(texts.of("head.reason"))),
                troubled.stream()
                        .limit(LISTED)
                        .map(file -> List.of(file.path(), word(file.status()), reason(file)))
                        .toList()));
        if (troubled.size() > LISTED) {
            session.say("ingest.more", troubled.size() - LISTED);
        }
        session.err().println();
    }

    private String reason(FileOutcome file) {
        return texts.orElse("code." + file.code(), String.valueOf(file.message()));
    }

    private void lines(Sheet sheet) {
        sheet.lines(session.screen().columns()).forEach(session.err()::println);
    }

    private String word(Status status) {
        return texts.of("status." + key(status));
    }

    private static String key(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
