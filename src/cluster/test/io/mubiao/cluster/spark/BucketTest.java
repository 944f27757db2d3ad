package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.cluster.Launched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bucket that lets one do only some things, and files in it that do not stay as they are: see {@link Bucket}. */
@Timeout(300)
class BucketTest {
    private static final String FORBIDDEN = ": Forbidden (Service: S3, Status Code: 403)";

    @TempDir
    private Path room;

    @BeforeEach
    void put() throws IOException {
        put("plans/甲市.txt", "甲市“十四五”规划\n到2025年，森林覆盖率达到40%。");
        put("plans/乙区.txt", "乙区“十四五”规划\n到2025年，森林覆盖率达到50%。");
    }

    @Test
    void whatMayNotBeReadIsReportedAndTheRestIsRead() throws IOException, InterruptedException {
        put("plans/sealed.txt", "丙县“十四五”规划\n到2025年，森林覆盖率达到60%。");
        put("plans/unlisted/丁县.txt", "丁县“十四五”规划\n到2025年，森林覆盖率达到70%。");
        Launched run = ingest("plans", "read");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("\tat ");
        assertThat(Read.lines(room.resolve("read"))).hasSize(2);
        assertThat(room.resolve("read/problems.json"))
                .content(StandardCharsets.UTF_8)
                .contains("The folder cannot be looked into: " + at("plans/unlisted") + FORBIDDEN)
                .contains("The file cannot be read: " + at("plans/sealed.txt") + FORBIDDEN);
        refused(at("plans/unlisted") + "/* cannot be used: ", "plans/unlisted/*", "never");
    }

    @Test
    void whereOneMayNotWriteOrMoveNothingIsRead() throws IOException, InterruptedException {
        refused(at("readonly") + " cannot be used: ", "plans", "readonly");
        assertThat(room.resolve("readonly")).doesNotExist();
        refused(at("kept") + " cannot be used: ", "plans", "kept");
        assertThat(Read.files(room.resolve("kept"), ""))
                .noneMatch(file -> file.toString().matches(".*(json|parquet)"));
    }

    @Test
    void filesThatChangeOrGoWhileTheyAreReadFailAndTheirDocumentsStay() throws IOException, InterruptedException {
        assertThat(ingest("plans", "read").status()).isZero();
        List<String> before = Read.lines(room.resolve("read"));
        Files.move(room.resolve("plans/甲市.txt"), room.resolve("plans/growing.txt"));
        Files.move(room.resolve("plans/乙区.txt"), room.resolve("plans/fleeting.txt"));
        assertThat(ingest("plans", "read").status()).isEqualTo(1);
        assertThat(Read.report(room.resolve("read")))
                .containsExactlyInAnyOrder(
                        at("plans/growing.txt") + " failed changed null",
                        at("plans/fleeting.txt") + " failed changed null");
        assertThat(Read.lines(room.resolve("read"))).isEqualTo(before);
    }

    private void refused(String begins, String pattern, String output) throws IOException, InterruptedException {
        Launched run = ingest(pattern, output);
        assertThat(run.err()).startsWith(begins).contains(FORBIDDEN).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    private Launched ingest(String pattern, String output) throws IOException, InterruptedException {
        return Launched.with(
                List.of("-Dspark.hadoop.fs." + Bucket.SCHEME + ".impl=" + Bucket.class.getName()),
                room,
                "cluster",
                "ingest",
                at(pattern),
                "-o",
                at(output),
                "--master",
                "local[1]",
                "--memory",
                "256");
    }

    private String at(String path) {
        return Bucket.SCHEME + ":" + room + "/" + path;
    }

    private void put(String name, String text) throws IOException {
        Path file = room.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
