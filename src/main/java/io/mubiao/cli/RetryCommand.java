package io.mubiao.cli;

import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.Failures;
import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads again what could not be read, or only in part, and says what became of each. */
@Command(name = "retry", sortOptions = false)
final class RetryCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    RetryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        OutputFolder folder = session.results(output.folder());
        Failures failures = Failures.of(folder, session.names());
        Map<String, FileOutcome> before = new HashMap<>();
        failures.outcomes().forEach(outcome -> before.put(outcome.path(), outcome));
        List<Path> files = failures.files();
        if (files.isEmpty() && failures.gone().isEmpty()) {
            session.say("retry.nothing");
            return Exit.OK;
        }
        failures.gone().forEach(file -> session.say("retry.gone", file.path()));
        if (files.isEmpty()) {
            return Exit.FAILED;
        }
        BatchReport report = new Running(session, reading)
                .apply(new BatchRequest(files, folder, failures.names(), reading.jobs(), Redo.FAILED, reading.ocr()));
        List<List<String>> rows = new ArrayList<>();
        for (FileOutcome file : report.files()) {
            FileOutcome was = before.get(file.path());
            if (was != null) {
                rows.add(List.of(file.path(), word(was), word(file)));
            }
        }
        new Sheet(
                        List.of(
                                Sheet.Column.text(session.texts().of("head.file")),
                                Sheet.Column.text(session.texts().of("head.before")),
                                Sheet.Column.text(session.texts().of("head.now"))),
                        rows)
                .lines(session.screen().columns())
                .forEach(session.err()::println);
        return report.count(Status.FAILED) == 0 && failures.gone().isEmpty() ? Exit.OK : Exit.FAILED;
    }

    /** {@code failed: it opens only with a password}. */
    private String word(FileOutcome file) {
        String status = session.texts().of("status." + file.status().name().toLowerCase(Locale.ROOT));
        return file.code() == null
                ? status
                : status + ": " + session.texts().orElse("code." + file.code(), String.valueOf(file.message()));
    }
}
