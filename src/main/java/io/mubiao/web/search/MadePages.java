package io.mubiao.web.search;

import io.mubiao.index.SearchResult;
import io.mubiao.web.data.Recent;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/**
 * Pages of results as they are sent: one that was made stays as long as the index gives the same result; one that several
 * ask for at once is made once; and of those that are new, no more are made at once than there are processors, in the order in
 * which they were asked for.
 */
final class MadePages {
    /** In bytes of all pages together. */
    private static final long MOST = 24_000_000;

    /** Pages of longer addresses are not kept. */
    private static final int LONGEST = 4_000;

    private final Recent<Wanted, Made> made = new Recent<>(MOST);
    private final Map<Wanted, FutureTask<Made>> underway = new ConcurrentHashMap<>();
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** What a page depends on besides the index; the token of forms is the same as long as the program runs. */
    record Wanted(String language, String address) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Made(SearchResult result, byte[] page) {
        /** The index remembers a result as long as nothing changes: it is this very one, or another. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(SearchResult other) {
            return result == other;
        }
    }

    /** Puts the question to the index. */
    @FunctionalInterface
    interface Searching {
        SearchResult result() throws IOException;
    }

    /** Makes the page of a result. */
    @FunctionalInterface
    interface Making {
        byte[] page(SearchResult result);
    }

    byte[] page(Wanted wanted, Searching searching, Making making) throws IOException {
        Made known = made.get(wanted);
        if (known != null && known.isOf(searching.result())) {
            return known.page();
        }
        FutureTask<Made> task = new FutureTask<>(() -> inTurn(wanted, searching, making));
        FutureTask<Made> before = underway.putIfAbsent(wanted, task);
        if (before != null) {
            return await(before).page();
        }
        try {
            task.run();
        } finally {
            underway.remove(wanted, task);
        }
        return await(task).page();
    }

    private Made inTurn(Wanted wanted, Searching searching, Making making) throws IOException, InterruptedException {
        turns.acquire();
        try {
            SearchResult result = searching.result();
            Made page = new Made(result, making.page(result));
            if (wanted.address().length() <= LONGEST) {
                made.put(wanted, page, page.page().length);
            }
            return page;
        } finally {
            turns.release();
        }
    }

    private static Made await(FutureTask<Made> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the desk is closed");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
