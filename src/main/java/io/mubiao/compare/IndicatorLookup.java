package io.mubiao.compare;

import io.mubiao.model.Folding;
import io.mubiao.rules.IndicatorNames;
import io.mubiao.rules.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators a few typed letters may mean: {@code 能耗} gives those with 能耗 in one of their names, the list's and the
 * documents', first those that most documents set.
 */
public final class IndicatorLookup {
    private final Indicators indicators;

    public IndicatorLookup(RuleBook book) {
        indicators = new Indicators(book);
    }

    /**
     * An indicator that can be asked for.
     *
     * @param field null where nobody says
     * @param documents how many set it
     */
    public record Known(String id, String name, @Nullable String field, int documents) {}

    /**
     * @param typed words that all have to be in one name; empty for all indicators that some document sets
     * @param fields only of these, where any are given
     */
    public List<Known> apply(Facts facts, String typed, List<String> fields, int most) {
        List<String> words = Stream.of(fold(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, Integer> counts = facts.counts(plan -> true);
        Set<String> ids = new TreeSet<>();
        if (words.isEmpty()) {
            ids.addAll(counts.keySet());
        } else {
            ids.addAll(facts.printed(name -> holds(name, words)));
            indicators.ids().stream().filter(id -> isCalled(id, words)).forEach(ids::add);
        }
        return ids.stream()
                .map(id -> new Known(id, name(id), indicators.field(id), counts.getOrDefault(id, 0)))
                .filter(known -> fields.isEmpty() || fields.contains(Objects.requireNonNullElse(known.field(), "")))
                .sorted(Comparator.comparingInt((Known known) -> -known.documents())
                        .thenComparingInt(known -> known.name().length())
                        .thenComparing(Known::id))
                .limit(most)
                .toList();
    }

    /** Whether it is the id of an indicator of the list. */
    public boolean isKnown(String id) {
        return indicators.ids().contains(id);
    }

    /** What an indicator is called that is given by its id or a name. */
    public String name(String word) {
        List<String> names = indicators.names().names(word);
        boolean own = names.isEmpty() && word.startsWith(IndicatorNames.UNLISTED);
        return names.isEmpty() ? own ? word.substring(IndicatorNames.UNLISTED.length()) : word : names.get(0);
    }

    private boolean isCalled(String id, List<String> words) {
        String english = indicators.english(id);
        return indicators.names().names(id).stream().anyMatch(name -> holds(name, words))
                || (english != null && holds(english, words));
    }

    private static boolean holds(String name, List<String> words) {
        String folded = fold(name);
        return words.stream().allMatch(folded::contains);
    }

    private static String fold(String text) {
        return Folding.fold(text).toLowerCase(Locale.ROOT);
    }
}
