package io.mubiao.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PortionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void thePagesOfAListHoldAllOfItOnce() throws IOException {
        Portion portion = portion(entries(730, 1_500), "targets");
        List<Integer> met = new ArrayList<>();
        JsonNode next = JSON.getNodeFactory().numberNode(0);
        while (!next.isMissingNode()) {
            ObjectNode answer = portion.answer(Map.of("limit", List.of("100"), "offset", List.of(next.asText())));
            assertThat(answer.toString().length()).isLessThan(Portion.LONGEST + 200);
            assertThat(answer.path("total").asInt()).isEqualTo(730);
            assertThat(answer.at("/page/shown").asInt())
                    .isEqualTo(answer.path("targets").size())
                    .isPositive();
            answer.path("targets").forEach(one -> met.add(one.path("n").asInt()));
            next = answer.at("/page/next");
        }
        assertThat(met).hasSize(730).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void thePagesOfAnAnswerAreOfOneAnswerAsLongAsNothingChanges() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicReference<Object> state = new AtomicReference<>(new Object());
        Operation operation = new Operation(
                "x", List.of(Parameter.text("q")), question -> "{\"rows\": [1, 2, 3, " + made.incrementAndGet() + "]}");
        Portion portion = new Portion(operation, "rows", state::get);
        for (String offset : List.of("0", "1", "2")) {
            portion.answer(Map.of("q", List.of("a"), "offset", List.of(offset), "limit", List.of("1")));
        }
        assertThat(made).hasValue(1);
        portion.answer(Map.of("q", List.of("b")));
        assertThat(made).hasValue(2);
        state.set(new Object());
        assertThat(portion.answer(Map.of("q", List.of("b"))).at("/rows/3").asInt())
                .isEqualTo(3);
    }

    @Test
    void beyondTheEndThereIsNothingAndNoNextPage() throws IOException {
        ObjectNode answer = portion(entries(3, 10), "targets").answer(Map.of("offset", List.of("5")));
        assertThat(answer).hasToString("{\"page\":{\"offset\":5,\"shown\":0},\"targets\":[],\"total\":3}");
    }

    @Test
    void whatIsTooLongWithinAnEntryIsCutAndNamed() throws IOException {
        ObjectNode one = JSON.createObjectNode();
        one.set("cells", entries(400, 400));
        one.set("few", entries(2, 10));
        ObjectNode answer = portion(JSON.createArrayNode().add(one), "rows").answer(Map.of());
        assertThat(answer.toString().length()).isLessThan(Portion.LONGEST + 200);
        assertThat(answer.at("/rows/0/few")).hasSize(2);
        int kept = answer.at("/rows/0/cells").size();
        assertThat(kept).isBetween(50, 399);
        assertThat(answer.path("shortened"))
                .hasToString("[{\"list\":\"/rows/0/cells\",\"shown\":" + kept + ",\"of\":400}]");
    }

    @Test
    void aLongTextEndsInADotted() throws IOException {
        ObjectNode long1 =
                JSON.createObjectNode().put("paragraph", "字".repeat(1_000_000)).put("page", 3);
        ObjectNode answer = portion(long1, "").answer(Map.of());
        assertThat(answer.path("paragraph").asText())
                .hasSizeLessThan(Portion.LONGEST)
                .endsWith("字…");
        assertThat(answer.path("page").asInt()).isEqualTo(3);
    }

    @Test
    void whatSaysNothingIsLeftOut() throws IOException {
        ObjectNode answer = portion(read("{'a': null, 'b': [], 'c': {'d': null}, 'e': 0, 'f': '', 'g': false}"), "")
                .answer(Map.of());
        assertThat(answer).isEqualTo(read("{'e': 0, 'f': '', 'g': false}"));
    }

    @Test
    void anOperationThatPagesItselfIsAskedForLess() throws IOException {
        List<Parameter> own = List.of(
                Parameter.whole("limit", 0, 1000, 50), Parameter.whole("offset", 0, 10, 0), Parameter.text("q"));
        Portion portion = new Portion(
                new Operation("x", own, question -> "{\"total\": 9, \"hits\": [" + question.whole("limit") + "]}"),
                "hits");
        ObjectNode answer = portion.answer(Map.of("offset", List.of("4")));
        assertThat(answer.at("/hits/0").asInt()).isEqualTo(20);
        assertThat(answer.at("/page/next").asInt()).isEqualTo(5);
        assertThatThrownBy(() -> portion.answer(Map.of("limit", List.of("101"))))
                .isInstanceOf(Unanswerable.class);
    }

    private static Portion portion(JsonNode answer, String list) {
        return new Portion(new Operation("x", List.of(), question -> answer.toString()), list);
    }

    private static ArrayNode entries(int count, int length) {
        ArrayNode entries = JSON.createArrayNode();
        for (int i = 0; i < count; i++) {
            entries.addObject().put("n", i).put("text", "x".repeat(length));
        }
        return entries;
    }

    private static JsonNode read(String json) throws IOException {
        return JSON.readTree(json.replace('\'', '"'));
    }
}
