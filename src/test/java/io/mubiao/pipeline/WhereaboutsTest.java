package io.mubiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.OcrUse;
import io.mubiao.rules.RuleBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are found where they were read, from whichever folder somebody asks for them. */
class WhereaboutsTest {
    @Test
    void whatWasReadFromAnotherFolderIsFoundThere(@TempDir Path root) throws Exception {
        Path project = Files.createDirectories(root.resolve("project"));
        Path there = Files.createDirectories(root.resolve("there/plans"));
        Path plan = Files.writeString(there.resolve("甲县.txt"), "甲县节能方案\n到2025年，森林覆盖率达到40%。", StandardCharsets.UTF_8);
        Path archive = there.resolve("市.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("附件/乙县.txt"));
            zip.write("乙县节能方案".getBytes(StandardCharsets.UTF_8));
        }
        OutputFolder output = new OutputFolder(root.resolve("output"));
        RuleBook book = RuleBook.load(Path.of("extractors"));
        new Batch(book, Stages.of(book, OcrUse.NEVER))
                .apply(
                        new BatchRequest(
                                List.of(there),
                                output,
                                new Names(project, root.resolve("there")),
                                1,
                                BatchRequest.Redo.CHANGED,
                                OcrUse.NEVER),
                        new Silence());

        Whereabouts whereabouts = Whereabouts.of(output, new Names(project, root.resolve("elsewhere")));
        assertThat(whereabouts.file("plans/甲县.txt")).contains(plan);
        assertThat(whereabouts.file("plans/市.zip!/附件/乙县.txt")).contains(archive);
        assertThat(whereabouts.file("plans/丙县.txt")).isEmpty();
        Files.delete(plan);
        assertThat(whereabouts.file("plans/甲县.txt")).isEmpty();
    }
}
