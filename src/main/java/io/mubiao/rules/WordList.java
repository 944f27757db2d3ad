package io.mubiao.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The word list of a dimension, in the order of its file. */
public record WordList(String dimension, List<String> columns, List<Word> words) {
    public WordList {
        columns = List.copyOf(columns);
        words = List.copyOf(words);
    }

    /** The terms of these kinds (the column of that name), in the order of the file. */
    public List<String> terms(String... kinds) {
        return ofKind(kinds).stream().map(Word::term).toList();
    }

    /** The words of these kinds, in the order of the file. */
    public List<Word> ofKind(String... kinds) {
        return words.stream()
                .filter(word -> List.of(kinds).contains(word.value("kind", "")))
                .toList();
    }

    /** The words by term; where a term stands twice, the first row. */
    public Map<String, Word> byTerm() {
        Map<String, Word> byTerm = new TreeMap<>();
        for (Word word : words) {
            byTerm.putIfAbsent(word.term(), word);
        }
        return byTerm;
    }
}
