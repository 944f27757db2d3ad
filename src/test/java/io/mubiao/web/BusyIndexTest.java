package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.Batch;
import io.mubiao.pipeline.BatchRequest;
import io.mubiao.pipeline.BatchRequest.Redo;
import io.mubiao.pipeline.Names;
import io.mubiao.pipeline.Silence;
import io.mubiao.pipeline.Stages;
import io.mubiao.rules.RuleBook;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk answers, and answers right, while batches put documents in, make them anew and take them away under it. */
class BusyIndexTest {
    private static final int PLANS = 12;
    private static final int BATCHES = 12;
    private static final String SAID = "沼气池";

    @Test
    void everyAnswerIsWholeWhileBatchesRun(@TempDir Path root) throws Exception {
        try (OpenDesk desk = OpenDesk.with(root, plans())) {
            String id = desk.id("榆林市");
            List<String> asked = List.of(
                    "/",
                    "/corpus",
                    "/compare",
                    "/documents/" + id,
                    "/search?q=" + encoded(SAID),
                    "/api/v1/documents",
                    "/api/v1/documents/" + id);
            CompletableFuture<Void> batches = CompletableFuture.runAsync(() -> batches(desk));
            int rounds = 0;
            while (!batches.isDone()) {
                for (String path : asked) {
                    HttpResponse<String> answer = desk.get(path);
                    assertThat(answer.statusCode())
                            .as("%s %s", path, desk.heard)
                            .isEqualTo(200);
                }
                assertThat(found(desk))
                        .as("all plans, or all but the one that comes and goes")
                        .isBetween(PLANS - 1, PLANS);
                rounds++;
            }
            batches.join();
            assertThat(rounds).isPositive();
            assertThat(desk.heard).isEmpty();
        }
    }

    private static Map<String, String> plans() {
        Map<String, String> plans = new TreeMap<>();
        for (int i = 1; i <= PLANS; i++) {
            plans.put("第" + i + "镇.txt", "第" + i + "镇沼气工作方案\n\n一、目标\n到2025年，建成" + SAID + i + "个。\n\n二、保障\n加强领导。\n");
        }
        return plans;
    }

    /** Each makes all anew, and in turns takes one plan away and brings it back. */
    private static void batches(OpenDesk desk) {
        try {
            RuleBook book = RuleBook.load(Path.of("extractors"));
            Batch batch = new Batch(book, Stages.of(book, OcrUse.NEVER));
            Path coming = desk.corpus.resolve("第1镇.txt");
            String text = Files.readString(coming, StandardCharsets.UTF_8);
            for (int i = 0; i < BATCHES; i++) {
                if (i % 2 == 0) {
                    Files.delete(coming);
                } else {
                    Files.writeString(coming, text, StandardCharsets.UTF_8);
                }
                Redo redo = i % 4 == 3 ? Redo.ALL : Redo.CHANGED;
                batch.apply(
                        new BatchRequest(
                                List.of(desk.corpus),
                                desk.output,
                                new Names(desk.root, desk.root),
                                2,
                                redo,
                                OcrUse.NEVER),
                        new Silence());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int found(OpenDesk desk) throws Exception {
        String answer =
                desk.get("/api/v1/search?in=documents&q=" + encoded(SAID)).body();
        return new ObjectMapper().readTree(answer).path("total").asInt();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
