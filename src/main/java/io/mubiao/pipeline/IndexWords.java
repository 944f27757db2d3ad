package io.mubiao.pipeline;

import io.mubiao.index.Vocabulary;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an index needs of the rules: words that stay whole, the fields of indicators, the words for kinds of documents. */
public final class IndexWords {
    /** The word lists whose terms stay whole when text is cut into words to be found. */
    private static final List<String> INDEXED = List.of("indicators", "departments", "functions", "regions", "units");

    private IndexWords() {}

    public static Vocabulary of(RuleBook book) {
        List<String> words = INDEXED.stream()
                .flatMap(dimension -> book.words(dimension).words().stream())
                .map(Word::term)
                .toList();
        return new Vocabulary(words, fields(book), genres(book));
    }

    private static Map<String, String> fields(RuleBook book) {
        Map<String, String> fields = new TreeMap<>();
        for (Word word : book.words("indicators").words()) {
            String field = word.value("field");
            if (field != null) {
                fields.putIfAbsent(word.value("canonical", word.term()), field);
            }
        }
        return fields;
    }

    private static List<String> genres(RuleBook book) {
        return book.words("frontmatter").words().stream()
                .filter(word -> "document".equals(word.value("kind")))
                .map(Word::term)
                .toList();
    }
}
