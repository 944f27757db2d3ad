package io.mubiao.write;

import static io.mubiao.write.Schemas.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Source;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverIsWrittenIsAsTheSchemaSays(long seed) throws IOException {
        assertThat(faults("document", document(seed))).as("seed %d", seed).isEmpty();
    }

    @Test
    void eachDamageIsSeen() throws IOException {
        Map<String, String> damages = Map.of(
                "/id", "null",
                "/schemaVersion", "2",
                "/source/textLayer", "\"paper\"",
                "/source/sha256", "\"12\"",
                "/metadata/extra", "1",
                "/metadata/region", "{\"code\": \"61070\"}",
                "/targets", "[{\"id\": \"t1\"}]",
                "/tables/0", "{\"rows\": [[{\"text\": 1}]]}",
                "/mentions/0", "{\"text\": \"12\", \"role\": \"none\"}");
        for (Map.Entry<String, String> damage : damages.entrySet()) {
            JsonNode document = document(4);
            set(document, damage.getKey(), JSON.readTree(damage.getValue()));
            assertThat(faults("document", document)).as(damage.toString()).isNotEmpty();
        }
    }

    @Test
    void aFieldMayBeAbsentFromNoObject() throws IOException {
        ObjectNode document = (ObjectNode) document(1);
        for (String field : List.of("id", "source", "metadata", "text", "sections", "mentions", "problems")) {
            ObjectNode without = document.deepCopy();
            without.remove(field);
            assertThat(faults("document", without)).as(field).isNotEmpty();
        }
    }

    @Test
    void theReportOfARunHasASchemaToo() throws IOException {
        String report =
                """
                {"run": {"started": "2026-01-02T03:04:05Z", "seconds": 1.5, "files": 1, "done": 0, "unchanged": 0,
                  "inPart": 0, "failed": 1, "skipped": 0},
                 "files": [{"path": "corpus/a.pdf", "status": "failed", "code": "damaged", "message": "It is cut off.",
                  "document": null, "seconds": 0.2}]}""";
        assertThat(faults("problems", JSON.readTree(report))).isEmpty();
        assertThat(faults("problems", JSON.readTree(report.replace("\"failed\", \"code\"", "\"lost\", \"code\""))))
                .isNotEmpty();
    }

    private static JsonNode document(long seed) throws IOException {
        PlanDocument chance = new GeneratedDocuments(seed).document();
        Source source = chance.source();
        PlanDocument sound = new PlanDocument(
                "d" + seed,
                new Source(
                        source.path(),
                        new Source.Fingerprint("0123456789abcdef".repeat(4), 1),
                        source.form(),
                        source.copies()),
                chance.text(),
                chance.outline(),
                chance.findings(),
                chance.problems());
        return JSON.readTree(new DocumentJson().write(sound));
    }

    private static void set(JsonNode document, String pointer, JsonNode value) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.insert(0, value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }
}
