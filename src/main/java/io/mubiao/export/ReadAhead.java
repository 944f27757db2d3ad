package io.mubiao.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What is made of each document, one after another in the order of their ids: the next few are read while that of one is
 * written, as reading costs more than writing.
 */
final class ReadAhead<T> implements AutoCloseable {
    private final Making<T> making;
    private final Iterator<String> ids;
    private final Deque<Future<T>> open = new ArrayDeque<>();
    private final ExecutorService readers;

    ReadAhead(List<String> ids, Making<T> making) {
        this.making = making;
        this.ids = ids.iterator();
        int threads = Runtime.getRuntime().availableProcessors();
        this.readers = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < 2 * threads; i++) {
            askForOneMore();
        }
    }

    /** What is made of a document; by several threads at once, of different ones. */
    @FunctionalInterface
    interface Making<T> {
        T of(String id) throws IOException;
    }

    boolean hasNext() {
        return !open.isEmpty();
    }

    T next() throws IOException {
        Future<T> first = open.remove();
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
            open.add(readers.submit(() -> making.of(id)));
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
