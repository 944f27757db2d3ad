package io.mubiao.extract;

import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The kinds of marks, each with the private character that stands for it in patterns.
 *
 * <p>A kind is a path of tags, such as {@code quantity/share/before}; a slot of a pattern names any tag and stands for
 * all kinds that have it.
 */
final class Alphabet {
    private static final char FIRST = '\uE000';
    private static final List<String> BUILT_IN = List.of(
            "year",
            "years",
            "date",
            "figure/number",
            "single/number",
            "single/number/before",
            "zero/number",
            "term",
            "when");

    private final Map<String, Character> chars = new TreeMap<>();

    private final Map<String, Character> byKind;

    Alphabet(RuleBook book) {
        Set<String> kinds = new TreeSet<>(BUILT_IN);
        List<String> lists = new ArrayList<>(Marker.DIMENSIONS);
        lists.add("times");
        for (String dimension : lists) {
            for (Word word : book.words(dimension).words()) {
                kinds.add(word.value("kind", "word"));
            }
        }
        book.rules("times").forEach(rule -> kinds.add(rule.gives("kind", "when")));
        addQuantities(book, kinds);
        for (String kind : kinds) {
            chars.put(kind, (char) (FIRST + chars.size()));
        }
        byKind = Map.copyOf(chars);
    }

    private static void addQuantities(RuleBook book, Set<String> kinds) {
        Set<String> families = new TreeSet<>(List.of("bare", "share", "other", "size"));
        book.words("units").words().forEach(word -> families.add(word.value("family", "other")));
        for (String family : families) {
            for (String bounds : List.of("", "/before", "/after", "/before/after")) {
                kinds.add("quantity/number/" + family + bounds);
                kinds.add("quantity/number/" + family + bounds + "/spelled");
            }
        }
    }

    char of(String kind) {
        Character c = byKind.get(kind);
        if (c == null) {
            throw new IllegalArgumentException("no such kind of mark: " + kind);
        }
        return c;
    }

    /** The characters of all kinds that have this tag; empty where there is none. */
    String tagged(String tag) {
        StringBuilder found = new StringBuilder();
        chars.forEach((kind, c) -> {
            if (List.of(kind.split("/", -1)).contains(tag)) {
                found.append(c.charValue());
            }
        });
        return found.toString();
    }
}
