package io.mubiao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "8, 10, 16, 0.8, 0.5, 0.6154",
        "2, 3, 3, 0.6667, 0.6667, 0.6667",
        "0, 0, 0, 1, 1, 1",
        "0, 0, 5, 0, 0, 0",
        "0, 5, 0, 0, 1, 0",
        "0, 5, 5, 0, 0, 0",
        "1, 32, 1, 0.0312, 1, 0.0606",
    })
    void figures(int right, int said, int gold, double precision, double recall, double f1) {
        Rate rate = new Rate(right, said, gold);
        assertThat(rate.precision()).isEqualTo(precision);
        assertThat(rate.recall()).isEqualTo(recall);
        assertThat(rate.f1()).isEqualTo(f1);
    }
}
