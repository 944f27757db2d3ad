package io.mubiao.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that are an object and an amount of it: {@code 省级技术创新中心} with 个 is {@code
 * provincial.tech-innovation-centre.count}, {@code 河湖生态缓冲带修复} with 公里 is {@code eco-buffer.treated.length}.
 *
 * <p>Plans count hundreds of objects, each in numbers, lengths, areas, capacities and money; rows for all of them would
 * never end. The objects stand in {@code extractors/objects}. A name counts only where every word of it stands there, so
 * that 环湖乡镇驻地污水管网 is not 污水管网.
 */
final class ComposedNames {
    private static final String PARTED = ".";
    private static final String HOUSEHOLDS = "户";

    private final Lexicon parts;
    private final Map<String, Word> amounts = new TreeMap<>();
    private final Map<String, Map<String, Word>> firstById = new TreeMap<>();

    ComposedNames(WordList objects) {
        List<Word> parts = new ArrayList<>();
        for (Word word : objects.words()) {
            String kind = word.value("kind", "");
            firstById
                    .computeIfAbsent(kind, k -> new LinkedHashMap<>())
                    .putIfAbsent(word.value("id", word.term()), word);
            if (kind.equals("amount")) {
                amounts.put(word.value("family", ""), word);
            } else {
                parts.add(word);
            }
        }
        this.parts = Lexicon.of(parts);
    }

    /**
     * The id of what is printed so and measured in such a unit; null where the name holds anything else.
     *
     * @param family the kind of quantity of the unit, such as {@code area}
     * @param unit the unit in its one spelling
     */
    @Nullable
    String apply(String printed, @Nullable String family, @Nullable String unit) {
        Word amount = family == null ? null : amounts.get(HOUSEHOLDS.equals(unit) ? HOUSEHOLDS : family);
        if (amount == null || family == null) {
            return null;
        }
        Map<String, String> found = parse(printed, family);
        if (found == null || !found.containsKey("object")) {
            return null;
        }
        found.put("amount", amount.value("id", ""));
        return String.join(PARTED, inOrder(found));
    }

    private static List<String> inOrder(Map<String, String> found) {
        List<String> ids = new ArrayList<>();
        for (String kind : List.of("level", "object", "work", "amount")) {
            String id = found.get(kind);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The ids of a name's parts by their kinds; null where a word is unknown, or two of a kind are not the same. */
    private @Nullable Map<String, String> parse(String printed, String family) {
        Map<String, String> found = new TreeMap<>();
        int end = 0;
        for (Lexicon.Hit hit : parts.longest(printed)) {
            Word word = hit.word();
            String kind = word.value("kind", "");
            boolean fits = hit.start() == end && (!kind.equals("measure") || goesWith(word, family));
            if (!fits) {
                return null;
            }
            if (List.of("level", "object", "work").contains(kind)) {
                String id = word.value("id", "");
                if (!found.getOrDefault(kind, id).equals(id)) {
                    return null;
                }
                found.put(kind, id);
            }
            end = hit.end();
        }
        return end == printed.length() ? found : null;
    }

    private static boolean goesWith(Word measure, String family) {
        return List.of(measure.value("family", "").split("/")).contains(family);
    }

    /** What an indicator of this id is called, 省级技术创新中心数量; null where it is none of these. */
    @Nullable
    String name(String id) {
        StringBuilder name = new StringBuilder();
        List<String> kinds = new ArrayList<>(List.of("level", "object", "work", "amount"));
        String kind = "";
        for (String part : id.split("\\.", -1)) {
            Word word = null;
            while (word == null && !kinds.isEmpty()) {
                kind = kinds.remove(0);
                word = firstById.getOrDefault(kind, Map.of()).get(part);
            }
            if (word == null) {
                return null;
            }
            name.append(word.value("label", word.term()));
        }
        return kind.equals("amount") ? name.toString() : null;
    }
}
