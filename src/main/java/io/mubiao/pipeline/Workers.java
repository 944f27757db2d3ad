package io.mubiao.pipeline;

import io.mubiao.pipeline.Frames.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents in processes of their own, each alive over many files. One that dies costs the file it was reading; the
 * next file gets a new one.
 *
 * <p>To start one costs as much as to read some ten files. So there is one at first, and another where a file has waited
 * for so long, up to as many as are asked at once.
 */
final class Workers implements Making {
    private static final int MOST_FILES = 2000;
    private static final int TICK_MILLIS = 200;
    private static final long PATIENCE_MILLIS = 2500;

    /** Over so few files the slower of Java's two compilers, which makes the faster code, does not earn back what it takes. */
    private static final int FEW = 2000;

    private final Isolation isolation;
    private final String rules;
    private volatile WorkerCommand command;
    private final Path room;
    private final BlockingDeque<WorkerProcess> idle = new LinkedBlockingDeque<>();
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger wanted = new AtomicInteger(1);
    private boolean closed;
    private final Timer watch = new Timer("watch over workers", true);

    /**
     * @param rules their version
     * @param room a folder for what they put aside while they read
     */
    Workers(Isolation isolation, WorkerCommand command, String rules, Path room) {
        this.isolation = isolation;
        this.rules = rules;
        this.room = room;
        this.command = command;
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                all.forEach(WorkerProcess::watch);
            }
        };
        watch.schedule(look, TICK_MILLIS, TICK_MILLIS);
    }

    @Override
    public void expect(int files) {
        command = files <= FEW ? command.forFew() : command;
    }

    @Override
    public Product apply(Path file, Content content) throws IOException {
        return ask(file, content, "");
    }

    @Override
    public Product unpack(Path file, Content content, Path into) throws IOException {
        return ask(file, content, into.toString());
    }

    private Product ask(Path file, Content content, String into) throws IOException {
        WorkerProcess worker = free();
        worker.await(rules);
        Path told = Told.of(file, room);
        try {
            return worker.apply(new Question(told, content, into), isolation);
        } finally {
            if (!told.equals(file)) {
                Files.deleteIfExists(told);
            }
            release(worker);
        }
    }

    /** One that has nothing to do: at once, or when one is done, or a further one. */
    private WorkerProcess free() throws IOException {
        WorkerProcess free = idle.poll();
        while (free == null) {
            free = startWhereOneLacks();
            if (free == null) {
                free = next();
            }
            if (free == null) {
                wanted.incrementAndGet();
            }
        }
        return free;
    }

    private @Nullable WorkerProcess next() throws IOException {
        try {
            return idle.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was stopped", e);
        }
    }

    private synchronized @Nullable WorkerProcess startWhereOneLacks() throws IOException {
        if (closed) {
            throw new IOException("the run is over");
        }
        if (all.size() >= wanted.get()) {
            return null;
        }
        WorkerProcess worker = new WorkerProcess(command.start());
        all.add(worker);
        return worker;
    }

    private void release(WorkerProcess worker) {
        if (worker.canServe(MOST_FILES)) {
            idle.push(worker);
        } else {
            all.remove(worker);
            worker.end();
        }
    }

    @Override
    public void close() {
        watch.cancel();
        synchronized (this) {
            closed = true;
        }
        all.forEach(WorkerProcess::end);
        all.forEach(WorkerProcess::awaitEnd);
    }
}
