package io.mubiao.index;

import static io.mubiao.index.PlanDraft.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Order;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.model.PlanDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** All hits at once are those of the pages, in their order: nothing is left out, said twice or cut off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeAnswerTest {
    private static final int PLANS = 115;
    /** Together more than the hits of which only some are scored. */
    private static final int TARGETS = 45;

    private static final int PAGE = 990;

    private IndexReading index;

    @BeforeAll
    void makeIndex(@TempDir Path folder) throws IOException {
        try (IndexWriting writing = IndexWriting.open(folder, List.of())) {
            for (int plan = 0; plan < PLANS; plan++) {
                writing.replace(plan(plan));
                if (plan % 40 == 0) {
                    writing.commit();
                }
            }
            writing.commit();
        }
        index = IndexReading.open(folder);
    }

    @AfterAll
    void closeIndex() throws IOException {
        index.close();
    }

    private static PlanDocument plan(int number) {
        PlanDraft draft = new PlanDraft(
                "%016x".formatted(number), List.of("610700", "610300").get(number % 2), "陕西省");
        StringBuilder body = new StringBuilder();
        for (int target = 0; target < TARGETS; target++) {
            body.append("绿地率达到").append(quote(number, target)).append("，");
        }
        draft.section("一", "目标", body.toString());
        for (int target = 0; target < TARGETS; target++) {
            int year = 2025 + target % 3;
            String amount = String.valueOf(1 + (number + target) % 30);
            draft.target("绿地率", null, quote(number, target), value(amount, "%"), target % 5 == 0 ? null : year);
        }
        return draft.plan();
    }

    /** Of many lengths, so that not all fit alike. */
    private static String quote(int plan, int target) {
        return "绿地率".repeat(1 + (plan + target) % 4) + target;
    }

    @Test
    void allHitsComeInTheOrderOfThePagesToTheLast() throws IOException {
        for (Order order : List.of(Order.BEST, Order.LARGEST)) {
            isWhole(request("绿地率", Scope.TARGETS, order, new Window(PAGE, 0, 0)), PLANS * TARGETS);
        }
        isWhole(request("", Scope.ALL, Order.BEST, new Window(PAGE, 0, 0)), PLANS * (TARGETS + 2));
        isWhole(request("绿地率", Scope.DOCUMENTS, Order.BEST, new Window(50, 0, 0)), PLANS);
    }

    private void isWhole(SearchRequest first, int total) throws IOException {
        List<Hit> paged = new ArrayList<>();
        SearchResult page = index.search(first);
        while (!page.hits().isEmpty()) {
            page.hits().forEach(hit -> paged.add(bare(hit)));
            Window next = new Window(
                    first.window().hits(), paged.size(), 0, first.window().order());
            page = index.search(
                    request(first.query(), first.in(), first.window().order(), next));
        }
        assertThat(paged.size()).as(first.toString()).isEqualTo(total);
        assertThat(new HashSet<>(paged).size()).as("different ones: " + first).isEqualTo(total);
        List<Hit> all = new ArrayList<>();
        assertThat(index.each(first, hit -> all.add(bare(hit)))).isEqualTo(total);
        assertThat(all.equals(paged)).as("the same order: " + first).isTrue();
    }

    private static SearchRequest request(String query, Scope in, Order order, Window window) {
        Window ordered = new Window(window.hits(), window.offset(), 0, order);
        return new SearchRequest(query, in, Filters.NONE, ordered, Marks.EM);
    }

    private static Hit bare(Hit hit) {
        return new Hit(hit.kind(), hit.origin(), hit.spot(), hit.text(), "", hit.gist());
    }
}
