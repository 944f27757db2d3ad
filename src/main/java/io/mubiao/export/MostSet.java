package io.mubiao.export;

import io.mubiao.model.Findings;
import io.mubiao.model.Outline;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which indicators most documents set, counted document by document; and what a comparison needs of a document. */
final class MostSet {
    private final Map<String, Integer> documents = new HashMap<>();

    void add(PlanDocument document) {
        Set<String> set = new HashSet<>();
        for (Target target : document.findings().targets()) {
            String id = target.subject().indicator().canonical();
            if (id != null && target.standing().role() == Target.Role.TARGET) {
                set.add(id);
            }
        }
        set.forEach(id -> documents.merge(id, 1, Integer::sum));
    }

    /** The ids, those that most documents set first. */
    List<String> ids(int most) {
        return documents.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The document with its facts of these indicators and its promises, and without its text: many fit in memory. */
    static PlanDocument only(PlanDocument document, Set<String> indicators) {
        Findings findings = document.findings();
        List<Target> targets = findings.targets().stream()
                .filter(target -> {
                    String id = target.subject().indicator().canonical();
                    return id != null && indicators.contains(id);
                })
                .map(MostSet::withoutBoxes)
                .toList();
        return new PlanDocument(
                document.id(),
                document.source(),
                "",
                new Outline(document.metadata(), List.of(), List.of(), List.of()),
                new Findings(List.of(), List.of(), targets, findings.commitments(), List.of()),
                List.of());
    }

    private static Target withoutBoxes(Target target) {
        Target.Evidence evidence = target.evidence();
        Place at = evidence.source();
        Place place = new Place(at.quote(), at.start(), at.end(), at.page(), List.of());
        return new Target(
                target.id(),
                target.subject(),
                target.demand(),
                target.timing(),
                new Target.Standing(target.standing().role(), target.standing().nature(), List.of()),
                new Target.Evidence(evidence.address(), place, evidence.rule()));
    }
}
