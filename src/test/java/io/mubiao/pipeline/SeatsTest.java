package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static final Path FILE = Path.of("plan.txt");

    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    @AfterEach
    void end() {
        pool.shutdownNow();
    }

    private interface Read extends Making {
        @Override
        default void expect(int files, int atOnce) {}

        @Override
        default Product unpack(Path file, Content content, Path into) throws IOException {
            return apply(file, content);
        }

        @Override
        default void close() {}
    }

    @Test
    void noMoreAreReadAtOnceThanThereAreSeats() throws Exception {
        AtomicInteger reading = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier both = new CyclicBarrier(2);
        Read read = (file, content) -> {
            most.accumulateAndGet(reading.incrementAndGet(), Math::max);
            meet(both);
            reading.decrementAndGet();
            return Product.none(Made.LEFT);
        };
        Seats seats = new Seats(read, 2);
        List<Future<Product>> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            asked.add(pool.submit(() -> seats.apply(FILE, null)));
        }
        for (Future<Product> product : asked) {
            product.get(10, TimeUnit.SECONDS);
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void timeWithoutASeatIsNotCounted() throws Exception {
        CountDownLatch seated = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Read read = (file, content) -> {
            seated.countDown();
            await(leave);
            return Product.none(Made.LEFT);
        };
        Seats seats = new Seats(read, 1);
        Future<Product> first = pool.submit(() -> seats.apply(FILE, null));
        seated.await();
        Future<Product> second = pool.submit(() -> seats.apply(FILE, null));
        Thread.sleep(300);
        leave.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).made().seconds()).isGreaterThan(0.25);
        assertThat(second.get(10, TimeUnit.SECONDS).made().seconds()).isLessThan(0.25);
    }

    @Test
    void aSeatIsFreeAgainWhereReadingFails() throws Exception {
        Read read = (file, content) -> {
            throw new IOException("no room");
        };
        Seats seats = new Seats(read, 1);
        for (int i = 0; i < 2; i++) {
            Future<Product> asked = pool.submit(() -> seats.apply(FILE, null));
            assertThat(asked)
                    .failsWithin(10, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withMessageContaining("no room");
        }
    }

    private static void meet(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
