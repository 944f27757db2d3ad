package io.mubiao.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.compare.PlanChanges.Change;
import io.mubiao.model.Target;
import org.jspecify.annotations.Nullable;

/** What became of a plan's targets as JSON: {@code before}, {@code after}, and the {@code changes}. */
public final class ChangesJson {
    public String apply(PlanChanges changes) {
        ObjectNode json = ComparisonJson.MAPPER.createObjectNode();
        put(changes.before(), json.putObject("before"));
        put(changes.after(), json.putObject("after"));
        ArrayNode all = json.putArray("changes");
        for (Change change : changes.changes()) {
            ObjectNode one = all.addObject().put("change", change.kind().code());
            one.putObject("indicator")
                    .put("id", change.indicator().id())
                    .put("name", change.indicator().name());
            one.put("why", change.why() == null ? null : change.why().code());
            one.put(
                    "relation",
                    change.relation() == null ? null : change.relation().code());
            one.put("inWords", change.sides().inWords());
            put("before", change.sides().before(), one);
            put("after", change.sides().after(), one);
        }
        return ComparisonJson.text(json);
    }

    private static void put(Plan plan, ObjectNode json) {
        json.put("document", plan.id()).put("title", plan.title());
    }

    private static void put(String name, @Nullable Target target, ObjectNode json) {
        if (target == null) {
            json.putNull(name);
            return;
        }
        ObjectNode one = json.putObject(name);
        TargetFields.put(target, one);
        one.put("quote", target.evidence().source().quote())
                .put("page", target.evidence().source().page());
    }
}
