package io.mubiao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.read.fault.UnreadableException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The trials that Jazzer is given: each takes its own seeds, whole and broken off. */
class GuidedTest {
    @TempDir
    private static Path work;

    private static Trials trials;

    @BeforeAll
    static void load() throws Exception {
        trials = new Trials(work);
    }

    static Stream<String> names() {
        return Stream.concat(Trials.FILES.stream(), Trials.OTHERS.stream());
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsSeedsAreTaken(String name) throws Exception {
        Trials.Trial trial = trials.of(name);
        List<byte[]> seeds = trials.seeds().of(name);
        assertThat(seeds).isNotEmpty();
        for (byte[] seed : seeds) {
            assertThatCode(() -> trial.apply(seed)).doesNotThrowAnyException();
            byte[] half = Arrays.copyOf(seed, seed.length / 2);
            assertThatCode(() -> Guided.run(trial, half)).doesNotThrowAnyException();
        }
    }

    @Test
    void aFaultOfOursThatIsHiddenIsTold() {
        RuntimeException ours = new IllegalStateException("ours");
        ours.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.ArrayList", "get", null, 1),
            new StackTraceElement("io.mubiao.read.pdf.Rows", "of", null, 1)
        });
        assertThatThrownBy(() -> Guided.run(
                        input -> {
                            throw new UnreadableException("damaged", "The PDF is damaged.", ours);
                        },
                        new byte[0]))
                .isSameAs(ours);
    }

    @Test
    void aLibraryMayStumbleOverWhatIsNoFile() {
        RuntimeException theirs = new IllegalStateException("theirs");
        theirs.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.apache.poi.hwpf.HWPFDocument", "<init>", null, 1),
            new StackTraceElement("io.mubiao.read.word.DocReader", "apply", null, 1)
        });
        assertThatCode(() -> Guided.run(
                        input -> {
                            throw new UnreadableException("damaged", "The file is damaged.", theirs);
                        },
                        new byte[0]))
                .doesNotThrowAnyException();
    }
}
