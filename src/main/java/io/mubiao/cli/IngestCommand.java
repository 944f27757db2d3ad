package io.mubiao.cli;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.FileOutcome.Status;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.pipeline.OutputRefusedException;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--ocr", paramLabel = "WHEN")
    private Ocr ocr = Ocr.auto;

    /** When pages are read as pictures. */
    enum Ocr {
        auto,
        never,
        always
    }

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", jobs, "--jobs"));
        }
        OcrUse use = OcrUse.valueOf(ocr.name().toUpperCase(Locale.ROOT));
        OutputFolder folder = session.output(output.folder());
        BatchRequest request = new BatchRequest(given(), folder, session.names(), jobs, force, use);
        RuleBook book = session.rules();
        Stages stages = session.checked(() -> Stages.of(book, use));
        try {
            BatchReport report = run(new Batch(book, stages), request);
            new IngestSummary(session).print(report, folder);
            return isWhole(report) ? Exit.OK : Exit.FAILED;
        } catch (OutputRefusedException e) {
            String key = "output." + e.reason().name().toLowerCase(Locale.ROOT);
            throw new Refusal(
                    e.reason() == OutputRefusedException.Reason.IN_USE ? Exit.FAILED : Exit.USAGE,
                    session.texts().of(key, session.names().shown(folder.path())));
        }
    }

    private BatchReport run(Batch batch, BatchRequest request) throws OutputRefusedException, IOException {
        ProgressLine progress = new ProgressLine(session);
        try {
            return batch.apply(request, progress);
        } finally {
            progress.end();
        }
    }

    /** Whether something was read, and nothing failed. */
    private static boolean isWhole(BatchReport report) {
        return report.count(Status.FAILED) == 0
                && report.count(Status.SKIPPED) < report.files().size();
    }

    private List<Path> given() {
        List<Path> given = paths.isEmpty()
                ? List.of(session.corpus())
                : paths.stream().map(session::path).toList();
        for (Path path : given) {
            if (!Files.exists(path)) {
                throw new Refusal(
                        Exit.USAGE,
                        session.texts().of("ingest.missing", session.names().shown(path)));
            }
        }
        return given;
    }
}
