package io.mubiao.pipeline;

import io.mubiao.pipeline.Journal.Result;
import io.mubiao.pipeline.Plan.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

/**
 * One run of a batch: the pool makes the documents, one thread does everything else.
 *
 * <p>The journal is written when the index holds what it names, so that a run that dies is taken up where it stood.
 */
final class BatchRun {
    private static final double NANOS = 1e9;

    /** How long finished work may wait for its place in index and journal. */
    private static final long CHECKPOINT_NANOS = 60_000_000_000L;

    private final BatchRequest request;
    private final String version;
    private final ExecutorService pool;
    private final DocumentMaker maker;
    private final Shelf shelf;

    BatchRun(BatchRequest request, String version, ExecutorService pool, DocumentMaker maker, Shelf shelf) {
        this.request = request;
        this.version = version;
        this.pool = pool;
        this.maker = maker;
        this.shelf = shelf;
    }

    /**
     * Something to be done.
     *
     * @param anew true where the document is made, false where it only gets its new names
     */
    private record Work(Content content, boolean anew, Callable<Made> doing) {}

    private record Finished(Work work, Made made) {}

    BatchReport apply(Progress progress) throws IOException {
        Instant started = Instant.now();
        long start = System.nanoTime();
        Journal before = Journal.read(request.output().journal());
        Survey survey = Survey.of(request, before, pool);
        Journal after = new Journal(survey.files(), new TreeMap<>(before.results()));
        Plan plan = new Plan(before, shelf, version, request.force());
        Outcomes outcomes = new Outcomes(survey.met().keySet());
        survey.aside().forEach(outcomes::add);

        List<Work> work = new ArrayList<>();
        for (Content content : survey.contents().values()) {
            Optional<Path> file = survey.file(content);
            Step step = plan.apply(content, file.isPresent());
            Result known = before.results().get(content.fingerprint().sha256());
            if (step == Step.MAKE) {
                work.add(new Work(content, true, () -> maker.apply(file.orElseThrow(), content)));
            } else if (known != null && step == Step.RENAME) {
                work.add(new Work(content, false, () -> rename(content, known)));
            } else if (known != null) {
                outcomes.add(content, Made.known(known), plan.names(content));
            }
        }
        progress.planned(work.size());
        new Course(after, plan, outcomes, progress).run(work);

        after.results().keySet().retainAll(survey.contents().keySet());
        List<String> removed = shelf.keepOnly(ids(after));
        shelf.commit();
        if (!after.equals(before)) {
            after.write(request.output().journal());
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        boolean changed = !work.isEmpty() || !removed.isEmpty();
        return new BatchReport(started, seconds, outcomes.sorted(), removed, changed);
    }

    private Made rename(Content content, Result known) throws IOException {
        shelf.rename(content);
        return Made.known(known);
    }

    private static Set<String> ids(Journal journal) {
        return journal.results().values().stream()
                .map(Result::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The work under way, and the books that are kept of it. */
    private final class Course {
        private final Journal journal;
        private final Plan plan;
        private final Outcomes outcomes;
        private final Progress progress;
        private long checkpoint = System.nanoTime();

        Course(Journal journal, Plan plan, Outcomes outcomes, Progress progress) {
            this.journal = journal;
            this.plan = plan;
            this.outcomes = outcomes;
            this.progress = progress;
        }

        void run(List<Work> work) throws IOException {
            if (work.isEmpty()) {
                return;
            }
            journal.write(request.output().journal()); // from now on the folder is known as ours
            ExecutorCompletionService<Finished> course = new ExecutorCompletionService<>(pool);
            work.forEach(
                    item -> course.submit(() -> new Finished(item, item.doing().call())));
            List<Work> again = new ArrayList<>();
            for (int i = 0; i < work.size(); i++) {
                Finished finished = next(course);
                if (finished.made().wantsMemory() && request.jobs() > 1) {
                    again.add(finished.work());
                } else {
                    book(finished);
                }
            }
            for (Work item : again) { // alone, a file has all the memory there is
                course.submit(() -> new Finished(item, item.doing().call()));
                book(next(course));
            }
        }

        private void book(Finished finished) throws IOException {
            Content content = finished.work().content();
            Made made = finished.made();
            String sha256 = content.fingerprint().sha256();
            if (made.lasting() && finished.work().anew()) {
                journal.results().put(sha256, made.result(sha256, version));
            }
            progress.finished(outcomes.add(content, made, plan.names(content)));
            if (System.nanoTime() - checkpoint > CHECKPOINT_NANOS) {
                shelf.commit();
                journal.write(request.output().journal());
                checkpoint = System.nanoTime();
            }
        }
    }

    private static Finished next(ExecutorCompletionService<Finished> course) throws IOException {
        try {
            return course.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was stopped", e);
        }
    }
}
