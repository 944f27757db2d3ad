package io.mubiao.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that is killed while its tables are put in place. */
class SwapTest {
    @TempDir
    private Path here;

    @Test
    void whereverItIsStoppedTheNextGoesOn() throws Exception {
        Map<String, String> wanted = contents(next());
        int steps = stopped("counted", Integer.MAX_VALUE);
        assertThat(steps).isGreaterThan(10);
        for (int done = 0; done <= steps; done++) {
            stopped("again" + done, done);
            Path folder = here.resolve("again" + done);
            new Exporter().plain(Samples.request(folder, Samples.documents(1, 4)));
            assertThat(contents(folder)).as("stopped after %s steps", done).isEqualTo(wanted);
        }
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsKept() throws Exception {
        int steps = stopped("counted", Integer.MAX_VALUE);
        for (int done = 1; done < steps - 1; done++) {
            stopped("mine" + done, done);
            Path folder = here.resolve("mine" + done);
            Path edited = Files.writeString(folder.resolve("targets.csv"), "mine");
            assertThatThrownBy(() -> new Exporter().plain(Samples.request(folder, Samples.documents(1, 4))))
                    .isInstanceOf(ExportRefusedException.class);
            assertThat(Files.readString(edited)).isEqualTo("mine");
        }
    }

    /** A folder with all forms of one export, in which the tables of another were put in place as far as that. */
    private int stopped(String name, int most) throws Exception {
        Path folder = here.resolve(name);
        copy(before(), folder);
        copy(next(), folder.resolve(Swap.PART));
        assertThat(new Swap(folder).isStopped()).isTrue();
        List<Swap.Step> steps = new Swap(folder).steps();
        for (Swap.Step step : steps.subList(0, Math.min(most, steps.size()))) {
            step.apply();
        }
        return steps.size();
    }

    private Path before() throws Exception {
        Path folder = here.resolve("before");
        if (!Files.exists(folder)) {
            new Exporter().apply(Samples.request(folder, Samples.documents(2, 3)));
        }
        return folder;
    }

    private Path next() throws Exception {
        Path folder = here.resolve("next");
        if (!Files.exists(folder)) {
            new Exporter().plain(Samples.request(folder, Samples.documents(1, 4)));
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return contents;
    }
}
