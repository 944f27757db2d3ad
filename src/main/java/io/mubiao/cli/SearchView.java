package io.mubiao.cli;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.cli.Sheet.Column;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchResult;
import io.mubiao.index.SearchResult.Facet;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.pipeline.Documents;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a search found: a line a hit for people; for programs the hits with their targets, and the facets. */
final class SearchView {
    /** What the words found stand between in a table. */
    static final Marks MARKS = new Marks("【", "】");

    /** How many columns of text a hit gets, and how many characters of it stand before the first mark. */
    private static final int EXCERPT = 72;

    private static final int BEFORE = 10;

    private final Session session;
    private final Documents documents;
    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private final Map<String, JsonNode> read = new HashMap<>();

    SearchView(Session session, Documents documents) {
        this.session = session;
        this.documents = documents;
    }

    /** For people: the words found stand between marks, in as much text as a line can hold. */
    Sheet table(SearchResult result) {
        Texts texts = session.texts();
        return new Sheet(
                List.of(
                        Column.text(texts.of("head.region")),
                        Column.text(texts.of("head.kind")),
                        Column.text(texts.of("head.address")),
                        Column.figures(texts.of("head.page")),
                        Column.text(texts.of("head.text")),
                        Column.text(texts.of("head.document"))),
                result.hits().stream()
                        .map(hit -> List.of(
                                DocumentViews.or(hit.origin().regionName()),
                                texts.of("kind." + Phrases.word(hit.kind())),
                                DocumentViews.or(hit.spot().address()),
                                String.valueOf(hit.spot().page()),
                                excerpt(hit.highlight()),
                                Objects.requireNonNullElse(
                                        hit.origin().title(), hit.origin().document())))
                        .toList());
    }

    private static String excerpt(String highlight) {
        int mark = Math.max(0, highlight.indexOf(MARKS.before()));
        if (Widths.of(highlight) <= EXCERPT || mark <= BEFORE) {
            return Widths.cut(highlight, EXCERPT);
        }
        return "…" + Widths.cut(highlight.substring(mark - BEFORE), EXCERPT - 1);
    }

    /** For programs: all fields, the text whole and unmarked. */
    Sheet list(SearchResult result) {
        List<String> heads =
                List.of("kind", "document", "title", "regionCode", "region", "address", "page", "target", "text");
        return new Sheet(
                heads.stream().map(Column::text).toList(),
                result.hits().stream()
                        .map(hit -> List.of(
                                Phrases.word(hit.kind()),
                                hit.origin().document(),
                                DocumentViews.or(hit.origin().title()),
                                DocumentViews.or(hit.origin().regionCode()),
                                DocumentViews.or(hit.origin().regionName()),
                                DocumentViews.or(hit.spot().address()),
                                String.valueOf(hit.spot().page()),
                                DocumentViews.or(hit.target()),
                                hit.text()))
                        .toList());
    }

    String json(SearchResult result) throws IOException {
        ObjectNode root = mapper.createObjectNode();
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
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private void put(Hit hit, ObjectNode json) throws IOException {
        json.put("kind", Phrases.word(hit.kind()))
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
        if (id == null) {
            return NullNode.getInstance();
        }
        for (JsonNode target : document(hit.origin().document()).path("targets")) {
            if (id.equals(target.path("id").asText())) {
                return target;
            }
        }
        return NullNode.getInstance();
    }

    private JsonNode document(String id) throws IOException {
        JsonNode known = read.get(id);
        if (known == null) {
            known = mapper.readTree(documents.bytes(id));
            read.put(id, known);
        }
        return known;
    }
}
