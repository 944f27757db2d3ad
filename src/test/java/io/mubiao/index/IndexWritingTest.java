package io.mubiao.index;

import static io.mubiao.index.PlanDraft.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexWritingTest {
    @TempDir
    private Path folder;

    @Test
    void replacingADocumentReplacesJustItsEntries() throws IOException {
        write(List.of(), plan("a", "回收率达到80%", 2), plan("ab", "回收率达到81%", 1));
        write(List.of(), plan("a", "利用率达到82%", 1));
        assertThat(hits()).containsExactly("a:利用率达到82%", "ab:回收率达到81%");
    }

    @Test
    void removingADocumentRemovesJustItsEntries() throws IOException {
        write(List.of(), plan("a", "回收率达到80%", 2), plan("b", "回收率达到81%", 1));
        try (IndexWriting writing = IndexWriting.open(folder, List.of())) {
            writing.remove("a");
            writing.commit();
        }
        assertThat(hits()).containsExactly("b:回收率达到81%");
    }

    @Test
    void whatWasNotCommittedWasNotDone() throws IOException {
        write(List.of(), plan("a", "回收率达到80%", 1));
        try (IndexWriting writing = IndexWriting.open(folder, List.of())) {
            writing.replace(plan("a", "利用率达到82%", 3));
            writing.remove("a");
        }
        assertThat(hits()).containsExactly("a:回收率达到80%");
    }

    @Test
    void otherWordsBeginTheIndexAnewAndTheOldOneAnswersUntilThen() throws IOException {
        write(List.of("回收率"), plan("a", "回收率达到80%", 1));
        try (IndexWriting same = IndexWriting.open(folder, List.of("回收率", "回收率"))) {
            assertThat(same.documents()).isEqualTo(Set.of("a"));
        }
        try (IndexWriting other = IndexWriting.open(folder, List.of("利用率"))) {
            assertThat(other.documents()).isEmpty();
            assertThat(hits()).hasSize(1);
            other.replace(plan("b", "回收率达到81%", 1));
            other.commit();
        }
        assertThat(hits()).containsExactly("b:回收率达到81%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", "_0"})
    void aDamagedIndexIsBegunAnew(String file) throws IOException {
        write(List.of(), plan("a", "回收率达到80%", 1));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file + "*")) {
            for (Path path : files) {
                Files.write(path, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> IndexReading.open(folder)).isInstanceOf(NoIndexException.class);
        Path other = Files.writeString(folder.resolve("notes.txt"), "somebody's own");
        write(List.of(), plan("b", "回收率达到81%", 1));
        assertThat(hits()).containsExactly("b:回收率达到81%");
        assertThat(other).hasContent("somebody's own");
        assertThat(Files.list(folder)
                        .filter(path -> path.getFileName().toString().endsWith(".si")))
                .hasSize(1);
    }

    @Test
    void aReaderSeesTheCommitItWasOpenedOn() throws IOException {
        write(List.of(), plan("a", "回收率达到80%", 1));
        try (IndexReading before = IndexReading.open(folder)) {
            write(List.of(), plan("b", "回收率达到81%", 1));
            assertThat(hits(before)).hasSize(1);
        }
        assertThat(hits()).hasSize(2);
    }

    @Test
    void longRunsAndMissingFactsAreNoTrouble() throws IOException {
        String digits = "9".repeat(40_000);
        String letters = "x".repeat(40_000);
        PlanDraft draft = new PlanDraft("long", "100000", "省")
                .section("一", "秆".repeat(40_000), digits + letters + "达到81%")
                .target("名".repeat(40_000), null, "达到81%", value("81", "%"), (Integer) null);
        write(List.of(), draft.plan());
        assertThat(hits()).containsExactly("long:达到81%");
    }

    private static PlanDocument plan(String id, String quote, int targets) {
        PlanDraft draft = new PlanDraft(id, "610700", "陕西省", "汉中市").section("一", "目标", quote + "。");
        for (int i = 0; i < targets; i++) {
            draft.target("回收率", null, quote, value("80", "%"));
        }
        return draft.plan();
    }

    private void write(List<String> words, PlanDocument... plans) throws IOException {
        try (IndexWriting writing = IndexWriting.open(folder, words)) {
            for (PlanDocument plan : plans) {
                writing.replace(plan);
            }
            writing.commit();
        }
    }

    private List<String> hits() throws IOException {
        try (IndexReading reading = IndexReading.open(folder)) {
            return hits(reading);
        }
    }

    private static List<String> hits(IndexReading reading) throws IOException {
        SearchRequest all = new SearchRequest("", Scope.TARGETS, Filters.NONE, Window.FIRST, Marks.EM);
        return reading.search(all).hits().stream()
                .map((Hit hit) -> hit.origin().document() + ":" + hit.text())
                .toList();
    }
}
