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
import io.mubiao.web.DeskSettings;
import io.mubiao.web.corpus.LastRun.FileLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Batches that are started from the page, one at a time, beside the visits.
 *
 * <p>A batch does the corpus and whatever else the last run met, so that its report names all of it again; what is
 * unchanged costs nothing.
 */
public final class Runs {
    private final DeskSettings settings;
    private State state = new State(Phase.IDLE, 0, 0, "");
    private OcrUse ocr = OcrUse.AUTO;
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
     */
    record State(Phase phase, int planned, int finished, String last) {}

    synchronized State state() {
        return state;
    }

    /** Which pages are read as pictures, as it was said last. */
    synchronized OcrUse ocr() {
        return ocr;
    }

    /**
     * Begins a batch, where none is running; the files named are done again even where they are unchanged.
     *
     * @param use which pages are read as pictures, in this batch and those that follow
     */
    synchronized boolean start(List<Path> again, OcrUse use) {
        if (state.phase() == Phase.RUNNING) {
            return false;
        }
        ocr = use;
        stopped = false;
        state = new State(Phase.RUNNING, 0, 0, "");
        Thread thread = new Thread(() -> run(again), "batch");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    /** Ends the batch that is running; what it has done stays. */
    void stop() {
        stopped = true;
    }

    private synchronized void tell(State told) {
        state = told;
    }

    private void run(List<Path> again) {
        Phase end = Phase.ENDED;
        try {
            if (!again.isEmpty()) {
                batch(again, Redo.ALL);
            }
            batch(all(), Redo.CHANGED);
        } catch (RunStoppedException e) {
            end = Phase.STOPPED;
        } catch (OutputRefusedException e) {
            end = e.reason() == OutputRefusedException.Reason.IN_USE ? Phase.IN_USE : Phase.REFUSED;
        } catch (IOException | RuleFaultsException e) {
            settings.heard().accept(e);
            end = Phase.REFUSED;
        } finally {
            State last = state();
            tell(new State(end, last.planned(), last.finished(), last.last()));
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
            tell(new State(Phase.RUNNING, documents, 0, ""));
        }

        @Override
        public boolean isStopped() {
            return stopped;
        }

        @Override
        public void finished(FileOutcome outcome) {
            State before = state();
            String name = outcome.path().substring(outcome.path().lastIndexOf('/') + 1);
            tell(new State(Phase.RUNNING, before.planned(), before.finished() + 1, name));
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
