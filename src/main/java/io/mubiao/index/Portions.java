package io.mubiao.index;

import io.mubiao.memory.Underway;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;

/**
 * Work on one question that can be done in portions, side by side. As long as fewer questions are asked at once than there
 * are cores, the others help; after that each question has one, which is the least for all of them together.
 *
 * @param cores for this question
 */
record Portions(int cores) {
    /** One portion of the work. */
    @FunctionalInterface
    interface Work {
        void of(int portion) throws IOException;
    }

    /** For one of so many questions that are answered now. */
    static Portions among(int questions) {
        return new Portions(Math.max(1, Runtime.getRuntime().availableProcessors() / Math.max(1, questions)));
    }

    /**
     * Does all portions; none of them touches what another one writes. What one of them throws is thrown when none of the
     * others is at work any more.
     */
    void each(int count, Work work) throws IOException {
        if (cores == 1 || count == 1) {
            for (int i = 0; i < count; i++) {
                work.of(i);
            }
            return;
        }
        List<FutureTask<Integer>> portions =
                IntStream.range(0, count).mapToObj(i -> task(work, i)).toList();
        portions.parallelStream().forEach(FutureTask::run);
        for (FutureTask<Integer> portion : portions) {
            Underway.result(portion);
        }
    }

    private static FutureTask<Integer> task(Work work, int portion) {
        return new FutureTask<>(() -> {
            work.of(portion);
            return portion;
        });
    }
}
