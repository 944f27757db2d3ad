package io.mubiao.pipeline;

import io.mubiao.pipeline.Frames.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents in processes of their own, each alive over many files. One that dies costs the file it was reading; the
 * next file gets a new one.
 *
 * <p>To start one costs as much as to read some tens of files. Where there are many, as many are started as will be asked
 * at once; else one, and another where a file has waited for so long.
 */
final class Workers implements Making {
    /** What a worker's compilers found out is lost with it, and costs half a minute to find out anew. */
    private static final int MOST_FILES = 20_000;

    /** One that has served so many may have run out of memory by what was left behind, and not by its last file. */
    private static final int AGED = 1000;

    /** A file with more such pictures fails as a whole. */
    private static final int MOST_LOST = 5;

    private static final int TICK_MILLIS = 200;
    private static final long PATIENCE_MILLIS = 2500;

    /** So few are not worth a second worker. */
    private static final int FEW = 30;

    /** Nor so few the compiler that takes longest, where a processor is free for it. */
    private static final int FEW_WHERE_FREE = 60;

    /** Where none is, that compiler takes its time from the work, and earns it back after so many files a worker. */
    private static final int FEW_EACH = 1000;

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
    public void expect(int files, int atOnce) {
        boolean spare = atOnce < Runtime.getRuntime().availableProcessors();
        command = files <= (spare ? FEW_WHERE_FREE : FEW_EACH * atOnce) ? command.forFew() : command;
        wanted.set(files <= FEW ? 1 : atOnce);
    }

    @Override
    public Product apply(Path file, Content content) throws IOException {
        return apply(file, content, Share.ALL, new Heard());
    }

    /** As above, with a share of the pictures of its pages; what is heard of these goes to {@code heard}. */
    Product apply(Path file, Content content, Share share, Heard heard) throws IOException {
        Product product = read(file, content, share, heard);
        return product.made().isDeath() && heard.isOver() ? withoutLost(product, file, content, share, heard) : product;
    }

    /** The same once more without the pictures of pages over which workers die; what was read of others is not read again. */
    private Product withoutLost(Product died, Path file, Content content, Share share, Heard heard) throws IOException {
        Path known = Files.createTempFile(room, "pictures", "");
        try {
            Product product = died;
            Share rest = share;
            while (product.made().isDeath() && heard.isOver() && rest.lost().size() < MOST_LOST) {
                Map<Integer, byte[]> read =
                        new TreeMap<>(rest.known().isEmpty() ? Map.of() : PictureBytes.read(Path.of(rest.known())));
                read.putAll(heard.read());
                PictureBytes.write(read, known);
                rest = rest.without(heard.lost(), String.valueOf(product.made().code()), known);
                product = read(file, content, rest, heard);
            }
            return product;
        } finally {
            Files.deleteIfExists(known);
        }
    }

    private Product read(Path file, Content content, Share share, Heard heard) throws IOException {
        return ask(told -> new Question(told, content, "", share), file, heard);
    }

    @Override
    public Product unpack(Path file, Content content, Path into) throws IOException {
        return ask(told -> new Question(told, content, into.toString(), Share.ALL), file, new Heard());
    }

    private Product ask(Function<Path, Question> question, Path file, Heard heard) throws IOException {
        WorkerProcess worker = free();
        boolean aged = !worker.canServe(AGED);
        Product product = ask(worker, question, file, heard);
        boolean again = aged && Made.OUT_OF_MEMORY.equals(product.made().code());
        return again ? ask(free(), question, file, heard) : product;
    }

    private Product ask(WorkerProcess worker, Function<Path, Question> question, Path file, Heard heard)
            throws IOException {
        worker.await(rules);
        Path told = Told.of(file, room);
        try {
            return worker.apply(question.apply(told), isolation, heard);
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
