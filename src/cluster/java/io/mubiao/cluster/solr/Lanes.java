package io.mubiao.cluster.solr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Documents go to a collection several calls at a time: Solr takes the text of one call apart with one of its cores. */
final class Lanes {
    private static final int MOST = 4;

    private final Queue<String> left;
    private final Step step;

    /** What is done to a document on its way. */
    interface Step {
        void apply(String id, Sending sending) throws IOException;
    }

    private Lanes(Collection<String> ids, Step step) {
        this.left = new ConcurrentLinkedQueue<>(ids);
        this.step = step;
    }

    /** Says how many were sent. Where one cannot be, no other is begun. */
    static int apply(Collection<String> ids, Supplier<Sending> sending, Step step) throws IOException {
        Lanes lanes = new Lanes(ids, step);
        int number = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                all.add(() -> lanes.one(sending.get()));
            }
            int sent = 0;
            for (Future<Integer> lane : threads.invokeAll(all)) {
                sent += lane.get();
            }
            return sent;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private int one(Sending sending) throws IOException {
        try {
            for (String id = left.poll(); id != null; id = left.poll()) {
                step.apply(id, sending);
            }
            sending.flush();
            return sending.sent();
        } catch (IOException | RuntimeException e) {
            left.clear();
            throw e;
        }
    }
}
