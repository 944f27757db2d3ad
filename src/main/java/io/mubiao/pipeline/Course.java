package io.mubiao.pipeline;

import io.mubiao.pipeline.Work.Finished;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The work of a run: the pool does it, one thread keeps the books.
 *
 * <p>The journal is written when the index holds what it names, so that a run that dies is taken up where it stood.
 */
final class Course {
    /** How long finished work may wait for its place in index and journal. */
    private static final long CHECKPOINT_NANOS = 60_000_000_000L;

    private static final long LOOK_MILLIS = 200;

    private final Books books;
    private final Shelf shelf;
    private final ExecutorCompletionService<Finished> pool;
    private long checkpoint = System.nanoTime();

    Course(Books books, Shelf shelf, ExecutorService pool) {
        this.books = books;
        this.shelf = shelf;
        this.pool = new ExecutorCompletionService<>(pool);
    }

    /**
     * What is written down of it.
     *
     * @param journal what is done of it, with its file, and the versions under which results are entered
     */
    record Books(Journal journal, Path file, Versions versions, Plan plan, Outcomes outcomes, Progress progress) {
        void enter(Finished finished) {
            Content content = finished.work().content();
            Made made = finished.made();
            String sha256 = content.fingerprint().sha256();
            if (made.lasting() && finished.work().anew()) {
                journal.results().put(sha256, made.result(sha256, versions.of(made)));
            }
            content.holders().forEach(holder -> journal.files().put(holder.key(), holder));
            progress.finished(outcomes.add(content, made, plan.names(content)));
        }

        void write() throws IOException {
            journal.write(file);
        }
    }

    void apply(List<Work> work) throws IOException {
        if (work.isEmpty()) {
            return;
        }
        books.write(); // from now on the folder is known as ours
        work.forEach(item -> pool.submit(item::call));
        for (int i = 0; i < work.size(); i++) {
            enter(next());
        }
    }

    private void enter(Finished finished) throws IOException {
        books.enter(finished);
        if (System.nanoTime() - checkpoint > CHECKPOINT_NANOS) {
            shelf.commit();
            books.write();
            checkpoint = System.nanoTime();
        }
    }

    private void stopWhereThatIsWanted() throws IOException {
        if (books.progress().isStopped()) {
            shelf.commit();
            books.write();
            throw new RunStoppedException();
        }
    }

    private Finished next() throws IOException {
        try {
            Future<Finished> done = null;
            while (done == null) {
                stopWhereThatIsWanted();
                done = pool.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
            return done.get();
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
