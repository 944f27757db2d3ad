package io.mubiao.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.model.Mention;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document and its parts, in the shapes of the contract. */
final class Parts {
    private static final int LONGEST = 200_000;

    private final Ground ground;

    Parts(Ground ground) {
        this.ground = ground;
    }

    static Parameter document() {
        return Parameter.text("document").mustBeSaid();
    }

    static List<Parameter> ofText() {
        return List.of(
                document(),
                Parameter.text("section"),
                Parameter.whole("offset", 0, Integer.MAX_VALUE, 0),
                Parameter.whole("limit", 1, LONGEST, LONGEST));
    }

    static List<Parameter> ofMentions() {
        List<String> roles = new ArrayList<>();
        for (Mention.Role role : Mention.Role.values()) {
            roles.add(role.name().toLowerCase(Locale.ROOT));
        }
        return List.of(document(), new Parameter("role", Parameter.Form.TEXT, false, true, roles, null));
    }

    String whole(Question question) throws IOException {
        return new String(ground.json(question.said("document")), StandardCharsets.UTF_8);
    }

    /** One of the lists of a document. */
    Operation.Answering list(String field) {
        return question -> Json.part(ground.json(question.said("document")), field);
    }

    /** The numbers of a document, all or those of some roles. */
    String mentions(Question question) throws IOException {
        ArrayNode all =
                (ArrayNode) Json.read(ground.json(question.said("document"))).path("mentions");
        List<String> roles = question.all("role");
        if (!roles.isEmpty()) {
            List<JsonNode> wanted = new ArrayList<>();
            all.forEach(mention -> {
                if (roles.contains(mention.path("role").asText())) {
                    wanted.add(mention);
                }
            });
            all.removeAll();
            all.addAll(wanted);
        }
        return Json.text(all);
    }

    /** What a document is and how it is built, without its text. */
    String outline(Question question) throws IOException {
        JsonNode document = Json.read(ground.json(question.said("document")));
        Map<String, Integer> targets = new HashMap<>();
        document.path("targets")
                .forEach(target -> targets.merge(target.path("address").asText(), 1, Integer::sum));
        int unexplained = 0;
        for (JsonNode mention : document.path("mentions")) {
            unexplained += mention.path("role").asText().equals("other") ? 1 : 0;
        }
        ObjectNode json = Json.object();
        json.put("document", document.path("id").asText());
        json.set("source", document.path("source"));
        json.set("metadata", document.path("metadata"));
        ObjectNode counts = json.putObject("counts");
        for (String field : List.of("sections", "tables", "tasks", "targets", "commitments", "mentions")) {
            counts.put(field, document.path(field).size());
        }
        counts.put("unexplained", unexplained);
        ArrayNode sections = json.putArray("sections");
        for (JsonNode section : document.path("sections")) {
            ObjectNode one = section.deepCopy();
            sections.add(one.put(
                    "targets", targets.getOrDefault(section.path("address").asText(), 0)));
        }
        json.set("problems", document.path("problems"));
        return Json.text(json);
    }

    /** The clean text, or that of a section with all below it. */
    String text(Question question) throws IOException {
        PlanDocument document = ground.document(question.said("document"));
        String address = question.text("section");
        int start = 0;
        int end = document.text().length();
        if (address != null) {
            Section section = section(document, address);
            start = section.start();
            end = end(document, section);
        }
        int from = (int) Math.min(end, (long) start + question.whole("offset"));
        int to = (int) Math.min(end, (long) from + question.whole("limit"));
        return Json.text(Json.object()
                .put("document", document.id())
                .put("title", document.name())
                .put("section", address)
                .put("start", from)
                .put("end", to)
                .put("more", to < end)
                .put("text", document.text().substring(from, to)));
    }

    private static Section section(PlanDocument document, String address) {
        return document.findings().sections().stream()
                .filter(section -> section.address().equals(address))
                .findFirst()
                .orElseThrow(() -> Unanswerable.missing("missing.section", address, document.id()));
    }

    /** Where the last section below this one ends. */
    private static int end(PlanDocument document, Section section) {
        return document.findings().sections().stream()
                .filter(other -> other.equals(section) || isBelow(other.address(), section.address()))
                .mapToInt(Section::end)
                .max()
                .orElse(section.end());
    }

    private static boolean isBelow(@Nullable String address, @Nullable String above) {
        return Objects.requireNonNullElse(address, "").startsWith(above + "/");
    }
}
