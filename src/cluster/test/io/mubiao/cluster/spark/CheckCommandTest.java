package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.cluster.Launched;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What Spark takes to start is a matter of seconds, of minutes only where the machine has far more to do. */
@Timeout(400)
class CheckCommandTest {
    /** No test listens there: a port that is free now may be taken by another before it is tried. */
    private static final String NOBODY = "spark://127.0.0.1:1";

    @TempDir
    private Path room;

    @Test
    void twoProcessesOnThisMachineNeedNoInstallation() throws IOException, InterruptedException {
        Launched check = Launched.of(room, "cluster", "check", "--master", "local-cluster[2,1,1024]");
        String java = "Java " + Runtime.version().feature() + ", Spark 4.2.0";
        assertThat(check.err()).isEmpty();
        assertThat(check.out().lines()).isNotEmpty().allMatch(line -> line.matches("\\d+ on \\S+, " + java));
        assertThat(check.out())
                .as("a process of its own, not the one that asks")
                .doesNotContain("driver");
        assertThat(check.status()).isZero();
    }

    @Test
    void whereNobodyListensItIsSaidAtOnce() throws IOException, InterruptedException {
        Launched check = Launched.of(room, "cluster", "check", "--master", NOBODY);
        assertThat(check.err()).isEqualTo("Nobody answers at " + NOBODY + "." + System.lineSeparator());
        assertThat(check.out()).isEmpty();
        assertThat(check.status()).isEqualTo(1);
    }

    @Test
    void anAddressOfNoKindIsRefusedInASentence() throws IOException, InterruptedException {
        Launched check = Launched.of(room, "cluster", "check", "--master", "sparkle");
        assertThat(check.err()).startsWith("Nothing could be done at sparkle: ").hasLineCount(1);
        assertThat(check.status()).isEqualTo(1);
    }
}
