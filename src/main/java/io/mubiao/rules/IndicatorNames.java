package io.mubiao.rules;

import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which indicator a printed name means.
 *
 * <p>{@code 单位国内生产总值能源消耗}, {@code 单位GDP能耗} and {@code 全市万元地区生产总值能耗} are {@code energy-intensity-gdp}. A
 * name that the list does not know gets an id of its own, {@code x-} and the name in the spelling that is compared, so
 * that {@code 机器人使用比例} and {@code 机器人的使用占比} meet each other and nothing else.
 */
public final class IndicatorNames {
    /** Before the id of an indicator that the list does not know. */
    public static final String UNLISTED = "x-";

    private static final Pattern JOINING = Pattern.compile("[\\s\"'《》<>、,，。·:：-]");

    private final Lexicon synonyms;
    private final Lexicon regions;
    private final Map<String, Word> listed = new HashMap<>();
    private final Map<String, List<String>> namesById = new HashMap<>();
    private final Map<String, Word> byKey = new HashMap<>();
    private final Map<String, Word> ownById = new HashMap<>();
    private final Families families = new Families();
    private final ComposedNames composed;
    private final NameVariants variants;

    public IndicatorNames(RuleBook book) {
        composed = new ComposedNames(book.words("objects"));
        variants = new NameVariants(book);
        synonyms = Lexicon.of(book.words("synonyms"));
        regions = Lexicon.of(book.words("regions").words().stream()
                .filter(word -> word.term().length() > 2)
                .toList());
        for (Word word : book.words("indicators").words()) {
            namesById
                    .computeIfAbsent(word.value("canonical", word.term()), id -> new ArrayList<>())
                    .add(word.term());
            if (word.value("name") != null) {
                ownById.put(word.value("canonical", word.term()), word);
            }
            listed.putIfAbsent(Folding.fold(word.term()), word);
            byKey.putIfAbsent(key(word.term()), word);
        }
        for (Word word : book.words("indicators").words()) {
            String english = word.value("english");
            if (english != null) {
                byKey.putIfAbsent(key(english), word);
            }
        }
    }

    /** The id of the indicator that is printed so, whatever its unit. */
    public String apply(String printed) {
        return apply(printed, null, null);
    }

    /**
     * The id of the indicator that is printed so and measured in such a unit.
     *
     * @param family the kind of quantity of the unit, such as {@code area}; null where it has none
     * @param unit the unit in its one spelling, such as {@code 公里}
     */
    public String apply(String printed, @Nullable String family, @Nullable String unit) {
        Word word = find(printed);
        String bare = word == null ? withoutRegion(printed) : printed;
        if (bare.length() < printed.length()) {
            return apply(bare, family, unit);
        }
        if (word == null) {
            word = variants.of(printed)
                    .map(this::find)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (word != null && !families.clash(own(word).value("family"), family)) {
            return word.value("canonical", word.term());
        }
        String id = composed.apply(Folding.fold(printed), family, unit);
        return id == null ? UNLISTED + key(printed) : id;
    }

    /** The row that describes the indicator of which this is a name. */
    private Word own(Word name) {
        return ownById.getOrDefault(name.value("canonical", name.term()), name);
    }

    /** The names under which the indicator is listed, its own first; empty for one that is not. */
    public List<String> names(String id) {
        String name = namesById.containsKey(id) ? null : composed.name(id);
        return name == null ? namesById.getOrDefault(id, List.of()) : List.of(name);
    }

    /** Whether the lists have an indicator of this id. */
    public boolean isListed(String id) {
        return !names(id).isEmpty();
    }

    /** The name in the spelling that is compared: folded, synonyms brought to one, joining words and quotes left out. */
    public String key(String printed) {
        String folded = JOINING.matcher(Folding.fold(printed)).replaceAll("");
        StringBuilder key = new StringBuilder();
        int from = 0;
        for (Lexicon.Hit hit : synonyms.longest(folded)) {
            key.append(folded, from, hit.start()).append(hit.word().value("becomes", ""));
            from = hit.end();
        }
        key.append(folded.substring(from));
        return (key.isEmpty() ? folded : key.toString()).toLowerCase(Locale.ROOT);
    }

    private @Nullable Word find(String printed) {
        Word exact = listed.get(Folding.fold(printed));
        if (exact != null) {
            return exact;
        }
        Word alike = byKey.get(key(printed));
        return alike != null ? alike : byKey.get(key(withoutBrackets(printed)));
    }

    /** 某某市煤炭消费量 without the region that begins it. */
    private String withoutRegion(String name) {
        List<Lexicon.Hit> hits = regions.longest(name);
        boolean begins =
                !hits.isEmpty() && hits.get(0).start() == 0 && hits.get(0).end() < name.length();
        return begins ? name.substring(hits.get(0).end()) : name;
    }

    /** 细颗粒物（PM2.5）浓度（微克/立方米） without what the brackets add. */
    private static String withoutBrackets(String name) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (char c : Folding.fold(name).toCharArray()) {
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                bare.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return bare.isEmpty() ? name : bare.toString();
    }
}
