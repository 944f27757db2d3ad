package io.mubiao.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Files that wait beside their places and are put there together, each whole or not at all.
 *
 * <p>To wait for the disk costs some milliseconds a file, however small it is; for many at a time a tenth of that, as a
 * file system takes them together. What waits when this is closed is taken away.
 */
public final class WholeFiles implements AutoCloseable {
    /** So many wait for the disk at a time: with more it gets no faster. */
    private static final int AT_A_TIME = 8;

    private Map<Path, Path> waiting = new LinkedHashMap<>();
    private boolean closed;

    /** Writes a file beside its place; several threads may do so, of different files. */
    public void add(Path file, byte[] bytes) throws IOException {
        Path part = WholeFile.beside(file, String.valueOf(file.getFileName()));
        try {
            WholeFile.store(part, out -> out.write(bytes));
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        if (!isKept(file, part)) {
            Files.deleteIfExists(part);
        }
    }

    private synchronized boolean isKept(Path file, Path part) {
        if (!closed) {
            waiting.put(file, part);
        }
        return !closed;
    }

    /** Those that wait now, of which others no longer know; each by its place. */
    public synchronized Map<Path, Path> take() {
        Map<Path, Path> taken = waiting;
        waiting = new LinkedHashMap<>();
        return taken;
    }

    /** Puts files that were taken in their places, when all of them are on the disk. */
    public static void settle(Map<Path, Path> taken) throws IOException {
        try {
            force(List.copyOf(taken.values()));
            for (Map.Entry<Path, Path> each : taken.entrySet()) {
                WholeFile.move(each.getValue(), each.getKey());
            }
        } finally {
            delete(taken);
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        delete(take());
    }

    private static void delete(Map<Path, Path> parts) throws IOException {
        for (Path part : parts.values()) {
            Files.deleteIfExists(part);
        }
    }

    private static void force(List<Path> parts) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(AT_A_TIME, parts.size())));
        try {
            List<Callable<Void>> waits = new ArrayList<>();
            for (Path part : parts) {
                waits.add(() -> {
                    WholeFile.force(part);
                    return null;
                });
            }
            for (Future<Void> wait : pool.invokeAll(waits)) {
                wait.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was stopped", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
