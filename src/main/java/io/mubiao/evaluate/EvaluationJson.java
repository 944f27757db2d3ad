package io.mubiao.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.evaluate.Evaluation.DocumentScore;
import io.mubiao.evaluate.Evaluation.Rest;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** An evaluation as JSON. */
public final class EvaluationJson {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EvaluationJson() {}

    /**
     * The whole evaluation, {@code {"hanzhong": {"targets": {"found": {"precision": 0.9, …}, …}, …}, "all": {…}}}, with up
     * to {@code errors} errors a document.
     */
    public static String write(Evaluation evaluation, int errors) {
        ObjectNode report = object();
        for (DocumentScore document : evaluation.documents()) {
            report.set(document.name(), document(document, errors));
        }
        report.set("all", object().set("targets", targets(evaluation.all())));
        try {
            return JSON.writeValueAsString(report).replace(System.lineSeparator(), "\n");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // a tree of texts and numbers can be written
        }
    }

    private static ObjectNode document(DocumentScore document, int errors) {
        ObjectNode json = object();
        Rest rest = document.rest();
        if (rest == null) {
            json.put("missing", true);
            json.set("targets", targets(document.targets()));
            return json;
        }
        json.set("targets", targets(document.targets()));
        ObjectNode sections = json.putObject("sections");
        sections.set("found", rate(rest.sections().found()));
        sections.set("titled", rate(rest.sections().titled()));
        put(json, "responsibilities", rest.responsibilities());
        put(json, "tasks", rest.tasks());
        if (rest.mentions() != null) {
            ObjectNode mentions = json.putObject("mentions");
            mentions.set("covered", rate(rest.mentions().covered()));
            mentions.put("role_accuracy", rest.mentions().roleAccuracy());
        }
        if (rest.metadata() != null) {
            json.putObject("metadata")
                    .put("right", rest.metadata().right())
                    .put("of", rest.metadata().of());
        }
        if (errors > 0) {
            document.errors().stream().limit(errors).forEach(json.withArray("errors")::add);
        }
        return json;
    }

    private static ObjectNode targets(TargetScore score) {
        ObjectNode json = object();
        json.set("found", rate(score.found()));
        json.set("row", rate(score.row()));
        ObjectNode fields = json.putObject("fields");
        score.fields().forEach((field, share) -> fields.put(field.column(), share));
        json.set("departments_of_targets", rate(score.departments()));
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable Rate rate) {
        if (rate != null) {
            json.set(name, rate(rate));
        }
    }

    private static ObjectNode rate(Rate rate) {
        return object().put("precision", rate.precision())
                .put("recall", rate.recall())
                .put("f1", rate.f1())
                .put("right", rate.right())
                .put("said", rate.said())
                .put("gold", rate.gold());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
