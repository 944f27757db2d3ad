package io.mubiao.compare;

import io.mubiao.compare.Comparison.Column;
import io.mubiao.model.Folding;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.rules.IndicatorNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which indicators stand in the columns, and what they are called. */
final class Columns {
    private final IndicatorNames names;
    private final List<PlanDocument> documents;

    Columns(IndicatorNames names, List<PlanDocument> documents) {
        this.names = names;
        this.documents = documents;
    }

    List<Column> of(CompareRequest request) {
        Set<String> ids = new LinkedHashSet<>();
        if (request.indicators().isEmpty()) {
            ids.addAll(mostSet("", request.most()));
        }
        for (String word : request.indicators()) {
            ids.addAll(ids(word, request.most()));
        }
        List<Column> columns = new ArrayList<>();
        for (String id : ids) {
            columns.add(new Column(id, name(id, request.indicators()), unit(id)));
        }
        return columns;
    }

    /** What a document sets for an indicator, base values left out, the same demand once. */
    static List<Target> targets(PlanDocument document, String id) {
        Set<List<@Nullable Object>> seen = new LinkedHashSet<>();
        return document.findings().targets().stream()
                .filter(target ->
                        isSet(target) && id.equals(target.subject().indicator().canonical()))
                .filter(target -> seen.add(demand(target)))
                .toList();
    }

    private static List<@Nullable Object> demand(Target target) {
        Target.Demand demand = target.demand();
        List<@Nullable Object> demanded = new ArrayList<>();
        demanded.add(target.subject().scope());
        demanded.add(demand.measure());
        demanded.add(demand.comparator());
        demanded.add(demand.value().text());
        demanded.add(demand.tier());
        demanded.add(demand.cadence());
        demanded.add(target.timing());
        return demanded;
    }

    private static boolean isSet(Target target) {
        return target.standing().role() == Target.Role.TARGET;
    }

    /** An id, a name or another name; else every indicator of the documents whose name has the word in it. */
    private List<String> ids(String word, int most) {
        if (names.isListed(word)
                || documents.stream().anyMatch(d -> !targets(d, word).isEmpty())) {
            return List.of(word);
        }
        String id = names.apply(word);
        if (names.isListed(id)
                || documents.stream().anyMatch(d -> !targets(d, id).isEmpty())) {
            return List.of(id);
        }
        List<String> within = mostSet(Folding.fold(word), most);
        return within.isEmpty() ? List.of(id) : within;
    }

    /** The ids with this word in a printed name, those that most documents set first. */
    private List<String> mostSet(String word, int most) {
        Map<String, Set<String>> setBy = new TreeMap<>();
        for (PlanDocument document : documents) {
            for (Target target : document.findings().targets()) {
                Target.Indicator indicator = target.subject().indicator();
                String id = indicator.canonical();
                if (isSet(target)
                        && id != null
                        && Folding.fold(indicator.name()).contains(word)) {
                    setBy.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(document.id());
                }
            }
        }
        return setBy.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Set<String>> e) ->
                                -e.getValue().size())
                        .thenComparing(e -> !names.isListed(e.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private String name(String id, List<String> words) {
        if (names.isListed(id)) {
            return names.names(id).get(0);
        }
        String printed = commonest(id, target -> target.subject().indicator().name());
        if (printed != null) {
            return printed;
        }
        return words.stream()
                .filter(word -> names.apply(word).equals(id))
                .findFirst()
                .orElse(id);
    }

    private @Nullable String unit(String id) {
        return commonest(id, target -> target.demand().value().unit());
    }

    private @Nullable String commonest(String id, Function<Target, @Nullable String> said) {
        Commonest<String> commonest = new Commonest<>();
        for (PlanDocument document : documents) {
            targets(document, id).forEach(target -> commonest.add(document.id(), said.apply(target)));
        }
        return commonest.value();
    }
}
