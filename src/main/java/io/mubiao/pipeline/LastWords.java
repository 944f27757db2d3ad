package io.mubiao.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The end of what a process says on one of its streams, which is read as long as it speaks, so that it can. */
final class LastWords {
    private static final int KEPT = 4096;
    private static final long WAIT_MILLIS = 2000;

    private final StringBuilder said = new StringBuilder();
    private final Thread thread;

    private LastWords(InputStream stream) {
        thread = new Thread(() -> listen(stream), "last words");
        thread.setDaemon(true);
    }

    static LastWords of(InputStream stream) {
        LastWords words = new LastWords(stream);
        words.thread.start();
        return words;
    }

    /** What is known of it when the process has ended. */
    String text() {
        try {
            thread.join(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (said) {
            return said.toString().strip();
        }
    }

    private void listen(InputStream stream) {
        byte[] buffer = new byte[KEPT];
        try (stream) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                synchronized (said) {
                    said.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                    said.delete(0, Math.max(0, said.length() - KEPT));
                }
            }
        } catch (IOException e) {
            return; // it ended
        }
    }
}
