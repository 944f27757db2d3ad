package io.mubiao.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.rules.Word;
import io.mubiao.rules.WordList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitleWordsTest {
    private static final TitleWords WORDS = new TitleWords(
            new WordList("frontmatter", List.of("term", "kind"), List.of(word("章程", "whole"), word("人民政府", "organ"))));

    private static Word word(String term, String kind) {
        return new Word(term, Map.of("term", term, "kind", kind), new Word.Origin("words.tsv", 1));
    }

    @Test
    void theListSaysWhereATitleIsWhole() {
        assertThat(WORDS.mayGoOn("清水市节水协会章程", "清水市节水协会")).isFalse();
        assertThat(WORDS.mayGoOn("《清水市节水协会章程》", "清水市节水协会")).isFalse();
        assertThat(WORDS.mayGoOn("清水市人民政府", "关于节水的通知")).isTrue();
        assertThat(WORDS.mayGoOn("清水市节水方案", "清水市水利局")).isTrue();
    }

    @Test
    void someWordsGoOnWithWhatIsWhole() {
        assertThat(WORDS.mayGoOn("印发清水市节水协会章程", "的通知")).isTrue();
        assertThat(WORDS.mayGoOn("清水市节水协会章程", "（试行）")).isTrue();
    }
}
