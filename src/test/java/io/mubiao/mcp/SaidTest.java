package io.mubiao.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.answer.Unanswerable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaidTest {
    @Test
    void numbersWordsAndListsAreSaidAsAQuestionHasThem() {
        Map<String, Object> arguments = new HashMap<>(Map.of(
                "limit", new BigDecimal("5.0"), "min", 0.5, "n", 100, "q", "能耗", "kind", List.of("plan", "outline")));
        arguments.put("unit", null);
        assertThat(Said.of(arguments))
                .isEqualTo(Map.of(
                        "limit", List.of("5"),
                        "min", List.of("0.5"),
                        "n", List.of("100"),
                        "q", List.of("能耗"),
                        "kind", List.of("plan", "outline")));
        assertThat(Said.of(null)).isEmpty();
    }

    @Test
    void aNumberOfEndlessLengthIsNotWrittenOut() {
        assertThat(Said.of(Map.of("limit", new BigDecimal("1e999999999"))).get("limit"))
                .allSatisfy(said -> assertThat(said).hasSizeLessThan(20));
    }

    @Test
    void whatHasPartsOfItsOwnIsRefused() {
        for (Object nested : new Object[] {Map.of("a", 1), List.of(List.of("a"))}) {
            assertThatThrownBy(() -> Said.of(Map.of("q", nested))).isInstanceOf(Unanswerable.class);
        }
    }
}
