package io.mubiao.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.answer.AnswerSchemas;
import io.mubiao.answer.Json;
import io.mubiao.answer.Parameter;
import io.mubiao.answer.ParameterJson;
import io.mubiao.answer.Sentences;
import java.util.List;
import java.util.Locale;

/** The API as OpenAPI 3.1, made of the same list as its routes. */
final class Description {
    static final String PICTURE = "/documents/{document}/pages/{page}.png";

    private static final String SHAPES = "#/components/schemas/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<Endpoint> endpoints;

    Description(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    String in(Locale locale) {
        Sentences words = Sentences.in(locale);
        ObjectNode root = MAPPER.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info").put("title", "Mubiao 目标").put("version", "1");
        root.putArray("servers").addObject().put("url", Endpoint.ROOT);
        ObjectNode paths = root.putObject("paths");
        endpoints.forEach(endpoint ->
                put(endpoint, words, paths.putObject(endpoint.path()).putObject("get")));
        picture(words, paths.putObject(PICTURE).putObject("get"));
        ObjectNode shapes = root.putObject("components").putObject("schemas");
        shapes.setAll(AnswerSchemas.all(SHAPES));
        ObjectNode problem = shapes.putObject("refusal");
        problem.put("type", "object").put("additionalProperties", false);
        problem.putArray("required").add("title").add("status").add("detail");
        ObjectNode fields = problem.putObject("properties");
        fields.putObject("title").put("type", "string");
        fields.putObject("status").put("type", "integer");
        fields.putObject("detail").put("type", "string");
        return Json.text(root);
    }

    private static void put(Endpoint endpoint, Sentences words, ObjectNode json) {
        json.put("operationId", endpoint.operation().name())
                .put("summary", words.about(endpoint.operation()))
                .put("description", words.more(endpoint.operation()));
        ArrayNode parameters = json.putArray("parameters");
        for (Parameter parameter : endpoint.operation().parameters()) {
            ObjectNode one = parameters.addObject().put("name", parameter.name());
            one.put("in", endpoint.isInPath(parameter) ? "path" : "query").put("required", parameter.needed());
            one.put("description", words.about(endpoint.operation(), parameter));
            one.set("schema", ParameterJson.of(parameter));
        }
        if (!endpoint.rows().isEmpty()) {
            ObjectNode format = parameters.addObject().put("name", "format").put("in", "query");
            format.putObject("schema")
                    .put("type", "string")
                    .putArray("enum")
                    .add("json")
                    .add("csv");
        }
        ObjectNode responses = json.putObject("responses");
        ObjectNode content = responses.putObject("200").put("description", "OK").putObject("content");
        content.putObject("application/json")
                .putObject("schema")
                .put("$ref", SHAPES + AnswerSchemas.name(endpoint.operation()));
        if (!endpoint.rows().isEmpty()) {
            content.putObject("text/csv").putObject("schema").put("type", "string");
        }
        problems(responses);
    }

    private static void picture(Sentences words, ObjectNode json) {
        json.put("operationId", "page").put("summary", words.of("op.page"));
        ArrayNode parameters = json.putArray("parameters");
        for (String name : List.of("document", "page")) {
            ObjectNode one =
                    parameters.addObject().put("name", name).put("in", "path").put("required", true);
            one.putObject("schema").put("type", name.equals("page") ? "integer" : "string");
        }
        ObjectNode responses = json.putObject("responses");
        responses.putObject("200").put("description", "OK").putObject("content").putObject("image/png");
        problems(responses);
    }

    private static void problems(ObjectNode responses) {
        for (String status : List.of("400", "404", "503")) {
            responses
                    .putObject(status)
                    .put("description", "problem")
                    .putObject("content")
                    .putObject("application/problem+json")
                    .putObject("schema")
                    .put("$ref", SHAPES + "refusal");
        }
    }
}
