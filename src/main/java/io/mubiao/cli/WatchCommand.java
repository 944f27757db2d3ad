package io.mubiao.cli;

import io.mubiao.pipeline.Arrivals;
import io.mubiao.pipeline.BatchReport;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.OutputFolder;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads what is dropped into a folder, until it is stopped. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {
    /** So long it waits where something kept it from reading. */
    private static final int REST_SECONDS = 60;

    private final Session session;
    private Set<Path> away = Set.of();
    private String trouble = "";

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
    public Integer call() {
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
                say(arrivals.away());
                boolean done =
                        due.isEmpty() || read(due.stream().filter(Files::exists).toList(), folder);
                if (!done) {
                    arrivals.undone();
                }
                Thread.sleep(Duration.ofSeconds(done ? every : Math.max(every, REST_SECONDS))
                        .toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.OK;
        }
    }

    /** Tells of folders that went away with their drive, once. */
    private void say(Set<Path> now) {
        now.stream()
                .filter(path -> !away.contains(path))
                .forEach(path -> session.say("watch.away", session.names().shown(path)));
        away = now;
    }

    /** Whether it could be done: another run may be writing to the folder just now, or the disk be full. */
    private boolean read(List<Path> due, OutputFolder folder) {
        BatchRequest request =
                new BatchRequest(due, folder, session.names(), reading.jobs(), Redo.CHANGED, reading.ocr());
        try {
            BatchReport report = new Running(session, reading).apply(request);
            if (report.changed()) {
                new IngestSummary(session).print(report, folder);
            }
            trouble = "";
            return true;
        } catch (Refusal e) {
            if (e.status() != Exit.FAILED) {
                throw e;
            }
            say(String.valueOf(e.getMessage()));
        } catch (ClosedByInterruptException e) {
            Thread.currentThread().interrupt(); // who closed what was being written may have taken the mark away
        } catch (IOException e) {
            say(new Faults(session).sentence(e));
        }
        return false;
    }

    /** What keeps it from reading is said once, not at every try. */
    private void say(String sentence) {
        if (!sentence.equals(trouble)) {
            session.err().println(sentence);
            session.say("watch.again");
        }
        trouble = sentence;
    }
}
