package io.mubiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who does not run on clusters is not given what clusters need. */
class ApartTest {
    private static final Path SHIPPED = Path.of("target/lib");

    /** Hadoop is not among these: Apache's reader of Parquet, which only tests use, brings a part of it. */
    private static final String ENGINES = "(spark|scala|solr|zookeeper|netty|jackson-module-scala).*";

    @Test
    void theProgramIsBuiltWithoutTheLibrariesOfEngines() {
        List<String> libraries = Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                .toList();
        assertThat(libraries).as("this is all of them").anyMatch(name -> name.startsWith("lucene-core"));
        assertThat(libraries).noneMatch(name -> name.matches(ENGINES));
    }

    @Test
    void nothingOfThemIsShipped() throws IOException {
        assumeThat(SHIPPED).as("what an earlier build packed").isDirectory();
        try (Stream<Path> files = Files.list(SHIPPED)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .anyMatch(name -> name.startsWith("lucene-core"))
                    .noneMatch(name -> name.matches(ENGINES) || name.startsWith("hadoop"));
        }
    }
}
