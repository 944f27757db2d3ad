package io.mubiao.pipeline;

import io.mubiao.pipeline.Journal.Result;
import io.mubiao.rules.RuleBook;
import io.mubiao.write.WholeFile;
import java.io.IOException;
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
    private final Stages stages;

    public Batch(RuleBook book, Stages stages) {
        this.book = book;
        this.stages = stages;
    }

    /**
     * Does the batch.
     *
     * @throws OutputRefusedException where results may not be written to the output folder
     * @throws IOException where they cannot be
     */
    @SuppressWarnings("try") // the claim is held, not used
    public BatchReport apply(BatchRequest request, Progress progress) throws OutputRefusedException, IOException {
        ExecutorService pool = Executors.newFixedThreadPool(request.jobs());
        try (OutputFolder.Claim claim = request.output().claim();
                Shelf shelf = new Shelf(request.output(), book)) {
            BatchReport report = new BatchRun(request, versions(request), pool, new DocumentMaker(stages, shelf), shelf)
                    .apply(progress);
            WholeFile.write(request.output().problems(), ReportJson.write(report));
            return report;
        } finally {
            pool.shutdownNow();
        }
    }

    /** What a result depends on besides the file; see {@link Result#version}. */
    private Versions versions(BatchRequest request) throws IOException {
        return new Versions(book.version() + "-" + Program.version(), request.ocr());
    }
}
