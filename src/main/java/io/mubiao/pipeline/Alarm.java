package io.mubiao.pipeline;

import java.time.Duration;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Interrupts a thread that has heard nothing for too long: what it reads may be a device, or lie on a drive that went
 * away, of which no byte ever comes.
 */
final class Alarm implements AutoCloseable {
    private static final int LOOKS = 4;

    private final Map<Thread, Long> heard = new ConcurrentHashMap<>();
    private final Timer timer = new Timer("alarm", true);
    private final long nanos;

    /** @param patience how long nothing may be heard; until it goes off, a quarter of it more may pass */
    Alarm(Duration patience) {
        nanos = patience.toNanos();
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                look();
            }
        };
        long millis = Math.max(1, patience.toMillis() / LOOKS);
        timer.schedule(look, millis, millis);
    }

    /** This thread has begun, or has heard something. */
    void heard() {
        heard.put(Thread.currentThread(), System.nanoTime());
    }

    /** This thread waits no more: where the alarm went off, it is as if it had not been interrupted. */
    void done() {
        if (heard.remove(Thread.currentThread()) == null) {
            Thread.interrupted();
        }
    }

    private void look() {
        long now = System.nanoTime();
        heard.keySet()
                .forEach(thread -> heard.computeIfPresent(thread, (late, last) -> {
                    if (now - last < nanos) {
                        return last;
                    }
                    late.interrupt();
                    return null;
                }));
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
