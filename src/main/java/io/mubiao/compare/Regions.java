package io.mubiao.compare;

import io.mubiao.compare.Comparison.Area;
import io.mubiao.model.Region;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The areas of China as the rules list them: what a word means, what lies above and below. */
final class Regions {
    static final String NATION = "100000";

    private static final String CURRENT = "current";

    private final Map<String, Listed> byCode = new TreeMap<>();
    private final Map<String, List<Listed>> byName = new TreeMap<>();

    /** A row of the list. */
    record Listed(Area area, Region.Level level, String parent) {
        String code() {
            return Objects.requireNonNullElse(area.code(), "");
        }
    }

    Regions(RuleBook book) {
        List<Word> words = book.words("regions").words();
        for (Word word : words) {
            Listed listed = listed(word);
            if (word.value("kind", CURRENT).equals(CURRENT)) {
                byCode.putIfAbsent(listed.code(), listed);
            }
        }
        for (Word word : words) {
            Listed listed = listed(word);
            byName.computeIfAbsent(word.term(), name -> new ArrayList<>())
                    .add(byCode.getOrDefault(listed.code(), listed));
        }
        Listed nation = byCode.get(NATION);
        if (nation != null) {
            book.words("levels").words().stream()
                    .filter(word -> "nation".equals(word.value("level")))
                    .forEach(word -> byName.put(word.term(), List.of(nation)));
        }
    }

    private static Listed listed(Word word) {
        String level = word.value("level", "county").toUpperCase(Locale.ROOT);
        return new Listed(
                new Area(word.value("code", ""), word.term()), Region.Level.valueOf(level), word.value("parent", ""));
    }

    /** The areas of this code or name; several where they share it. */
    List<Listed> find(String word) {
        Listed coded = byCode.get(word);
        return coded == null ? byName.getOrDefault(word, List.of()) : List.of(coded);
    }

    /** All areas there are now, by their codes. */
    Collection<Listed> all() {
        return byCode.values();
    }

    /** The area of a code; null where the list has none. */
    @Nullable
    Listed of(String code) {
        return byCode.get(code);
    }

    /** The codes of what lies above, the nearest first, the nation last. */
    List<String> above(String code) {
        List<String> above = new ArrayList<>();
        if (code.length() != 6 || code.equals(NATION)) {
            return above;
        }
        for (String outer : List.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000", NATION)) {
            if (!outer.equals(code)) {
                above.add(outer);
            }
        }
        return above;
    }

    /** What lies right below, or all of a level that lies somewhere below. */
    List<Listed> below(String code, Region.@Nullable Level level) {
        return byCode.values().stream()
                .filter(listed -> level == null
                        ? listed.parent().equals(code)
                        : listed.level() == level && !listed.code().equals(code) && within(listed.code(), code))
                .toList();
    }

    /** Whether one lies in the other or is it: 610302 lies in 610300 and in 610000. */
    static boolean within(String code, String outer) {
        if (outer.length() != 6 || code.length() != 6) {
            return false;
        }
        String stem =
                outer.endsWith("0000") ? outer.substring(0, 2) : outer.endsWith("00") ? outer.substring(0, 4) : outer;
        return outer.equals(NATION) || code.startsWith(stem);
    }
}
