package io.mubiao.web.corpus;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.FileOutcome;
import io.mubiao.pipeline.Isolation;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.pipeline.OutputRefusedException;
import io.mubiao.pipeline.Progress;
import io.mubiao.pipeline.RunStoppedException;
import io.mubiao.pipeline.Whereabouts;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import io.mubiao.web.corpus.LastRun.FileLine;
import io.mubiao.web.data.DeskSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Batches that are started from the page, one at a time, beside the visits.
 *
 * <p>A batch does the corpus and whatever else the last run met, so that its report names all of it again; what is
 * unchanged costs nothing. What is asked for meanwhile is done right after it.
 */
public final class Runs {
    private final DeskSettings settings;
    private State state = State.IDLE;
    private OcrUse ocr = OcrUse.AUTO;
    /** What was asked for since the batch that is running began. */
    private @Nullable Wish next;

    private volatile boolean stopped;

    public Runs(DeskSettings settings) {
        this.settings = settings;
    }

    /** How far a batch is. */
    enum Phase {
        IDLE,
        RUNNING,
        ENDED,
        STOPPED,
        IN_USE,
        REFUSED
    }

    /**
     * What there is to tell of it.
     *
     * @param planned how many documents are to be made; 0 while that is not known
     * @param last the file that was finished last
     * @param more whether another batch follows
     */
    record State(Phase phase, int planned, int finished, String last, boolean more) {
        static final State IDLE = new State(Phase.IDLE, 0, 0, "", false);
    }

    /**
     * What is to be done.
     *
     * @param again files that are done anew even where they are unchanged
     * @param use which pages are read as pictures
     */
    private record Wish(Set<Path> again, OcrUse use) {
        Wish and(@Nullable Wish earlier) {
            Set<Path> both = new LinkedHashSet<>(earlier == null ? Set.of() : earlier.again);
            both.addAll(again);
            return new Wish(both, use);
        }
    }

    synchronized State state() {
        return next == null ? state : new State(state.phase(), state.planned(), state.finished(), state.last(), true);
    }

    /** Which pages are read as pictures, as it was said last. */
    synchronized OcrUse ocr() {
        return ocr;
    }

    /**
     * Begins a batch, or has it follow the one that is running; the files named are done again even where they are unchanged.
     *
     * @param use which pages are read as pictures, in this batch and those that follow
     */
    synchronized void start(List<Path> again, OcrUse use) {
        Wish wish = new Wish(new LinkedHashSet<>(again), use);
        if (state.phase() == Phase.RUNNING) {
            next = wish.and(next);
            return;
        }
        begin(wish);
        Thread thread = new Thread(() -> run(wish), "batch");
        thread.setDaemon(true);
        thread.start();
    }

    private void begin(Wish wish) {
        ocr = wish.use();
        stopped = false;
        state = new State(Phase.RUNNING, 0, 0, "", false);
    }

    /** Ends the batch that is running, and begins no other; what it has done stays. */
    synchronized void stop() {
        stopped = true;
        next = null;
    }

    private synchronized void tell(int planned, int finished, String last) {
        state = new State(Phase.RUNNING, planned, finished, last, false);
    }

    /** What is to be done after a batch that ended so; null where that is all. */
    private synchronized @Nullable Wish following(Phase end) {
        Wish wish = end == Phase.ENDED ? next : null;
        next = null;
        if (wish == null) {
            state = new State(end, state.planned(), state.finished(), state.last(), false);
        } else {
            begin(wish);
        }
        return wish;
    }

    private void run(Wish first) {
        for (Wish wish = first; wish != null; ) {
            Phase end = Phase.REFUSED;
            try {
                end = ended(wish);
            } finally {
                wish = following(end);
            }
        }
    }

    /** Does it, and says how it ended. */
    private Phase ended(Wish wish) {
        try {
            if (!wish.again().isEmpty()) {
                batch(List.copyOf(wish.again()), Redo.ALL);
            }
            batch(all(), Redo.CHANGED);
            return Phase.ENDED;
        } catch (RunStoppedException e) {
            return Phase.STOPPED;
        } catch (OutputRefusedException e) {
            return e.reason() == OutputRefusedException.Reason.IN_USE ? Phase.IN_USE : Phase.REFUSED;
        } catch (IOException | RuleFaultsException e) {
            settings.heard().accept(e);
            return Phase.REFUSED;
        }
    }

    /** The files are read in processes of their own, by the rules as they are now: whatever a file does, the desk stays. */
    private void batch(List<Path> paths, Redo redo) throws OutputRefusedException, IOException, RuleFaultsException {
        int jobs = Math.max(1, Runtime.getRuntime().availableProcessors() - 1); // visits want one
        Path rules = settings.folders().rules();
        Isolation isolation = new Isolation(rules, Isolation.LIMIT, Isolation.memory(jobs));
        OutputFolder output = settings.folders().output();
        BatchRequest request = new BatchRequest(paths, output, settings.names(), jobs, redo, ocr());
        new Batch(RuleBook.load(rules), isolation).apply(request, new Heard());
    }

    private final class Heard implements Progress {
        @Override
        public void planned(int documents) {
            tell(documents, 0, "");
        }

        @Override
        public boolean isStopped() {
            return stopped;
        }

        @Override
        public void finished(FileOutcome outcome) {
            State before = state();
            String name = outcome.path().substring(outcome.path().lastIndexOf('/') + 1);
            tell(before.planned(), before.finished() + 1, name);
        }
    }

    /** The corpus, and those files of the last run that lie elsewhere and are still there. */
    private List<Path> all() throws IOException {
        Path corpus = settings.folders().corpus();
        Set<Path> paths = new LinkedHashSet<>();
        if (Files.isDirectory(corpus)) {
            paths.add(corpus);
        }
        Optional<LastRun> last = LastRun.read(settings.folders().output().problems());
        Whereabouts places = Whereabouts.of(settings.folders().output(), settings.names());
        for (FileLine line : last.map(LastRun::files).orElse(List.of())) {
            places.file(line.path())
                    .filter(file -> !line.status().equals("skipped") && !file.startsWith(corpus))
                    .ifPresent(paths::add);
        }
        return new ArrayList<>(paths);
    }

    /** The file that a line of the report tells of, or the archive that holds it, wherever it was read from. */
    Optional<Path> file(FileLine line) throws IOException {
        return Whereabouts.of(settings.folders().output(), settings.names()).file(line.path());
    }
}
