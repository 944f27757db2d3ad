package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.cluster.spark.Commit.Move;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasBegunToBeCommittedIsEndedByTheNextRun() throws IOException {
        Output output = output();
        output.claim("one");
        put(".aside/one/7/documents/a.jsonl", "new");
        put("documents/b.jsonl", "new, and moved already");
        put("documents/old.jsonl", "old");
        Commit commit = new Commit(
                List.of(
                        new Move(".aside/one/7/documents/a.jsonl", "documents/a.jsonl"),
                        new Move(".aside/one/7/documents/b.jsonl", "documents/b.jsonl")),
                List.of("documents/old.jsonl"));
        org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(folder + "/.commit");
        commit.write(file.getFileSystem(new Configuration()), file);

        output().claim("two");
        assertThat(folder.resolve("documents/a.jsonl")).hasContent("new");
        assertThat(folder.resolve("documents/b.jsonl")).hasContent("new, and moved already");
        assertThat(folder.resolve("documents/old.jsonl")).doesNotExist();
        assertThat(folder.resolve(".commit")).doesNotExist();
        assertThat(folder.resolve(".aside")).doesNotExist();
    }

    @Test
    void whatWasOnlyPutAsideIsForgotten() throws IOException {
        Output output = output();
        output.claim("one");
        put(".aside/one/7/documents/a.jsonl", "new");
        output().claim("two");
        assertThat(folder.resolve(".aside")).doesNotExist();
        assertThat(folder.resolve("documents")).doesNotExist();
        assertThat(output.journal()).isEmpty();
    }

    @Test
    void aRunFromWhichTheFolderWasTakenCommitsNothing() throws IOException {
        Output output = output();
        output.claim("one");
        output().claim("two");
        put(".aside/one/problems.json", "{}");
        Commit commit = new Commit(List.of(new Move(".aside/one/problems.json", "problems.json")), List.of());
        assertThatThrownBy(() -> output.commit(commit, "one")).isInstanceOf(Output.OtherRunException.class);
        assertThat(folder.resolve("problems.json")).doesNotExist();
    }

    @Test
    void whatLiesOnAnotherMachineIsNotTakenForDone() throws IOException {
        Output output = output();
        output.claim("one");
        Commit commit = new Commit(List.of(new Move(".aside/one/7/documents/a.jsonl", "documents/a.jsonl")), List.of());
        assertThatThrownBy(() -> output.commit(commit, "one")).isInstanceOf(Output.NotSharedException.class);
        assertThat(folder.resolve(".commit")).doesNotExist();
        assertThat(Output.isSeen(new Configuration(), "file:" + folder, "one")).isTrue();
        assertThat(Output.isSeen(new Configuration(), "file:" + folder, "two")).isFalse();
        assertThat(Output.isSeen(new Configuration(), "file:" + folder + "/elsewhere", "one"))
                .isFalse();
    }

    @Test
    void aFolderWithOtherFilesIsLeftAsItIs() throws IOException {
        assertThat(output().state()).isEqualTo(Output.State.OURS);
        put("letter.txt", "Dear");
        assertThat(output().state()).isEqualTo(Output.State.NOT_OURS);
    }

    private Output output() throws IOException {
        return new Output(new Configuration(), "file:" + folder);
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
