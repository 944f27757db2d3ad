package io.mubiao.variants;

import io.mubiao.model.Region;
import io.mubiao.model.Region.Level;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The areas that a plan may be moved to. */
final class Areas {
    /** Below this length a name without 市 or 县 is a word in many others. */
    private static final int SHORTEST = 2;

    private static final int SUFFIX = 1;

    private final Map<String, Word> byCode = new TreeMap<>();

    Areas(RuleBook book) {
        book.words("regions").words().stream()
                .filter(word -> "current".equals(word.value("kind")))
                .forEach(word -> byCode.put(word.value("code", ""), word));
    }

    /**
     * The names of a region and of those above it, each with the name that stands for it elsewhere:
     * {@code 汉中市 → 宜宾市, 汉中 → 宜宾, 陕西省 → 四川省, 陕西 → 四川}; longer names first.
     */
    Map<String, String> swapped(Region region, RandomGenerator random) {
        List<Word> here = above(region.code());
        List<Word> alike = byCode.values().stream()
                .filter(word -> level(word).equals(region.level().name())
                        && above(code(word)).size() == here.size())
                .toList();
        if (here.isEmpty() || alike.isEmpty() || region.level() == Level.NATION) {
            return Map.of();
        }
        List<Word> there = above(code(alike.get(random.nextInt(alike.size()))));
        Map<String, String> names =
                new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < here.size(); i++) {
            String from = here.get(i).term();
            String to = there.get(i).term();
            names.put(from, to);
            if (from.length() - SUFFIX >= SHORTEST && to.length() - SUFFIX >= SHORTEST) {
                names.putIfAbsent(bare(from), bare(to));
            }
        }
        return new LinkedHashMap<>(names);
    }

    /** The area and those above it, up to the province. */
    private List<Word> above(String code) {
        List<Word> areas = new ArrayList<>();
        for (Word area = byCode.get(code); area != null && !"NATION".equals(level(area)); ) {
            areas.add(area);
            area = byCode.get(area.value("parent", ""));
        }
        return areas;
    }

    private static String bare(String name) {
        return name.substring(0, name.length() - SUFFIX);
    }

    private static String code(Word area) {
        return area.value("code", "");
    }

    private static String level(Word area) {
        return area.value("level", "").toUpperCase(Locale.ROOT);
    }
}
