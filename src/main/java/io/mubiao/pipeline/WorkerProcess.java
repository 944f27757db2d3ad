package io.mubiao.pipeline;

import io.mubiao.pipeline.Frames.Kind;
import io.mubiao.pipeline.Frames.Question;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** One worker process, as the run sees it: asked one file at a time, and killed where it takes too long. */
final class WorkerProcess {
    private static final long START_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final int END_SECONDS = 5;

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final LastWords lastWords;
    private volatile long deadline = System.nanoTime() + START_NANOS;
    private volatile boolean idle;
    private volatile boolean expired;
    private boolean ready;
    private int served;

    WorkerProcess(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.lastWords = LastWords.of(process.getErrorStream());
    }

    /**
     * Waits until it has loaded the rules.
     *
     * @throws RulesRefusedException where it cannot use them, or they are not those of the run any more
     * @throws IOException where it does not come to that, with what it said
     */
    void await(String rules) throws IOException {
        if (ready) {
            return;
        }
        try {
            Kind kind = Frames.kind(in);
            if (kind != Kind.READY || !Frames.text(in).equals(rules)) {
                throw new RulesRefusedException();
            }
            ready = true;
            idle = true;
        } catch (RulesRefusedException e) {
            throw e;
        } catch (IOException e) {
            LastWords rest = LastWords.of(in);
            int status = status();
            throw new IOException(
                    "a process that reads files cannot be started (status " + status + "): " + rest.text()
                            + lastWords.text(),
                    e);
        }
    }

    /** What became of the file, or of the pictures of its pages; one that costs the process its life is told of as any other that cannot be read. */
    Product apply(Question question, Isolation isolation, Heard heard) {
        deadline = System.nanoTime()
                + isolation.nanos(question.content().fingerprint().bytes());
        idle = false;
        served++;
        try {
            Frames.ask(out, question);
            Kind kind = Frames.kind(in);
            while (kind == Kind.BEGUN || kind == Kind.PICTURE || kind == Kind.LEFT) {
                switch (kind) {
                    case BEGUN -> heard.begun(in.readInt());
                    case PICTURE -> Frames.picture(in, heard::read);
                    default -> heard.left(Frames.pages(in));
                }
                if (kind != Kind.LEFT) {
                    deadline = Math.max(deadline, System.nanoTime() + isolation.nanosForAPicture());
                }
                kind = Frames.kind(in);
            }
            Product product = Frames.product(in);
            idle = true;
            return product;
        } catch (IOException e) {
            LastWords rest = LastWords.of(in);
            int status = status();
            Made made = expired
                    ? Deaths.timeout(
                            isolation.nanos(question.content().fingerprint().bytes()))
                    : Deaths.of(status, rest.text() + lastWords.text());
            return Product.none(made);
        }
    }

    /** Kills it where its file's time is over. */
    void watch() {
        if (!idle && deadline - System.nanoTime() < 0 && process.isAlive()) {
            expired = true;
            process.destroyForcibly();
        }
    }

    /** Whether it may be asked once more: one that has done this much is let go, with what the libraries hoarded in it. */
    boolean canServe(int most) {
        return process.isAlive() && served < most;
    }

    /** Ends it at once. */
    void end() {
        process.destroyForcibly();
    }

    /** Waits until it is gone, so that nothing of it stays behind. */
    void awaitEnd() {
        status();
    }

    /** With what it ended; one that goes on after what is no answer is ended. */
    private int status() {
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                end();
                return Deaths.GARBLED;
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            return Deaths.KILLED;
        }
    }
}
