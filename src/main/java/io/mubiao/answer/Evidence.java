package io.mubiao.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import io.mubiao.model.Target;
import io.mubiao.rules.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One target with all that shows where it comes from: sentence, page, boxes, rule, what it inherited, shared names. */
final class Evidence {
    private final Ground ground;

    Evidence(Ground ground) {
        this.ground = ground;
    }

    static List<Parameter> parameters() {
        return List.of(Parts.document(), Parameter.text("target").mustBeSaid());
    }

    String apply(Question question) throws IOException {
        String id = question.said("target");
        PlanDocument document = ground.document(question.said("document"));
        Target target = document.findings().targets().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Unanswerable.missing("missing.target", id, document.id()));
        JsonNode whole = Json.read(ground.json(document.id()));
        ObjectNode json = Json.object();
        ObjectNode from = json.putObject("document");
        from.put("id", document.id());
        from.set("metadata", whole.path("metadata"));
        from.set("source", whole.path("source"));
        for (JsonNode one : whole.path("targets")) {
            if (one.path("id").asText().equals(id)) {
                json.set("target", one);
            }
        }
        json.put("paragraph", paragraph(document.text(), target));
        sections(document, target, json.putArray("sections"));
        indicator(target.subject().indicator().canonical(), json);
        inherited(document, target, json.putArray("inherited"));
        rule(target.evidence().rule(), json.putObject("rule"));
        String self = "/api/v1/documents/" + document.id();
        boolean paged = document.source().form().pages() != null;
        json.putObject("links")
                .put("self", self + "/targets/" + id)
                .put("document", self)
                .put(
                        "page",
                        paged ? self + "/pages/" + target.evidence().source().page() + ".png" : null)
                .put("desk", "/documents/" + document.id() + "#" + id);
        return Json.text(json);
    }

    /** The paragraph, or the row of a table, that the sentence stands in. */
    private static String paragraph(String text, Target target) {
        int start = target.evidence().source().start();
        int end = target.evidence().source().end();
        int after = text.indexOf('\n', end);
        return text.substring(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, after < 0 ? text.length() : after);
    }

    /** The sections it stands in, the outermost first. */
    private static void sections(PlanDocument document, Target target, ArrayNode json) {
        String at = Objects.requireNonNullElse(target.evidence().address(), "");
        for (Section section : document.findings().sections()) {
            if (at.equals(section.address()) || at.startsWith(section.address() + "/")) {
                json.addObject()
                        .put("address", section.address())
                        .put("label", section.heading().label())
                        .put("title", section.heading().title());
            }
        }
    }

    private void indicator(@Nullable String id, ObjectNode json) {
        if (id == null) {
            json.putNull("indicator");
        } else {
            Registers.indicator(ground.rules().indicators(), id, json.putObject("indicator"));
        }
    }

    /** Which departments it has from a section that names them; from none where it is said elsewhere. */
    private static void inherited(PlanDocument document, Target target, ArrayNode json) {
        Inheritance inheritance = new Inheritance(document.findings().sections());
        target.standing().departments().stream()
                .filter(department -> department.inherited())
                .forEach(department -> json.addObject()
                        .put("department", department.name())
                        .put("canonical", department.canonical())
                        .put(
                                "from",
                                inheritance
                                        .of(department, target.evidence().address())
                                        .orElse(null)));
    }

    /** The rule; those that are no patterns, as for tables, have a name alone. */
    private void rule(String id, ObjectNode json) {
        var book = ground.rules().book();
        Rule rule = book.dimensions().stream()
                .flatMap(dimension -> book.rules(dimension).stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        json.put("id", id)
                .put("match", rule == null ? null : rule.match())
                .put("file", rule == null ? null : "extractors/" + rule.at());
    }
}
