package io.mubiao.export;

import io.mubiao.export.ExportRequest.Corpus;
import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The documents of a corpus one after another, in the order of their ids: the next few are read while the rows of one are
 * written, as reading costs more than writing.
 */
final class ReadAhead implements AutoCloseable {
    private final Corpus corpus;
    private final Iterator<String> ids;
    private final Deque<Future<PlanDocument>> open = new ArrayDeque<>();
    private final ExecutorService readers;

    ReadAhead(Corpus corpus) {
        this.corpus = corpus;
        this.ids = corpus.ids().iterator();
        int threads = Runtime.getRuntime().availableProcessors();
        this.readers = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < 2 * threads; i++) {
            askForOneMore();
        }
    }

    boolean hasNext() {
        return !open.isEmpty();
    }

    PlanDocument next() throws IOException {
        Future<PlanDocument> first = open.remove();
        askForOneMore();
        try {
            return first.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the export was stopped", e);
        }
    }

    private void askForOneMore() {
        if (ids.hasNext()) {
            String id = ids.next();
            open.add(readers.submit(() -> corpus.reading().read(id)));
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
