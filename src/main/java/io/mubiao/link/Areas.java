package io.mubiao.link;

import io.mubiao.model.Area;
import io.mubiao.model.Region;
import io.mubiao.rules.Word;
import io.mubiao.rules.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The areas of GB/T 2260, from {@code extractors/regions}, as seen from a document: its own, those above, around and within. */
final class Areas {
    private static final String NATION = "100000";
    private static final String ENDINGS = "省市县区旗州盟";

    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, List<Place>> byName = new TreeMap<>();
    private final Map<String, List<Place>> within = new TreeMap<>();

    Areas(WordList regions) {
        for (Word word : regions.words()) {
            String kind = word.value("kind", "current");
            String code = word.value("code", "");
            if (kind.equals("current") || kind.equals("former")) {
                Region.Level level =
                        Region.Level.valueOf(word.value("level", "county").toUpperCase(Locale.ROOT));
                Place place = new Place(new Area(code, word.term()), level, word.value("parent", ""));
                if (places.putIfAbsent(code, place) == null && kind.equals("current")) {
                    within.computeIfAbsent(place.parent, p -> new ArrayList<>()).add(place);
                }
                byName.computeIfAbsent(word.term(), name -> new ArrayList<>()).add(place);
            }
        }
        regions.words().stream()
                .filter(word -> word.value("kind", "current").equals("usual"))
                .forEach(this::alsoCalled);
    }

    /** 恩施州 is 恩施土家族苗族自治州. */
    private void alsoCalled(Word word) {
        Place place = places.get(word.value("code", ""));
        if (place != null) {
            byName.computeIfAbsent(word.term(), name -> new ArrayList<>()).add(place);
        }
    }

    /** An area with its level and the code of the area above. */
    record Place(Area area, Region.Level level, String parent) {
        /** 金台 for 金台区; the name itself where nothing would be left of it. */
        String brief() {
            String name = area.name();
            boolean ends = name.length() > 2 && ENDINGS.indexOf(name.charAt(name.length() - 1)) >= 0;
            return ends ? name.substring(0, name.length() - 1) : name;
        }
    }

    /** The areas as a document of this region sees them. */
    View from(@Nullable Region region) {
        List<Place> chain = new ArrayList<>();
        Place at = region == null ? null : places.get(region.code());
        while (at != null) {
            chain.add(at);
            at = places.get(at.parent);
        }
        List<Place> near = new ArrayList<>();
        for (Place up : chain) {
            if (!up.area.code().equals(NATION)) {
                near.add(up);
                near.addAll(within.getOrDefault(up.area.code(), List.of()));
            }
        }
        return new View(chain, near);
    }

    /** What a document can mean by the name of an area. */
    final class View {
        private final List<Place> chain;
        private final List<Place> near;

        private View(List<Place> chain, List<Place> near) {
            this.chain = List.copyOf(chain);
            this.near = List.copyOf(near);
        }

        /** The document's own area; null where it has none. */
        @Nullable
        Place own() {
            return chain.isEmpty() ? null : chain.get(0);
        }

        /** 市 is the nearest area, from the document's own upwards, whose name ends so; 国 is the nation. */
        @Nullable
        Place ending(String ending) {
            return chain.stream()
                    .filter(place -> place.area.name().endsWith(ending))
                    .findFirst()
                    .orElse(null);
        }

        Place nation() {
            return places.getOrDefault(NATION, new Place(new Area(NATION, ""), Region.Level.NATION, ""));
        }

        /** The area of just this name, in full or, near the document, in short; null where several are, or none. */
        @Nullable
        Place named(String name) {
            List<Place> close = near.stream()
                    .filter(place -> name.equals(place.area.name()) || name.equals(place.brief()))
                    .toList();
            List<Place> all = close.isEmpty() ? byName.getOrDefault(name, List.of()) : close;
            return all.size() == 1 ? all.get(0) : null;
        }

        /** The innermost near area that the text names in full or in short, from there on; null where it names none. */
        @Nullable
        Place within(String text, int from) {
            Place found = null;
            for (Place place : near) {
                boolean said = text.indexOf(place.brief(), from) >= 0;
                if (said
                        && (found == null
                                || place.brief().length() > found.brief().length())) {
                    found = place;
                }
            }
            return found;
        }
    }
}
