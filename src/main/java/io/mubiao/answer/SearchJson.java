package io.mubiao.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.index.SearchResult;
import io.mubiao.index.SearchResult.Facet;
import io.mubiao.index.SearchResult.Hit;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a search found as JSON: {@code total}, the {@code hits}, each with its target whole, and the {@code facets}. */
public final class SearchJson {
    private final Bytes documents;
    private final Map<String, JsonNode> read = new HashMap<>();

    /** The JSON of a document by its id. */
    @FunctionalInterface
    public interface Bytes {
        byte[] of(String id) throws IOException;
    }

    public SearchJson(Bytes documents) {
        this.documents = documents;
    }

    public String apply(SearchResult result) throws IOException {
        ObjectNode root = Json.object();
        root.put("total", result.total());
        ArrayNode hits = root.putArray("hits");
        for (Hit hit : result.hits()) {
            put(hit, hits.addObject());
        }
        ObjectNode facets = root.putObject("facets");
        for (Facet facet : result.facets()) {
            ArrayNode counts = facets.putArray(facet.name());
            facet.counts().forEach(count -> counts.addObject()
                    .put("value", count.value())
                    .put("label", count.label())
                    .put("count", count.count()));
        }
        return Json.text(root);
    }

    private void put(Hit hit, ObjectNode json) throws IOException {
        json.put("kind", hit.kind().name().toLowerCase(Locale.ROOT))
                .put("document", hit.origin().document())
                .put("title", hit.origin().title());
        json.putObject("region")
                .put("code", hit.origin().regionCode())
                .put("name", hit.origin().regionName());
        json.put("address", hit.spot().address())
                .put("page", hit.spot().page())
                .put("text", hit.text())
                .put("highlight", hit.highlight());
        json.set("target", target(hit));
    }

    private JsonNode target(Hit hit) throws IOException {
        String id = hit.target();
        if (id != null) {
            for (JsonNode target : targets(hit.origin().document())) {
                if (id.equals(target.path("id").asText())) {
                    return target;
                }
            }
        }
        return NullNode.getInstance();
    }

    /** None of a document that was taken away after the index was read. */
    private JsonNode targets(String id) throws IOException {
        JsonNode known = read.get(id);
        if (known == null) {
            try {
                known = Json.read(documents.of(id)).path("targets");
            } catch (NoSuchFileException e) {
                known = NullNode.getInstance();
            }
            read.put(id, known);
        }
        return known;
    }
}
