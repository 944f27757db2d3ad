package io.mubiao.pipeline;

import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.Journal.Result;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.WholeFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Files and folders come in, a document for each content goes to the output folder, and a report of every file met.
 *
 * <p>A second call does only what changed: a content that was done under the same rules by the same program is not done
 * again, wherever it was moved to. What was read of a file that is gone is taken away.
 */
public final class Batch {
    private final RuleBook book;
    private final Makers makers;

    /** Reads the files in this process: one that never ends holds up the run. */
    public Batch(RuleBook book, Stages stages) {
        this(book, (request, room) -> new DocumentMaker(stages));
    }

    /** Reads the files in processes of their own: whatever one does, it costs that file alone. */
    public Batch(RuleBook book, Isolation isolation) {
        this(
                book,
                (request, room) -> new Workers(
                        isolation,
                        new WorkerCommand(Worker.class, isolation, request.ocr(), room),
                        book.version(),
                        room));
    }

    Batch(RuleBook book, Makers makers) {
        this.book = book;
        this.makers = makers;
    }

    /** Who makes the documents of a run that has this room. */
    interface Makers {
        Making of(BatchRequest request, Path room) throws IOException;
    }

    /**
     * Does the batch.
     *
     * @throws OutputRefusedException where results may not be written to the output folder
     * @throws RunStoppedException where that was wanted
     * @throws RulesRefusedException where the stages cannot use the rules
     * @throws IOException where results cannot be written
     */
    @SuppressWarnings("try") // the claim is held, not used
    public BatchReport apply(BatchRequest request, Progress progress) throws OutputRefusedException, IOException {
        // One more than are read at once: what brings a document to its place does not keep the next from being read.
        ExecutorService pool = Executors.newFixedThreadPool(request.jobs() + 1);
        try (OutputFolder.Claim claim = request.output().claim();
                Room room = Room.in(request.output());
                Making making = new Seats(makers.of(request, room.path()), request.jobs());
                Shelf shelf = new Shelf(request.output(), book);
                Closeable work = pool::shutdownNow) { // first of all, so that nothing is begun while the rest is closed
            BatchReport report =
                    new BatchRun(request, versions(request), pool, making, room.path(), shelf).apply(progress);
            BatchReport written = request.redo() == Redo.FAILED ? withOthers(report, request.output()) : report;
            Path here = request.names().here();
            WholeFile.write(request.output().problems(), out -> ReportJson.write(written, here, out));
            return report;
        } finally {
            pool.shutdownNow();
        }
    }

    /** With what the last report says of files that were not looked at this time. */
    private static BatchReport withOthers(BatchReport report, OutputFolder output) throws IOException {
        Map<String, FileOutcome> files = new TreeMap<>();
        if (Files.isRegularFile(output.problems())) {
            ReportJson.read(Files.readAllBytes(output.problems())).forEach(file -> files.put(file.path(), file));
        }
        report.files().forEach(file -> files.put(file.path(), file));
        return new BatchReport(
                report.started(), report.seconds(), List.copyOf(files.values()), report.removed(), report.changed());
    }

    /** What a result depends on besides the file; see {@link Result#version}. */
    private Versions versions(BatchRequest request) throws IOException {
        return Versions.of(book, request.ocr());
    }
}
