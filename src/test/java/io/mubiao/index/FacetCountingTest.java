package io.mubiao.index;

import static io.mubiao.index.PlanDraft.department;
import static io.mubiao.index.PlanDraft.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult.Count;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One plan that calls its indicator and its department now so, now so. */
class FacetCountingTest {
    @TempDir
    private Path folder;

    @Test
    void aValueCountsOnceAHitUnderItsCommonestLabel() throws IOException {
        PlanDraft draft = new PlanDraft("hz", "610700", "陕西省", "汉中市").section("一", "目标", "能耗强度下降12%。");
        String quote = "能耗强度下降12%";
        draft.target("能耗强度", "energy", quote, value("12", "%"), department("市发改委", "发展改革"));
        draft.target("单位能耗", "energy", quote, value("12", "%"), department("区发改局", "发展改革"));
        draft.target("单位能耗", "energy", quote, value("12", "%"), department("县发改局", "发展改革"));
        try (IndexWriting writing = IndexWriting.open(folder, List.of())) {
            writing.replace(draft.plan());
            writing.commit();
        }
        assertThat(facet(Scope.TARGETS, "indicator")).containsExactly(new Count("energy", "单位能耗", 3));
        assertThat(facet(Scope.DOCUMENTS, "indicator")).containsExactly(new Count("energy", "单位能耗", 1));
        assertThat(facet(Scope.TARGETS, "department")).containsExactly(new Count("发展改革", "发展改革", 3));
        assertThat(facet(Scope.DOCUMENTS, "department")).containsExactly(new Count("发展改革", "发展改革", 1));
    }

    private List<Count> facet(Scope scope, String name) throws IOException {
        SearchRequest request = new SearchRequest("能耗", scope, Filters.NONE, Window.FIRST, Marks.EM);
        try (IndexReading reading = IndexReading.open(folder)) {
            return reading.search(request).facets().stream()
                    .filter(facet -> facet.name().equals(name))
                    .flatMap(facet -> facet.counts().stream())
                    .toList();
        }
    }
}
