package io.mubiao.rules;

import io.mubiao.model.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    private final Lexicon synonyms;
    private final Lexicon regions;
    private final Map<String, Word> listed = new TreeMap<>();
    private final Map<String, List<String>> namesById = new TreeMap<>();
    private final Map<String, Word> byKey = new TreeMap<>();

    public IndicatorNames(RuleBook book) {
        synonyms = Lexicon.of(book.words("synonyms"));
        regions = Lexicon.of(book.words("regions").words().stream()
                .filter(word -> word.term().length() > 2)
                .toList());
        for (Word word : book.words("indicators").words()) {
            namesById
                    .computeIfAbsent(word.value("canonical", word.term()), id -> new ArrayList<>())
                    .add(word.term());
            listed.putIfAbsent(Folding.fold(word.term()), word);
            byKey.putIfAbsent(key(word.term()), word);
        }
        for (Word word : book.words("indicators").words()) {
            byKey.putIfAbsent(key(word.value("english", word.term())), word);
        }
    }

    /** The id of the indicator that is printed so. */
    public String apply(String printed) {
        Word word = find(printed);
        String bare = word == null ? withoutRegion(printed) : printed;
        if (bare.length() < printed.length()) {
            return apply(bare);
        }
        return word == null ? UNLISTED + key(printed) : word.value("canonical", word.term());
    }

    /** The names under which the indicator is listed, its own first; empty for one that is not. */
    public List<String> names(String id) {
        return namesById.getOrDefault(id, List.of());
    }

    /** Whether the list has an indicator of this id. */
    public boolean isListed(String id) {
        return namesById.containsKey(id);
    }

    /** The name in the spelling that is compared: folded, synonyms brought to one, joining words and quotes left out. */
    public String key(String printed) {
        String folded = Folding.fold(printed).replaceAll("[\\s\"'《》<>、,，。·:：-]", "");
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
