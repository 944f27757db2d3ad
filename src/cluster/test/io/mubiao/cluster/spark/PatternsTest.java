package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;

class PatternsTest {
    @Test
    void aFileIsMeantByAPatternForItOrForAFolderAboveIt() throws IOException {
        Patterns patterns = new Patterns(
                new Configuration(), List.of("file:/plans/2021*", "file:/more/[甲].pdf", "file:/more/[丙.pdf"));
        assertThat(patterns.mean("file:/plans/2021-23/陕西/a.pdf")).isTrue();
        assertThat(patterns.mean("file:/plans/2021.pdf")).isTrue();
        assertThat(patterns.mean("file:/more/[甲].pdf"))
                .as("a name as it stands")
                .isTrue();
        assertThat(patterns.mean("file:/more/甲.pdf")).isTrue();
        assertThat(patterns.mean("file:/more/[丙.pdf")).as("no pattern").isTrue();
        assertThat(patterns.mean("file:/plans/2019/a.pdf")).isFalse();
        assertThat(patterns.mean("file:/plans")).isFalse();
        assertThat(patterns.mean("file:/more/乙.pdf")).isFalse();
    }
}
