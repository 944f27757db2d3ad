package io.mubiao.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/** Lets so many files be read at once; who asks beyond that waits. What is made says how long it took once it had a seat. */
final class Seats implements Making {
    private static final double NANOS = 1e9;

    private final Making making;
    private final Semaphore free;

    Seats(Making making, int atOnce) {
        this.making = making;
        this.free = new Semaphore(atOnce, true);
    }

    private interface Reading {
        Product apply() throws IOException;
    }

    @Override
    public void expect(int files, int atOnce) {
        making.expect(files, atOnce);
    }

    @Override
    public Product apply(Path file, Content content) throws IOException {
        return seated(() -> making.apply(file, content));
    }

    @Override
    public Product unpack(Path file, Content content, Path into) throws IOException {
        return seated(() -> making.unpack(file, content, into));
    }

    private Product seated(Reading reading) throws IOException {
        free.acquireUninterruptibly();
        try {
            long start = System.nanoTime();
            return reading.apply().took((System.nanoTime() - start) / NANOS);
        } finally {
            free.release();
        }
    }

    @Override
    public void close() {
        making.close();
    }
}
