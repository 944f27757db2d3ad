package io.mubiao.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.index.SearchResult;
import io.mubiao.web.search.MadePages.Wanted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MadePagesTest {
    private static final Wanted WANTED = new Wanted("zh", "/search?q=a");

    private final MadePages pages = new MadePages();

    @Test
    void aPageStaysAsLongAsTheIndexGivesTheSameResult() throws Exception {
        SearchResult before = result();
        SearchResult after = result(); // of a newer index: another object, whether it says the same or not
        byte[] first = pages.page(WANTED, () -> before, result -> new byte[] {1});
        assertThat(pages.page(WANTED, () -> before, result -> new byte[] {2})).isSameAs(first);
        assertThat(pages.page(WANTED, () -> after, result -> new byte[] {3})).containsExactly(3);
        assertThat(pages.page(new Wanted("en", WANTED.address()), () -> after, result -> new byte[] {4}))
                .containsExactly(4);
    }

    @Test
    void whatSeveralAskForAtOnceIsMadeOnceAndNoMoreAreMadeAtOnceThanThereAreProcessors() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        AtomicInteger made = new AtomicInteger();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService visitors = Executors.newFixedThreadPool(4 * processors + 4);
        List<Future<byte[]>> answers = new ArrayList<>();
        for (int i = 0; i < 4 * processors; i++) {
            Wanted wanted = new Wanted("zh", "/search?q=" + i / 2);
            answers.add(visitors.submit(() -> pages.page(wanted, MadePagesTest::result, result -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                made.incrementAndGet();
                begun.countDown();
                sleep();
                now.decrementAndGet();
                return new byte[0];
            })));
        }
        begun.await();
        for (Future<byte[]> answer : answers) {
            answer.get();
        }
        visitors.shutdown();
        assertThat(most.get()).isLessThanOrEqualTo(processors);
        assertThat(made.get()).isBetween(2 * processors, 4 * processors);
    }

    @Test
    void aQuestionThatIsRefusedIsRefusedAgain() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> pages.page(
                            WANTED,
                            () -> {
                                throw new IOException("no");
                            },
                            result -> new byte[0]))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no");
        }
    }

    private static SearchResult result() {
        return new SearchResult(0, List.of(), List.of());
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
