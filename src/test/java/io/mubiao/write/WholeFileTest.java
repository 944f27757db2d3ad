package io.mubiao.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void foldersAreMadeAndAnOldFileIsReplaced() throws IOException {
        Path file = folder.resolve("输出 1/documents/a.json");
        WholeFile.write(file, "一".getBytes(UTF_8));
        WholeFile.write(file, "二".getBytes(UTF_8));
        assertThat(file).hasContent("二");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("a.json/full"));
        assertThatThrownBy(() -> WholeFile.write(taken.getParent(), new byte[3]))
                .isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(taken.getParent());
        }
    }
}
