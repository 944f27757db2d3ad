package io.mubiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a process loads that says which commands there are: it is over before much else could be. */
class HelpClassesTest {
    @Test
    void theHelpMakesNoCommandAndAsksNotForWhatIsNotThere() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(
                        java, "-Xlog:class+load", "-Xlog:exceptions", "-cp", classes, Main.class.getName(), "--help")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said)
                .contains("mubiao search", MubiaoCommand.class.getName())
                .doesNotContain(IngestCommand.class.getName(), "java/lang/ClassNotFoundException");
    }
}
