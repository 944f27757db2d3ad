package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** When files that are dropped into a folder are read. */
class ArrivalsTest {
    @TempDir
    private Path folder;

    private Arrivals arrivals;

    @BeforeEach
    void watch() {
        arrivals = new Arrivals(List.of(folder), new Names(folder, folder), new OutputFolder(folder.resolve("output")));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                text,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Test
    void aFileIsDueOnceItNoLongerGrows() throws IOException {
        write("a.txt", "一");
        assertThat(arrivals.look()).isEmpty();
        write("a.txt", "二");
        assertThat(arrivals.look()).isEmpty();
        assertThat(arrivals.look()).containsExactly(folder);
        assertThat(arrivals.look()).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsDue() throws IOException {
        Path file = write("a.txt", "一");
        arrivals.look();
        arrivals.look();
        Files.delete(file);
        assertThat(arrivals.look()).containsExactly(folder);
        assertThat(arrivals.look()).isEmpty();
    }

    @Test
    void whatCouldNotBeDoneIsDueAgainAlsoWhereAFileIsGone() throws IOException {
        Path file = write("a.txt", "一");
        arrivals.look();
        arrivals.look();
        arrivals.undone();
        assertThat(arrivals.look()).containsExactly(folder);
        Files.delete(file);
        assertThat(arrivals.look()).containsExactly(folder);
        arrivals.undone();
        assertThat(arrivals.look()).containsExactly(folder);
        assertThat(arrivals.look()).isEmpty();
    }

    @Test
    void wholeFilesDoNotWaitForeverForOneThatGrows() throws IOException {
        Path whole = write("a.txt", "一");
        List<Path> due = List.of();
        int looks = 0;
        while (due.isEmpty()) {
            write("b.txt", "二");
            due = arrivals.look();
            assertThat(++looks).isLessThan(20);
        }
        assertThat(due).containsExactly(whole);
        arrivals.look();
        assertThat(arrivals.look()).isEmpty();
    }

    @Test
    void whatCouldNotBeDoneIsDueAgain() throws IOException {
        write("a.txt", "一");
        arrivals.look();
        arrivals.look();
        arrivals.undone();
        assertThat(arrivals.look()).containsExactly(folder);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatWasOnADriveThatWentAwayIsNotTakenToBeGone() throws IOException {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        write("drive/a.txt", "一");
        arrivals = new Arrivals(List.of(drive), new Names(folder, folder), new OutputFolder(folder.resolve("output")));
        arrivals.look();
        assertThat(arrivals.look()).containsExactly(drive);

        Files.move(drive, folder.resolve("elsewhere"));
        assertThat(arrivals.look()).isEmpty();
        assertThat(arrivals.away()).containsExactly(drive);
        Files.createDirectory(drive); // the place where it was mounted
        assertThat(arrivals.look()).isEmpty();
        assertThat(arrivals.away()).containsExactly(drive);

        Files.delete(drive);
        Files.move(folder.resolve("elsewhere"), drive);
        assertThat(arrivals.look()).isEmpty();
        assertThat(arrivals.away()).isEmpty();
        write("drive/b.txt", "二");
        arrivals.look();
        assertThat(arrivals.look()).containsExactly(drive);
    }

    @Test
    void thousandsAtOnceAreDueTogether() throws IOException {
        for (int i = 0; i < 2000; i++) {
            write(i + ".txt", "一");
        }
        assertThat(arrivals.look()).isEmpty();
        assertThat(arrivals.look()).containsExactly(folder);
        assertThat(arrivals.look()).isEmpty();
    }

    @Test
    void anEmptyFolderIsNothingToDo() {
        assertThat(arrivals.look()).isEmpty();
        assertThat(arrivals.look()).isEmpty();
    }
}
