package io.mubiao.cli;

import io.mubiao.pipeline.Arrivals;
import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads what is dropped into a folder, until it is stopped. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "0..*")
    private List<Path> paths = List.of();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--every", paramLabel = "SECONDS")
    private int every = 2;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    WatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (every < 1) {
            throw new Refusal(Exit.USAGE, session.texts().of("usage.value", every, "--every"));
        }
        List<Path> watched = session.given(paths);
        OutputFolder folder = session.output(output.folder());
        Arrivals arrivals = new Arrivals(watched, session.names(), folder);
        watched.forEach(path -> session.say("watch.begin", session.names().shown(path)));
        try {
            while (true) {
                List<Path> due = arrivals.look();
                if (!due.isEmpty() && !read(due.stream().filter(Files::exists).toList(), folder)) {
                    arrivals.undone();
                }
                Thread.sleep(Duration.ofSeconds(every).toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.OK;
        }
    }

    /** Whether it could be done; another run may be writing to the folder just now. */
    private boolean read(List<Path> due, OutputFolder folder) throws IOException {
        BatchRequest request =
                new BatchRequest(due, folder, session.names(), reading.jobs(), Redo.CHANGED, reading.ocr());
        try {
            BatchReport report = new Running(session, reading).apply(request);
            if (report.changed()) {
                new IngestSummary(session).print(report, folder);
            }
            return true;
        } catch (Refusal e) {
            if (e.status() != Exit.FAILED) {
                throw e;
            }
            session.err().println(e.getMessage());
            return false;
        }
    }
}
