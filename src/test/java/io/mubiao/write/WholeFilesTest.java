package io.mubiao.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsSeenBeforeAllAreInPlace() throws IOException {
        Path old = Files.writeString(folder.resolve("甲.json"), "旧", UTF_8);
        Path fresh = folder.resolve("documents/乙.json");
        try (WholeFiles files = new WholeFiles()) {
            files.add(old, "新".getBytes(UTF_8));
            files.add(fresh, "二".getBytes(UTF_8));
            assertThat(old).hasContent("旧");
            assertThat(fresh).doesNotExist();

            Map<Path, Path> taken = files.take();
            files.add(folder.resolve("丙.json"), "三".getBytes(UTF_8));
            WholeFiles.settle(taken);
            assertThat(old).hasContent("新");
            assertThat(fresh).hasContent("二");
            assertThat(folder.resolve("丙.json")).doesNotExist();
        }
    }

    @Test
    void whatNobodyAskedForLeavesNothingBehind() throws IOException {
        WholeFiles files = new WholeFiles();
        files.add(folder.resolve("a.json"), new byte[3]);
        files.close();
        files.add(folder.resolve("b.json"), new byte[3]);
        assertThat(folder).isEmptyDirectory();
    }
}
