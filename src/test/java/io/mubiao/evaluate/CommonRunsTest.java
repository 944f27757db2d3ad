package io.mubiao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonRunsTest {
    @ParameterizedTest
    @CsvSource({
        "abcd, bcde, 0.75",
        "abcd, abcd, 1",
        "abcd, xyz, 0",
        "'', '', 1",
        "'', a, 0",
        "private Thread currentThread;, private volatile Thread currentThread;, 0.865671641",
        "森林覆盖率, 森林面积覆盖率, 0.833333333",
        "tide, diet, 0.25",
        "diet, tide, 0.5",
        "𠮷a, 𠮷b, 0.5",
    })
    void twiceTheSharedCharactersOverAll(String a, String b, double ratio) {
        assertThat(CommonRuns.ratio(a, b)).isCloseTo(ratio, within(1e-9));
    }

    @Test
    void ofEquallyLongRunsTheFirstIsTaken() {
        assertThat(runs("ab", "xabab")).containsExactly(new CommonRuns.Run(0, 1, 2));
        assertThat(runs("abab", "xab")).containsExactly(new CommonRuns.Run(0, 1, 2));
        assertThat(runs("ba", "ab")).containsExactly(new CommonRuns.Run(0, 1, 1));
    }

    @Test
    void runsComeInOrder() {
        assertThat(runs("qabxcd", "abycdf")).containsExactly(new CommonRuns.Run(1, 0, 2), new CommonRuns.Run(4, 3, 2));
    }

    private static List<CommonRuns.Run> runs(String a, String b) {
        return CommonRuns.of(List.of(a.split("")), List.of(b.split("")));
    }
}
