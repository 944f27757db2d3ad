package io.mubiao.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.compare.Cascade.Node;
import io.mubiao.compare.Cascade.Said;
import io.mubiao.compare.Cascade.Shares;
import java.util.List;

/** A cascade as JSON: {@code indicators}, each with its areas from the top down. */
public final class CascadeJson {
    public String apply(Cascade cascade) {
        ObjectNode json = ComparisonJson.MAPPER.createObjectNode();
        ArrayNode indicators = json.putArray("indicators");
        for (Cascade.Strand strand : cascade.strands()) {
            ObjectNode one = indicators.addObject();
            ComparisonJson.put(strand.indicator(), one);
            nodes(strand.nodes(), one.putArray("regions"));
        }
        return ComparisonJson.text(json);
    }

    private static void nodes(List<Node> nodes, ArrayNode json) {
        for (Node node : nodes) {
            ObjectNode one = json.addObject();
            ComparisonJson.put(node.region(), one.putObject("region"));
            one.put("asked", node.asked());
            ArrayNode plans = one.putArray("plans");
            node.plans().forEach(said -> put(said, plans.addObject()));
            nodes(node.below(), one.putArray("below"));
        }
    }

    private static void put(Said said, ObjectNode json) {
        json.put("document", said.plan().id()).put("title", said.plan().title());
        ComparisonJson.put(said.cell(), said.plan().reading(), json);
        ArrayNode handed = json.putArray("handedOut");
        for (Shares shares : said.shares()) {
            ObjectNode one = handed.addObject();
            ArrayNode parts = one.putArray("parts");
            shares.parts().forEach(part -> {
                ObjectNode node = parts.addObject();
                ComparisonJson.put(part.region(), node.putObject("region"));
                TargetFields.put(part.target(), node);
                node.put("page", part.target().evidence().source().page());
            });
            one.put("sum", shares.sum()).put("unit", shares.unit());
            if (shares.whole() != null) {
                TargetFields.put(shares.whole(), one.putObject("whole"));
            }
            one.put("difference", shares.difference());
        }
    }
}
