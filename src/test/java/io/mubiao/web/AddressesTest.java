package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.pipeline.BatchRequest.Redo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a note or an article as the address of a plan or a target. */
class AddressesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void leadsToTheSameAfterEverythingWasReadOnceMore(@TempDir Path root) throws Exception {
        try (OpenDesk desk = OpenDesk.with(root, Shaanxi.PLANS)) {
            Map<String, String> before = told(desk);
            assertThat(before).hasSizeGreaterThan(40);

            Files.writeString(
                    desk.corpus.resolve("渭南市.txt"),
                    "渭南市“十四五”节能减排工作方案\n\n到2025年，全市秸秆综合利用率达到93%。\n",
                    StandardCharsets.UTF_8);
            desk.ingest();
            Thread.sleep(600); // an answer may be half a second older than the index
            assertThat(told(desk)).hasSizeGreaterThan(before.size()).containsAllEntriesOf(before);

            desk.ingest(Redo.ALL);
            Thread.sleep(600);
            assertThat(told(desk)).containsAllEntriesOf(before);
        }
    }

    /** What each address of a target says there. */
    private static Map<String, String> told(OpenDesk desk) throws Exception {
        Map<String, String> told = new TreeMap<>();
        for (JsonNode document : json(desk, "/api/v1/documents?limit=100").path("documents")) {
            String address = "/api/v1/documents/" + document.path("document").asText();
            for (JsonNode target : json(desk, address + "/targets")) {
                String one = address + "/targets/" + target.path("id").asText();
                told.put(one, json(desk, one).path("target").toString());
            }
        }
        return told;
    }

    private static JsonNode json(OpenDesk desk, String address) throws Exception {
        return JSON.readTree(desk.get(address).body());
    }
}
