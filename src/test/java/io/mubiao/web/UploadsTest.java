package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files that are given to the desk, whatever they are called and whenever they come. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadsTest {
    private static final String PLAN = "吴堡县交通方案\n\n一、目标\n到2030年，全县农村公路优良率达到88%%。%s\n";

    private OpenDesk desk;

    @BeforeAll
    void open(@TempDir Path root) throws Exception {
        desk = OpenDesk.in(root);
    }

    @AfterAll
    void close() throws Exception {
        awaitEnd();
        desk.close();
        assertThat(desk.heard).isEmpty();
    }

    @Test
    void aLongChineseNameIsCutToWhatAFileSystemTakes() throws Exception {
        String title = "关于完整准确全面贯彻新发展理念做好碳达峰碳中和工作的实施方案".repeat(5);
        assertThat(desk.upload(title + ".txt", PLAN.formatted("长")).statusCode())
                .isEqualTo(303);
        try (var files = Files.list(desk.corpus)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith(title.substring(0, 60)) && name.endsWith(".txt"));
        }
        assertThat(desk.upload("con.TXT", PLAN.formatted("设备")).statusCode()).isEqualTo(303);
        assertThat(desk.corpus.resolve("con_.txt")).exists();
    }

    @Test
    void ofSeveralFilesAllAreTakenOrNone() throws Exception {
        var answer = desk.upload(List.of("好的.txt", "程序.sh"), PLAN.formatted("一"));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("程序.sh");
        assertThat(desk.corpus.resolve("好的.txt")).doesNotExist();
        assertThat(desk.upload(List.of("甲.txt", "乙.txt"), PLAN.formatted("二")).statusCode())
                .isEqualTo(303);
        assertThat(desk.corpus.resolve("乙.txt")).exists();
    }

    @Test
    void whatComesWhileABatchRunsIsReadAfterIt() throws Exception {
        awaitEnd();
        assertThat(desk.upload("先.txt", PLAN.formatted("先")).statusCode()).isEqualTo(303);
        assertThat(desk.upload("后.txt", PLAN.formatted("后")).statusCode()).isEqualTo(303);
        assertThat(desk.post("/corpus/again", Map.of("token", desk.token(), "path", "corpus/榆林市.txt"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.get("/corpus/progress").body()).contains("随后处理其间提交的文件");
        awaitEnd();
        assertThat(desk.get("/corpus").body()).contains("先.txt", "后.txt");
        assertThat(desk.id("。后")).isNotBlank();
    }

    private void awaitEnd() throws Exception {
        for (int i = 0; i < 600; i++) {
            if (!desk.get("/corpus/progress").body().contains("\"running\"")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(
                "the batch does not end: " + desk.get("/corpus/progress").body());
    }
}
