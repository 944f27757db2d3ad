package io.mubiao.web.search;

import io.mubiao.index.SearchResult;
import io.mubiao.memory.Kept;
import io.mubiao.memory.Underway;
import java.io.IOException;
import java.io.InterruptedIOException;
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

    private final Kept<Wanted, Made> made = new Kept<>(MOST);
    private final Underway<Wanted, Made> underway = new Underway<>();
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
        Made known = made.find(wanted);
        if (known != null && known.isOf(searching.result())) {
            return known.page();
        }
        return underway.once(wanted, () -> inTurn(wanted, searching, making)).page();
    }

    private Made inTurn(Wanted wanted, Searching searching, Making making) throws IOException {
        awaitTurn();
        try {
            SearchResult result = searching.result();
            Made page = new Made(result, making.page(result));
            if (wanted.address().length() <= LONGEST) {
                made.keep(wanted, page, page.page().length);
            }
            return page;
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() throws InterruptedIOException {
        try {
            turns.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("the desk is closed").initCause(e);
        }
    }
}
