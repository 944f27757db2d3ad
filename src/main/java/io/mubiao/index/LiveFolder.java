package io.mubiao.index;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The index of a folder, to which a batch goes on writing: each question is answered from what was committed last. An index
 * that is begun anew, or lost, is found again at the next one.
 */
public final class LiveFolder implements LiveIndex {
    /** How long an answer may be older than the index. */
    private static final long FRESH_NANOS = 500_000_000L;

    private final Path folder;
    private @Nullable IndexReading current;
    private long looked;

    public LiveFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public <T> T ask(Question<T> question) throws IOException {
        IndexReading index = held();
        try {
            return question.ask(index);
        } finally {
            index.release();
        }
    }

    private synchronized IndexReading held() throws IOException {
        IndexReading open = current;
        long now = System.nanoTime();
        if (open == null || now - looked > FRESH_NANOS) {
            looked = now;
            if (open == null || !isCurrent(open)) {
                IndexReading fresh = IndexReading.open(folder, open);
                current = fresh;
                if (open != null) {
                    open.close();
                }
                open = fresh;
            }
        }
        if (!open.hold()) {
            throw new IllegalStateException("the index was closed");
        }
        return open;
    }

    /** An index that was taken away altogether is no longer current either. */
    private static boolean isCurrent(IndexReading index) {
        try {
            return index.isCurrent();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        IndexReading open = current;
        current = null;
        if (open != null) {
            open.close();
        }
    }
}
