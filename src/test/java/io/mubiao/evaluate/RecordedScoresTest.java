package io.mubiao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordedScoresTest {
    private static final String RECORDED =
            """
            document	measure	value
            a	targets.f1	0.9000
            a	tasks.f1	0.5000
            all	targets.f1	0.9000
            """;

    private final RecordedScores recorded = RecordedScores.parse(RECORDED);

    @Test
    void theSameScoresAreNoDifference() {
        assertThat(recorded.differences(RecordedScores.parse(RECORDED))).isEmpty();
        assertThat(recorded.tsv()).isEqualTo(RECORDED);
    }

    @Test
    void aFallAndARiseAreBothTold() {
        String measured = RECORDED.replace("a\ttasks.f1\t0.5000", "a\ttasks.f1\t0.6000")
                .replace("all\ttargets.f1\t0.9000", "all\ttargets.f1\t0.8999");
        assertThat(recorded.differences(RecordedScores.parse(measured)))
                .containsExactly("a tasks.f1 rose from 0.5000 to 0.6000", "all targets.f1 fell from 0.9000 to 0.8999");
    }

    @Test
    void newAndLostMeasuresAreTold() {
        String measured = RECORDED.replace("tasks", "titles").replace("all", "b");
        assertThat(recorded.differences(RecordedScores.parse(measured)))
                .containsExactly(
                        "a tasks.f1 was 0.5000 and is no longer measured",
                        "a titles.f1 is 0.5000 and not recorded",
                        "all targets.f1 was 0.9000 and is no longer measured",
                        "b targets.f1 is 0.9000 and not recorded");
    }

    @Test
    void theTableHasARowAMeasure() {
        assertThat(recorded.markdown())
                .endsWith(
                        """
                        | | a | all |
                        | --- | --: | --: |
                        | targets.f1 | 0.9000 | 0.9000 |
                        | tasks.f1 | 0.5000 |  |
                        """);
    }
}
