package io.mubiao.cli;

import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.Emptied;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and folders, and writes {@code output/}. */
@Command(name = "ingest", sortOptions = false)
final class IngestCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "0..*")
    private List<Path> paths = List.of();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--emptied")
    private boolean emptied;

    @Option(names = "--no-tables")
    private boolean noTables;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        OutputFolder folder = session.output(output.folder());
        List<Path> given = session.given(paths);
        List<Path> away = emptied ? List.of() : new Emptied(folder, session.names()).of(given);
        away.forEach(path -> session.say("ingest.away", session.names().shown(path)));
        List<Path> there = given.stream().filter(path -> !away.contains(path)).toList();
        if (there.isEmpty()) {
            return Exit.FAILED;
        }
        Redo redo = force ? Redo.ALL : Redo.CHANGED;
        BatchRequest request = new BatchRequest(there, folder, session.names(), reading.jobs(), redo, reading.ocr());
        BatchReport report = new Running(session, reading).applyAlone(request);
        boolean told = noTables || new PlainTables(session).apply(folder, report.changed() || force);
        new IngestSummary(session).print(report, folder);
        return isWhole(report) && told && away.isEmpty() ? Exit.OK : Exit.FAILED;
    }

    /** Whether something was read, and nothing failed. */
    private static boolean isWhole(BatchReport report) {
        return report.count(Status.FAILED) == 0
                && report.count(Status.SKIPPED) < report.files().size();
    }
}
