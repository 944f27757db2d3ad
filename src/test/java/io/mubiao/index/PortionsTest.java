package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortionsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void everyPortionIsDoneOnce(int cores) throws IOException {
        AtomicIntegerArray done = new AtomicIntegerArray(100);
        new Portions(cores).each(done.length(), done::incrementAndGet);
        for (int i = 0; i < done.length(); i++) {
            assertThat(done.get(i)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void aFaultOfOnePortionIsThatOfAll(int cores) {
        assertThatThrownBy(() -> new Portions(cores).each(50, portion -> {
                    if (portion == 20) {
                        throw new IOException("the index is gone");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the index is gone");
    }

    /** Who has no core to spare goes on with one. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000})
    void aQuestionHasACore(int questions) {
        assertThat(Portions.among(questions).cores())
                .isBetween(1, Runtime.getRuntime().availableProcessors());
        assertThat(Portions.among(Integer.MAX_VALUE).cores()).isEqualTo(1);
    }
}
