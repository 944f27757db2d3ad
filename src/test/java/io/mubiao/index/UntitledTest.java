package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.compare.Plan;
import io.mubiao.index.SearchResult.Hit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document without a title is called, and found, by its file's name. */
class UntitledTest {
    @Test
    void itsFileNamesIt(@TempDir Path folder) throws IOException {
        try (IndexWriting writing = IndexWriting.open(folder, List.of())) {
            writing.replace(new PlanDraft("东山规划", "610000", "陕西省")
                    .untitled()
                    .section("一", "目标", "森林覆盖率达到45%。")
                    .plan());
            writing.commit();
        }
        try (IndexReading index = IndexReading.open(folder)) {
            for (String question : List.of("森林覆盖率", "标题:东山", "东山规划")) {
                assertThat(index.search(SearchRequest.of(question)).hits())
                        .as(question)
                        .extracting(Hit::origin)
                        .extracting(SearchResult.Origin::title)
                        .containsOnly("东山规划.pdf");
            }
            assertThat(index.facts().plans()).extracting(Plan::title).containsExactly("东山规划.pdf");
        }
    }
}
