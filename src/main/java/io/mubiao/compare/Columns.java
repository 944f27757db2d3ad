package io.mubiao.compare;

import io.mubiao.compare.Facts.Setting;
import io.mubiao.compare.Unmatched.Asked;
import io.mubiao.model.Folding;
import io.mubiao.model.Target;
import io.mubiao.rules.IndicatorNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which indicators stand in the columns, and what they are called. */
final class Columns {
    private final Indicators indicators;
    private final IndicatorNames names;
    private final Facts facts;
    private final Map<String, Integer> counts;

    /** @param among the documents that are compared, and those they are held against */
    Columns(Indicators indicators, Facts facts, Predicate<Plan> among) {
        this.indicators = indicators;
        this.names = indicators.names();
        this.facts = facts;
        this.counts = facts.counts(among);
    }

    /** An indicator to compare: its id, and what it is called where no document sets it. */
    record Wanted(String id, String word) {}

    /** What the words mean: ids, names, other names, or parts of names; no words, those that most documents set. */
    List<Wanted> of(CompareRequest request, Set<String> fields, List<Unmatched> unmatched) {
        return of(request, fields, unmatched, Set.of());
    }

    /** @param preferred where no words are given, only these if there are any */
    List<Wanted> of(CompareRequest request, Set<String> fields, List<Unmatched> unmatched, Set<String> preferred) {
        Set<String> seen = new LinkedHashSet<>();
        List<Wanted> wanted = new ArrayList<>();
        List<String> words = request.indicators().isEmpty() ? List.of("") : request.indicators();
        for (String word : words) {
            List<String> ids = word.isEmpty()
                    ? most(preferred.isEmpty() ? counts.keySet() : preferred, fields, request.most())
                    : ids(word, fields, request);
            if (ids.isEmpty() && !word.isEmpty()) {
                unmatched.add(new Unmatched(Asked.INDICATOR, word, Near.to(word, namesThere())));
            }
            ids.stream().filter(seen::add).forEach(id -> wanted.add(new Wanted(id, word)));
        }
        return wanted;
    }

    private List<String> ids(String word, Set<String> fields, CompareRequest request) {
        for (String id : List.of(word, names.apply(word))) {
            if (names.isListed(id) || counts.containsKey(id)) {
                return List.of(id);
            }
        }
        String part = Folding.fold(word);
        return most(facts.printed(name -> name.contains(part)), fields, request.most());
    }

    /** Of these ids those that most documents set. */
    private List<String> most(Set<String> ids, Set<String> fields, int most) {
        return ids.stream()
                .filter(counts::containsKey)
                .filter(id -> fields.isEmpty() || fields.contains(String.valueOf(indicators.field(id))))
                .sorted(Comparator.comparing((String id) -> -counts.getOrDefault(id, 0))
                        .thenComparing(id -> !names.isListed(id))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private Set<String> namesThere() {
        return counts.keySet().stream()
                .map(id -> names.isListed(id) ? names.names(id).get(0) : id.substring(id.indexOf('-') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What an indicator is called: as it is listed, else as most print it. */
    String name(Wanted wanted, List<Setting> settings) {
        if (names.isListed(wanted.id())) {
            return names.names(wanted.id()).get(0);
        }
        String printed =
                commonest(settings, target -> target.subject().indicator().name());
        return printed == null ? wanted.word() : printed;
    }

    static @Nullable String unit(List<Setting> settings) {
        return commonest(settings, target -> {
            String unit = target.demand().value().unit();
            return unit == null ? null : Folding.fold(unit); // ％ and % are one
        });
    }

    private static @Nullable String commonest(List<Setting> settings, Function<Target, @Nullable String> said) {
        Commonest<String> commonest = new Commonest<>();
        settings.forEach(setting -> commonest.add(setting.plan().id(), said.apply(setting.target())));
        return commonest.value();
    }
}
