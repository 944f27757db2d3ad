package io.mubiao.web;

import io.mubiao.web.data.Workplace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What the desk does after it was opened, as long as nobody else wants anything of it: it visits its own pages as readers will,
 * so that Java has loaded and compiled by then what they need. It ends by itself.
 */
final class Rehearsal implements AutoCloseable {
    private static final long LOOK_MILLIS = 200;
    /** So long nobody has asked for anything. */
    private static final long QUIET_NANOS = 1_500_000_000L;
    /** All visits together take no longer. */
    private static final long MOST_NANOS = 60_000_000_000L;

    private static final long END_MILLIS = 5_000;

    private final Stage stage;
    private final Workplace place;
    /** How many requests came in: those of others, and {@link #own}. */
    private final AtomicLong visits;

    private final Thread thread = new Thread(this::run, "rehearsing");
    private long own;
    private long others = -1;
    private long lastOfOthers;

    /**
     * Where the desk listens.
     *
     * @param password null where none is asked for
     */
    record Stage(URI address, @Nullable String password) {}

    private Rehearsal(Stage stage, Workplace place, AtomicLong visits) {
        this.stage = stage;
        this.place = place;
        this.visits = visits;
    }

    static Rehearsal begin(Stage stage, Workplace place, AtomicLong visits) {
        Rehearsal rehearsal = new Rehearsal(stage, place, visits);
        rehearsal.thread.setDaemon(true);
        rehearsal.thread.start();
        return rehearsal;
    }

    private void run() {
        try {
            awaitQuiet();
            List<String> paths = new LikelyVisits(place).paths();
            long used = 0;
            for (int i = 0; i < paths.size() && used < MOST_NANOS; i++) {
                awaitQuiet();
                long start = System.nanoTime();
                visit(paths.get(i));
                used += System.nanoTime() - start;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the desk is closed
        } catch (IOException e) {
            // nothing to show yet, or a page that cannot be made: whoever asks for it is told
        }
    }

    private void awaitQuiet() throws InterruptedException {
        while (!isQuiet()) {
            Thread.sleep(LOOK_MILLIS);
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private boolean isQuiet() {
        long now = System.nanoTime();
        if (visits.get() - own != others) {
            others = visits.get() - own;
            lastOfOthers = now;
        }
        return now - lastOfOthers >= QUIET_NANOS;
    }

    private void visit(String path) throws IOException {
        own++;
        HttpURLConnection call =
                (HttpURLConnection) stage.address().resolve(path).toURL().openConnection();
        String password = stage.password();
        if (password != null) {
            byte[] login = ("mubiao:" + password).getBytes(StandardCharsets.UTF_8);
            call.setRequestProperty(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        try (InputStream answer = call.getInputStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
