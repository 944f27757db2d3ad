package io.mubiao.index;

import java.io.IOException;

/** An index that is asked for as long as the program runs, by many threads, while others go on writing to it. */
public interface LiveIndex extends AutoCloseable {
    /** Something to be asked. */
    @FunctionalInterface
    interface Question<T> {
        T ask(IndexAnswers index) throws IOException;
    }

    /**
     * The answer.
     *
     * @throws NoIndexException where there is no index, or none that can be read
     */
    <T> T ask(Question<T> question) throws IOException;

    @Override
    void close() throws IOException;
}
