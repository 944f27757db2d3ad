package io.mubiao.compare;

import io.mubiao.model.Commitment;
import io.mubiao.model.Folding;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The facts of documents that are in memory. */
public final class DocumentFacts implements Facts {
    private final List<Plan> plans = new ArrayList<>();
    private final Map<String, List<Setting>> set = new TreeMap<>();
    private final Map<String, List<Promise>> promised = new HashMap<>();

    public DocumentFacts(List<PlanDocument> documents) {
        documents.forEach(this::add);
    }

    private void add(PlanDocument document) {
        Plan plan = Plan.of(document);
        plans.add(plan);
        for (Target target : document.findings().targets()) {
            String id = target.subject().indicator().canonical();
            if (id != null && target.standing().role() == Target.Role.TARGET) {
                set.computeIfAbsent(id, i -> new ArrayList<>()).add(new Setting(plan, target));
            }
        }
        for (Commitment commitment : document.findings().commitments()) {
            Promise promise =
                    new Promise(plan, commitment.text(), commitment.source().page());
            commitment.indicators().forEach(id -> promised.computeIfAbsent(id, i -> new ArrayList<>())
                    .add(promise));
        }
    }

    @Override
    public List<Plan> plans() {
        return List.copyOf(plans);
    }

    @Override
    public List<Setting> set(String indicator) {
        return List.copyOf(set.getOrDefault(indicator, List.of()));
    }

    @Override
    public List<Promise> promised(String indicator) {
        return List.copyOf(promised.getOrDefault(indicator, List.of()));
    }

    @Override
    public Map<String, Integer> counts(Predicate<Plan> among) {
        Map<String, Integer> counts = new TreeMap<>();
        set.forEach((id, settings) -> {
            Set<String> documents = new LinkedHashSet<>();
            settings.stream()
                    .filter(setting -> among.test(setting.plan()))
                    .forEach(setting -> documents.add(setting.plan().id()));
            if (!documents.isEmpty()) {
                counts.put(id, documents.size());
            }
        });
        return counts;
    }

    @Override
    public Set<String> printed(Predicate<String> name) {
        Set<String> ids = new TreeSet<>();
        set.forEach((id, settings) -> {
            if (settings.stream()
                    .anyMatch(setting -> name.test(
                            Folding.fold(setting.target().subject().indicator().name())))) {
                ids.add(id);
            }
        });
        return ids;
    }
}
