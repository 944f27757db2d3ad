package io.mubiao.memory;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Who asked, and may go before the answer is made: whoever makes it asks now and then whether somebody still waits. A thread that is
 * interrupted instead would close files that others read.
 */
public final class Asker {
    private static final ThreadLocal<@Nullable Asker> CURRENT = new ThreadLocal<>();

    private volatile boolean gone;

    /** Makes something for this one, in this thread. */
    public void serve(Runnable making) {
        CURRENT.set(this);
        try {
            making.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** Waits no longer. */
    public void leave() {
        gone = true;
    }

    public boolean isGone() {
        return gone;
    }

    /** @throws CancellationException where the one for whom this thread works has gone */
    public static void stillWaits() {
        Asker asker = CURRENT.get();
        if (asker != null && asker.gone) {
            throw new CancellationException("who asked waits no longer");
        }
    }
}
