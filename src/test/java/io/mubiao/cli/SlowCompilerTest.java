package io.mubiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In processes of their own, as it cannot be taken back. */
class SlowCompilerTest {
    /** As many at once as there are processors, or more. */
    private static final int ALL = 1 << 10;

    /** Prints what this Java's compilers were told, given how many files there are, and how many at once. */
    static final class Told {
        public static void main(String[] files) throws Exception {
            SlowCompiler.planned(Integer.parseInt(files[0]), Integer.parseInt(files[1]));
            System.out.println(SlowCompiler.ask("compilerDirectivesPrint"));
        }
    }

    @Test
    void itIsLeftOutWhereItIsNotWorthIt() throws Exception {
        assertThat(told("-Dmubiao.alone=true", 300, ALL))
                .containsSubsequence("sun/security/provider/*.*", "Exclude:false", "*.*", "Exclude:true");
        assertThat(told("-Dmubiao.alone=true", SlowCompiler.WORTH, ALL)).doesNotContain("Exclude:true");
        assertThat(told("-Dmubiao.alone=true", 0, ALL)).doesNotContain("Exclude:true");
        assertThat(told("-Dmubiao.alone=false", 300, ALL)).doesNotContain("Exclude:true");
    }

    @Test
    void whereAProcessorIsFreeItIsLeftOutOverFewFiles() throws Exception {
        assertThat(told("-Dmubiao.alone=true", SlowCompiler.WORTH_WHERE_FREE - 1, 0))
                .contains("Exclude:true");
        assertThat(told("-Dmubiao.alone=true", 300, 0)).doesNotContain("Exclude:true");
    }

    private static String told(String alone, int files, int atOnce) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process run = new ProcessBuilder(List.of(
                        java.toString(),
                        alone,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Told.class.getName(),
                        String.valueOf(files),
                        String.valueOf(atOnce)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isZero();
        return said;
    }
}
