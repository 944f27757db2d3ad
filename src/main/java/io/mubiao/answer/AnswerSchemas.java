package io.mubiao.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The shapes of all answers, as {@code docs/schema} has them, in one object: {@code searchAnswer} is what {@code search}
 * gives, {@code target} a target of the contract, {@code document} a whole document.
 */
public final class AnswerSchemas {
    private static final String DOCUMENT = "\"urn:mubiao:schema:document:1";

    private AnswerSchemas() {}

    /** The shape of an operation's answer. */
    public static String name(Operation operation) {
        return operation.name() + "Answer";
    }

    /** @param at where they are put, such as {@code #/components/schemas/}; they refer to each other there */
    public static ObjectNode all(String at) {
        ObjectNode document = read("document", at);
        ObjectNode answers = read("answers", at);
        ObjectNode all = Json.object();
        all.setAll((ObjectNode) answers.path("$defs"));
        all.setAll((ObjectNode) document.path("$defs"));
        all.set("document", document.without(List.of("$defs", "$schema", "$id")));
        return all;
    }

    private static ObjectNode read(String name, String at) {
        try (InputStream in = Objects.requireNonNull(
                AnswerSchemas.class.getResourceAsStream(name + ".schema.json"), "the shapes of answers are missing")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(DOCUMENT + "#/$defs/", "\"" + at)
                    .replace(DOCUMENT + "#/", "\"" + at + "document/")
                    .replace(DOCUMENT + "\"", "\"" + at + "document\"")
                    .replace("\"#/$defs/", "\"" + at);
            return (ObjectNode) Json.read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
