package io.mubiao.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions of as many words as a paragraph has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongQuestionTest {
    /** 198 words that are all different. */
    private static final String WORDS = numbers(" ");

    /** 999 characters without white space, of 343 different words. */
    private static final String PARAGRAPH = IntStream.range(0, 333)
            .mapToObj(i -> "" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + i % 10)
            .collect(Collectors.joining());

    private IndexReading index;

    private static String numbers(String between) {
        return IntStream.range(1001, 1199).mapToObj(String::valueOf).collect(Collectors.joining(between));
    }

    @BeforeAll
    void makeIndex(@TempDir Path folder) throws IOException {
        try (IndexWriting writing = IndexWriting.open(folder, List.of())) {
            writing.replace(new PlanDraft("long", "610700", "陕西省", "汉中市")
                    .section("一", "编号", "各项目编号为" + numbers("、") + "。")
                    .section("二", "代号", "代号" + PARAGRAPH + "。")
                    .section("三", "其他", "编号1001，代号aa0。")
                    .plan());
            writing.commit();
        }
        index = IndexReading.open(folder);
    }

    @AfterAll
    void closeIndex() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void manyWordsMustAllBeThere(Scope scope) throws IOException {
        assertThat(total(WORDS, scope)).isEqualTo(scope == Scope.TARGETS ? 0 : 1);
        assertThat(total(WORDS.replaceFirst("1198", "1200"), scope)).isZero();
        assertThat(total(WORDS + " OR -" + WORDS.substring(0, 4), Scope.SECTIONS))
                .isEqualTo(2);
    }

    @Test
    void aPastedParagraphFindsWhereItStandsOrMostOfItsWords() throws IOException {
        SearchResult found = index.search(SearchRequest.of(PARAGRAPH));
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.hits().get(0).highlight()).contains("<em>" + PARAGRAPH + "</em>");
        assertThat(total(PARAGRAPH.replace("aa0", "zz0"), Scope.SECTIONS)).isEqualTo(1);
    }

    @Test
    void aLongerOneIsRefusedWhole() {
        SearchRequest request = SearchRequest.of("能".repeat(SearchRequest.LONGEST + 1));
        assertThatThrownBy(() -> index.search(request)).isInstanceOf(LongQuestionException.class);
        assertThatThrownBy(() -> index.each(request, hit -> {})).isInstanceOf(LongQuestionException.class);
    }

    private long total(String query, Scope scope) throws IOException {
        SearchRequest request = new SearchRequest(query, scope, Filters.NONE, Window.FIRST, SearchRequest.Marks.EM);
        long all = index.each(request, hit -> {});
        assertThat(index.search(request).total()).isEqualTo(all);
        return all;
    }
}
