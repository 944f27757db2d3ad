package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.words.Segmentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is marked by looking at the text is what the index says stands there. */
class MarkedTest {
    private static final List<String> WORDS = List.of("秸秆综合利用率", "化学需氧量", "重点工程");
    private static final List<String> PIECES = List.of(
            "秸秆", "综合", "利用率", "秸稈綜合", "化学需氧量", "重点", "工程", "各", "率", "节能", " ", "　", "\n", "。", "，", "2025", "％", "达到",
            "PM2.5");
    private static final List<String> QUESTIONS = List.of(
            "秸秆综合利用率",
            "综合利用率 重点工程",
            "\"利用率\"",
            "\"综合 利用\"",
            "各各",
            "\"各各\" 各",
            "率",
            "节能 \"节能\"",
            "化学需氧量 | 达到2025",
            "重点 -工程",
            "工程重点达到",
            "标题:秸秆 秸秆",
            "2025 节能");

    private final Random random = new Random(20261122);

    @Test
    void runsAreMarkedAsTheIndexHasThem(@TempDir Path folder) throws IOException {
        try (IndexWriting writing = IndexWriting.open(folder, WORDS)) {
            for (int i = 0; i < 40; i++) {
                PlanDraft draft = new PlanDraft("plan%03d".formatted(i), "610700", "陕西省", "汉中市");
                draft.section("s1", text(6), text(60));
                writing.replace(draft.plan());
            }
            writing.commit();
        }
        Segmentation segmentation = new Segmentation(WORDS);
        try (IndexReading index = IndexReading.open(folder)) {
            DirectoryReader reader = index.reader();
            Map<Integer, Document> entries = new LinkedHashMap<>();
            for (int entry = 0; entry < reader.maxDoc(); entry++) {
                entries.put(entry, reader.storedFields().document(entry));
            }
            for (String question : QUESTIONS) {
                Marked marked = new Asking(new ClauseQueries(segmentation, new Canonicals(reader)), question).marked();
                List<Marked.Run> asked = marked.runs().stream()
                        .map(run -> new Marked.Run(run.query(), null, true))
                        .toList();
                List<String> byTexts = marks(reader, segmentation, marked, entries);
                assertThat(byTexts)
                        .as(question)
                        .isEqualTo(marks(reader, segmentation, new Marked(marked.query(), asked), entries));
                assertThat(byTexts).as(question).anyMatch(text -> text.contains("<em>"));
            }
        }
    }

    private static List<String> marks(
            DirectoryReader reader, Segmentation segmentation, Marked marked, Map<Integer, Document> entries)
            throws IOException {
        return new Marking(new IndexSearcher(reader), new PlanAnalyzer(segmentation), marked, Marks.EM, entries)
                .apply(List.copyOf(entries.keySet()));
    }

    private String text(int pieces) {
        return IntStream.range(0, pieces)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }
}
