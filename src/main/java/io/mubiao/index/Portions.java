package io.mubiao.index;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** Does all portions; none of them touches what another one writes. */
    void each(int count, Work work) throws IOException {
        if (cores == 1 || count == 1) {
            for (int i = 0; i < count; i++) {
                work.of(i);
            }
            return;
        }
        try {
            IntStream.range(0, count).parallel().forEach(i -> {
                try {
                    work.of(i);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
