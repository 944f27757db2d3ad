package io.mubiao.compare;

import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A word list as the words for a few codes: 能源 and 节能 for {@code energy}. */
final class Coded {
    private final Map<String, String> codes = new LinkedHashMap<>();

    Coded(RuleBook book, String dimension, String column) {
        for (Word word : book.words(dimension).words()) {
            String code = word.value(column);
            if (code != null) {
                codes.putIfAbsent(word.term(), code);
            }
        }
    }

    /** The code of a word, or that is the word; null where it is neither. */
    @Nullable
    String of(String word) {
        String code = codes.get(word);
        return code != null || !codes.containsValue(word) ? code : word;
    }

    /** All codes. */
    Set<String> codes() {
        return new TreeSet<>(codes.values());
    }

    /** The words, in the order of the list. */
    List<String> words() {
        return List.copyOf(codes.keySet());
    }
}
