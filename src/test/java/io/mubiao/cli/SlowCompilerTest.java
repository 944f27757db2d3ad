package io.mubiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In processes of their own, as it cannot be taken back. */
class SlowCompilerTest {
    /** Prints what this Java's compilers were told. */
    static final class Told {
        public static void main(String[] files) throws Exception {
            SlowCompiler.planned(Integer.parseInt(files[0]));
            System.out.println(SlowCompiler.ask("compilerDirectivesPrint"));
        }
    }

    @Test
    void itIsLeftOutWhereItIsNotWorthIt() throws Exception {
        assertThat(told("-Dmubiao.alone=true", 300))
                .containsSubsequence("sun/security/provider/*.*", "Exclude:false", "*.*", "Exclude:true");
        assertThat(told("-Dmubiao.alone=true", SlowCompiler.WORTH)).doesNotContain("Exclude:true");
        assertThat(told("-Dmubiao.alone=true", 0)).doesNotContain("Exclude:true");
        assertThat(told("-Dmubiao.alone=false", 300)).doesNotContain("Exclude:true");
    }

    private static String told(String alone, int files) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process run = new ProcessBuilder(List.of(
                        java.toString(),
                        alone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Told.class.getName(),
                        String.valueOf(files)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isZero();
        return said;
    }
}
