package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomTest {
    @TempDir
    private Path temporary;

    @Test
    void whatADeadProcessLeftIsTakenAwayAndNothingElse() throws IOException {
        Path dead = Files.createDirectories(temporary.resolve("mubiao-spark-1/blocks"));
        Files.createFile(temporary.resolve("mubiao-spark-1/.held"));
        Files.createFile(dead.resolve("1.data"));
        Path others = Files.createDirectory(temporary.resolve("mubiao-spark-2"));
        Path alive;
        try (Room first = Room.open(temporary)) {
            alive = first.folder();
            assertThat(temporary.resolve("mubiao-spark-1")).doesNotExist();
            try (Room second = Room.open(temporary)) {
                assertThat(second.folder()).isDirectory().isNotEqualTo(alive);
                assertThat(alive).isDirectory();
                assertThat(others).as("who holds it is not known").isDirectory();
            }
        }
        assertThat(alive).doesNotExist();
    }
}
