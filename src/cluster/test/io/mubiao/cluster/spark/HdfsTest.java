package io.mubiao.cluster.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.cluster.Launched;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that lie on HDFS, and results that go there: a NameNode and a DataNode in this process, with rights. */
@Timeout(600)
class HdfsTest {
    private static final String USER = "researcher";

    @TempDir
    private static java.nio.file.Path room;

    private static MiniDFSCluster hdfs;
    private static FileSystem files;

    @BeforeAll
    static void start() throws IOException {
        Configuration configuration = new Configuration();
        configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, room + "/hdfs");
        hdfs = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
        hdfs.waitActive();
        files = hdfs.getFileSystem();
        put("/plans/2021/甲市.txt", "甲市“十四五”规划\n到2025年，森林覆盖率达到40%。");
        put("/plans/2021-区/乙区.txt", "乙区“十四五”规划\n到2025年，森林覆盖率达到50%。");
        put("/plans/2016/丙县.txt", "丙县“十三五”规划\n到2020年，森林覆盖率达到60%。");
        files.mkdirs(new Path("/home"));
        files.setOwner(new Path("/home"), USER, USER);
    }

    @AfterAll
    static void end() {
        if (hdfs != null) {
            hdfs.shutdown();
        }
    }

    @Test
    void whatLiesThereIsReadOnceAndWhatCannotBeLookedIntoAnyMoreStays() throws IOException, InterruptedException {
        Launched first = ingest("/plans/20{21*,16}", "/home/read");
        assertThat(first.err() + first.out()).contains("Results are in " + at("/home/read"));
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(documents()).hasSize(3).allMatch(line -> line.contains("森林覆盖率达到"));
        List<String> before = all("/home/read");
        assertThat(before).noneMatch(file -> file.contains("/.aside") || file.endsWith(".commit"));

        files.setPermission(new Path("/plans/2016"), new FsPermission("700"));
        files.setPermission(new Path("/plans/2021/甲市.txt"), new FsPermission("600"));
        Launched second = ingest("/plans", "/home/read");
        files.setPermission(new Path("/plans/2016"), new FsPermission("755"));
        files.setPermission(new Path("/plans/2021/甲市.txt"), new FsPermission("644"));
        assertThat(second.status()).as(second.err()).isEqualTo(1);
        assertThat(all("/home/read")).as("nothing was written but the report").isEqualTo(before);
        assertThat(report())
                .contains("The folder cannot be looked into: Permission denied: user=" + USER)
                .contains("The file cannot be read: Permission denied: user=" + USER)
                .contains("\"unchanged\" : 1,")
                .doesNotContain("FSPermissionChecker");

        files.delete(new Path("/plans/2016/丙县.txt"), false);
        refused(1, at("/plans/2016") + " is empty now, as after a drive went away.", "/plans/2016", "/home/read");
        Launched third = ingest("/plans/20*", "/home/read");
        assertThat(third.status()).as(third.err()).isZero();
        assertThat(documents()).hasSize(2);
    }

    @Test
    void whoMayNotWriteThereIsToldSoAndNothingIsWritten() throws IOException, InterruptedException {
        List<String> before = all("/");
        refused(1, at("/other") + " cannot be used: Permission denied: user=" + USER, "/plans", "/other");
        assertThat(all("/")).containsAll(before).noneMatch(file -> file.contains("/other"));
    }

    private static void refused(int status, String begins, String pattern, String output)
            throws IOException, InterruptedException {
        Launched run = ingest(pattern, output);
        assertThat(run.err()).startsWith(begins).hasLineCount(1);
        assertThat(run.status()).isEqualTo(status);
    }

    private static Launched ingest(String pattern, String output) throws IOException, InterruptedException {
        return Launched.as(
                USER,
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

    private static String at(String path) {
        return hdfs.getURI() + path;
    }

    private static void put(String path, String text) throws IOException {
        try (var out = files.create(new Path(path))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The files with the time of their last change, but for the report and the claim, which every run writes. */
    private static List<String> all(String folder) throws IOException {
        List<String> all = new ArrayList<>();
        for (RemoteIterator<LocatedFileStatus> each = files.listFiles(new Path(folder), true); each.hasNext(); ) {
            LocatedFileStatus file = each.next();
            String name = file.getPath().getName();
            if (!name.equals(Output.REPORT) && !name.equals(".run")) {
                all.add(file.getModificationTime() + " " + file.getPath());
            }
        }
        return all.stream().sorted().toList();
    }

    private static List<String> documents() throws IOException {
        java.nio.file.Path copy = Files.createTempDirectory(room, "copy");
        files.copyToLocalFile(new Path("/home/read/documents"), new Path(copy.toUri()));
        return Read.lines(copy);
    }

    private static String report() throws IOException {
        try (var in = files.open(new Path("/home/read/" + Output.REPORT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
