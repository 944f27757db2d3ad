package io.mubiao.compare;

import io.mubiao.model.Period;
import io.mubiao.rules.RuleBook;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the filters of a comparison can be set to, as far as there are plans of it. */
public final class Choices {
    private static final int PERIODS = 12;

    private final Indicators indicators;
    private final Kinds kinds;

    public Choices(RuleBook book) {
        indicators = new Indicators(book);
        kinds = new Kinds(book);
    }

    /**
     * What there is to choose from.
     *
     * @param fields of indicators, such as {@code energy}
     * @param kinds of documents, such as {@code workplan}, the most frequent first
     * @param periods such as {@code 2021-2025}, those of most plans, the latest first
     */
    public record Offered(List<String> fields, List<String> kinds, List<String> periods) {
        public Offered {
            fields = List.copyOf(fields);
            kinds = List.copyOf(kinds);
            periods = List.copyOf(periods);
        }
    }

    public Offered apply(Facts facts) {
        List<Plan> plans = facts.plans().stream().filter(kinds::isPlan).toList();
        Set<String> fields = indicators.fields();
        List<String> periods = most(plans.stream().map(Choices::period).collect(Collectors.toList()), PERIODS);
        return new Offered(
                List.copyOf(fields),
                most(
                        plans.stream().map(plan -> kinds.of(plan.title())).collect(Collectors.toList()),
                        Integer.MAX_VALUE),
                periods.stream().sorted(Comparator.reverseOrder()).toList());
    }

    private static List<String> most(Collection<@Nullable String> words, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        words.forEach(word -> counts.merge(Objects.requireNonNullElse(word, ""), 1, Integer::sum));
        counts.remove("");
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String period(Plan plan) {
        Period covered = plan.years().covered();
        return covered == null ? "" : covered.start() + "-" + covered.end();
    }
}
