package io.mubiao.outline;

import io.mubiao.model.Region;
import io.mubiao.rules.Lexicon;
import io.mubiao.rules.Word;
import io.mubiao.rules.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The areas of GB/T 2260, from {@code extractors/regions}: finds their names in texts and knows what lies in what. */
final class Gazetteer {
    static final String NATION = "100000";

    private final Map<String, Area> areas = new HashMap<>();
    private final Lexicon full;
    private final Lexicon brief;
    private final Map<String, String> signs = new HashMap<>();

    Gazetteer(WordList list) {
        List<Word> full = new ArrayList<>();
        List<Word> brief = new ArrayList<>();
        for (Word word : list.words()) {
            String kind = word.value("kind", "current");
            String code = word.value("code", "");
            if (kind.equals("sign")) {
                signs.put(word.term(), code);
            } else if (!code.equals(NATION)) {
                (kind.equals("short") ? brief : full).add(word);
            }
            if (kind.equals("current") || kind.equals("former")) {
                areas.putIfAbsent(code, area(word, code));
            }
        }
        this.full = Lexicon.of(full);
        this.brief = Lexicon.of(brief);
    }

    /** An area: its code, full name, level, and the code of the area it lies in. */
    record Area(String code, String name, Region.Level level, String parent) {}

    /** A name in a text and the areas that are called so. */
    record Named(int start, int end, List<Area> areas) {}

    private static Area area(Word word, String code) {
        Region.Level level = Region.Level.valueOf(word.value("level", "county").toUpperCase(Locale.ROOT));
        return new Area(code, word.term(), level, word.value("parent", ""));
    }

    /** The full names in the text, the longest where they overlap. */
    List<Named> named(String text) {
        return named(full, text);
    }

    /** The short names in the text, such as 汉中. */
    List<Named> briefly(String text) {
        return named(brief, text);
    }

    private List<Named> named(Lexicon lexicon, String text) {
        List<Named> named = new ArrayList<>();
        for (Lexicon.Hit hit : lexicon.longest(text)) {
            List<Area> called = new ArrayList<>();
            for (Word word : hit.words()) {
                Area area = areas.get(word.value("code", ""));
                if (area != null && !called.contains(area)) {
                    called.add(area);
                }
            }
            named.add(new Named(hit.start(), hit.end(), called));
        }
        return named;
    }

    @Nullable
    Area area(String code) {
        return areas.get(code);
    }

    /** The province whose sign opens a 发文字号, such as 陕 in 陕政发; null where none does. */
    @Nullable
    Area signed(String docNumber) {
        String code = docNumber.isEmpty() ? null : signs.get(docNumber.substring(0, 1));
        return code == null ? null : areas.get(code);
    }

    /** Whether the inner area lies in the outer one, directly or further in. */
    boolean lies(Area inner, Area outer) {
        for (Area up = areas.get(inner.parent()); up != null; up = areas.get(up.parent())) {
            if (up.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The area as documents have it, with its path from the province down. */
    Region region(Area area) {
        List<String> path = new ArrayList<>();
        for (Area up = area; up != null && !up.code().equals(NATION); up = areas.get(up.parent())) {
            path.add(0, up.name());
        }
        return new Region(area.code(), area.name(), area.level(), path);
    }
}
