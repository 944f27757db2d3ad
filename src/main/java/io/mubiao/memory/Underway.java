package io.mubiao.memory;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What is being made for somebody already is made once: who asks for the same meanwhile waits for it. */
public final class Underway<K, V> {
    private final Map<K, FutureTask<V>> tasks = new ConcurrentHashMap<>();

    /** Makes what is asked for. */
    @FunctionalInterface
    public interface Making<V> {
        V make() throws IOException;
    }

    /** @throws IOException, or whatever else making it throws, to all who wait for it */
    public V once(K key, Making<V> making) throws IOException {
        FutureTask<V> own = new FutureTask<>(making::make);
        FutureTask<V> first = tasks.putIfAbsent(key, own);
        if (first == null) {
            try {
                own.run();
            } finally {
                tasks.remove(key, own);
            }
        }
        return result(first == null ? own : first);
    }

    /** What was made, or the fault that it ended with. */
    public static <V> V result(FutureTask<V> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("given up while another made it").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw (Error) e.getCause();
        }
    }

    /** How much is made now. */
    public int size() {
        return tasks.size();
    }
}
