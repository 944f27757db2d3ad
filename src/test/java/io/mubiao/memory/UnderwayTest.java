package io.mubiao.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class UnderwayTest {
    private final Underway<String, Integer> underway = new Underway<>();

    @Test
    void whoAsksForTheSameMeanwhileGetsWhatTheFirstOneMade() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        AtomicInteger made = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first = people.submit(() -> underway.once("能耗", () -> {
                begun.countDown();
                await(asked);
                return made.incrementAndGet();
            }));
            await(begun);
            Future<Integer> second = people.submit(() -> {
                asked.countDown();
                return underway.once("能耗", made::incrementAndGet);
            });
            assertThat(underway.once("水耗", () -> 40)).isEqualTo(40);
            assertThat(first.get()).isEqualTo(1);
            // where the second one came only when the first was done, it has made its own
            assertThat(second.get()).isEqualTo(made.get());
        } finally {
            people.shutdownNow();
        }
        assertThat(underway.size()).isZero();
    }

    @Test
    void whatFailsIsMadeAgainForTheNextOne() throws IOException {
        assertThatThrownBy(() -> underway.once("能耗", () -> {
                    throw new IOException("the index is gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the index is gone");
        assertThat(underway.once("能耗", () -> 7)).isEqualTo(7);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
