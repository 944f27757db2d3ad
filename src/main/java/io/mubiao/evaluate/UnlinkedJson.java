package io.mubiao.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** Names without a registry entry as JSON. */
public final class UnlinkedJson {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private UnlinkedJson() {}

    /** {@code {"total": 9, "linked": 7, "names": [{"name", "canonical", "count", "documents", "example": {…}}, …]}}. */
    public static String write(Unlinked unlinked) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("total", unlinked.total()).put("linked", unlinked.linked());
        ArrayNode names = json.putArray("names");
        for (Unlinked.Entry entry : unlinked.entries()) {
            ObjectNode name = names.addObject();
            name.put("name", entry.name())
                    .put("canonical", entry.canonical())
                    .put("count", entry.count())
                    .put("documents", entry.documents());
            name.putObject("example")
                    .put("document", entry.example().document())
                    .put("page", entry.example().page())
                    .put("quote", entry.example().quote());
        }
        try {
            return JSON.writeValueAsString(json).replace(System.lineSeparator(), "\n");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // a tree of texts and numbers can be written
        }
    }
}
