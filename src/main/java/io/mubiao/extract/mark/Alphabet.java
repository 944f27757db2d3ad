package io.mubiao.extract.mark;

import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The kinds of marks, each with the private character that stands for it in patterns.
 *
 * <p>A kind is a path of tags, such as {@code quantity/share/before}; a slot of a pattern names any tag and stands for
 * all kinds that have it.
 */
public final class Alphabet {
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
            "kept",
            "when");

    private final Map<String, Character> chars = new TreeMap<>();

    private final Map<String, Character> byKind;
    private final Map<String, String> byTag = new TreeMap<>();

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
        chars.forEach((kind, c) -> Stream.of(kind.split("/", -1))
                .distinct()
                .forEach(tag -> byTag.merge(tag, String.valueOf(c), String::concat)));
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

    /** These characters as a pattern would ask for them: {@code {reach} {to} 达 为}. */
    public String told(String characters) {
        List<String> told = new ArrayList<>();
        StringBuilder left = new StringBuilder(characters);
        while (!left.isEmpty()) {
            String widest = byTag.keySet().stream()
                    .filter(tag -> has(characters, tagged(tag))
                            && has(left, tagged(tag).substring(0, 1)))
                    .max(Comparator.comparingInt((String tag) -> tagged(tag).length()))
                    .orElse("");
            String covered = widest.isEmpty() ? left.substring(0, 1) : tagged(widest);
            told.add(widest.isEmpty() ? covered : "{" + widest + "}");
            covered.chars().forEach(c -> drop(left, (char) c));
        }
        return String.join(" ", told);
    }

    private static boolean has(CharSequence all, String some) {
        return some.chars().allMatch(c -> all.chars().anyMatch(other -> other == c));
    }

    private static void drop(StringBuilder from, char c) {
        int at = from.indexOf(String.valueOf(c));
        if (at >= 0) {
            from.deleteCharAt(at);
        }
    }

    /** The characters of all kinds that have this tag; empty where there is none. */
    String tagged(String tag) {
        return byTag.getOrDefault(tag, "");
    }
}
