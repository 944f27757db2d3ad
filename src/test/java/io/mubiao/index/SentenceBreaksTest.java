package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBreaksTest {
    @Test
    void partsSentencesAndRows() {
        assertThat(parts("甲。乙；丙\n丁")).containsExactly("甲。", "乙；", "丙\n", "丁");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "甲。", "。。\n", "甲。乙；丙\n丁", "\n甲！"})
    void backwardsIsForwardsReversed(String text) {
        BreakIterator breaks = new SentenceBreaks();
        breaks.setText(text);
        List<Integer> forwards = new ArrayList<>();
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            forwards.add(at);
        }
        List<Integer> backwards = new ArrayList<>();
        for (int at = breaks.last(); at != BreakIterator.DONE; at = breaks.previous()) {
            backwards.add(at);
        }
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards).startsWith(0).endsWith(text.length());
        for (int offset = 0; offset < text.length(); offset++) {
            int wanted = offset;
            assertThat(breaks.following(offset))
                    .isEqualTo(forwards.stream()
                            .filter(at -> at > wanted)
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static List<String> parts(String text) {
        BreakIterator breaks = new SentenceBreaks();
        breaks.setText(text);
        List<String> parts = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
