package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.write.Schemas;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs get below {@code /api/v1}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenDesk desk;
    private String id;

    @BeforeAll
    void open(@TempDir Path root) throws Exception {
        desk = OpenDesk.in(root);
        id = desk.id("榆林");
    }

    @AfterAll
    void close() throws IOException {
        assertThat(desk.heard).isEmpty();
        desk.close();
    }

    @Test
    void everyAddressThatIsDescribedAnswersAsDescribed() throws Exception {
        JsonNode paths = json("/openapi.json").path("paths");
        assertThat(paths.size()).isGreaterThan(15);
        for (String path : (Iterable<String>) paths::fieldNames) {
            JsonNode get = paths.path(path).path("get");
            String asked =
                    path.replace("{document}", id).replace("{target}", target()).replace("{page}", "1")
                            + switch (get.path("operationId").asText()) {
                                case "cascade" -> "?region=" + encoded("榆林市");
                                case "diff" -> "?before=" + id + "&after=" + desk.id("金台区");
                                default -> "";
                            };
            asked = path.endsWith(".png") ? asked.replace(id, desk.id("金台区")) : asked;
            HttpResponse<String> answer = desk.get("/api/v1" + asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
            JsonNode described =
                    get.path("responses").path("200").path("content").path(type);
            assertThat(described.isMissingNode()).as(asked + " " + type).isFalse();
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            if (type.equals("application/json")) {
                assertThat(answer.body()).doesNotContain(desk.root.toString());
            }
        }
    }

    @Test
    void everyParameterThatIsDescribedIsTakenAndNoOther() throws Exception {
        JsonNode search = json("/openapi.json").at("/paths/~1search/get/parameters");
        assertThat(search.findValuesAsText("name")).contains("q", "region", "limit", "offset", "sort", "format");
        HttpResponse<String> answer = desk.get("/api/v1/search?regoin=x", "Accept-Language", "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("detail").asText())
                .startsWith("There is no parameter “regoin”; there are: ")
                .contains("region");
    }

    @Test
    void aDocumentIsThatOfTheContract() throws Exception {
        String whole = desk.get("/api/v1/documents/" + id).body();
        assertThat(whole).isEqualTo(Files.readString(desk.output.document(id), StandardCharsets.UTF_8));
        assertThat(Schemas.faults("document", JSON.readTree(whole))).isEmpty();
        for (String part : new String[] {"sections", "tables", "tasks", "targets", "commitments", "mentions"}) {
            assertThat(json("/documents/" + id + "/" + part))
                    .isEqualTo(JSON.readTree(whole).path(part));
        }
    }

    @Test
    void aTargetComesWithItsEvidence() throws Exception {
        JsonNode evidence = json("/documents/" + id + "/targets/" + target());
        assertThat(evidence.at("/target/indicator/canonical").asText()).isEqualTo("straw-utilization-rate");
        assertThat(evidence.path("paragraph").asText()).contains("91%").contains("<img src=x");
        assertThat(evidence.at("/indicator/names")).isNotEmpty();
        assertThat(evidence.at("/rule/id").asText()).isNotBlank();
        assertThat(evidence.at("/sections/0/title").asText()).isEqualTo("主要目标");
        assertThat(desk.get(evidence.at("/links/self").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void aSearchCanBePagedSortedAndTakenAsTable() throws Exception {
        String question = "/search?in=targets&q=" + encoded("秸秆 利用率") + "&region=" + encoded("榆林市");
        JsonNode found = json(question);
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(found.at("/hits/0/target/value/min").decimalValue().intValue())
                .isEqualTo(91);
        assertThat(found.at("/facets/region/0/value").asText()).isEqualTo("610800");
        assertThat(json(question + "&offset=100").path("hits")).isEmpty();
        HttpResponse<String> csv = desk.get("/api/v1" + question, "Accept", "text/csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(csv.body()).startsWith("kind,document,title,regionCode,regionName,");
        assertThat(csv.body().lines().count()).isEqualTo(1 + found.path("hits").size());
    }

    @Test
    void whatIsKnownAlreadyNeedNotBeFetchedAgain() throws Exception {
        String mark =
                desk.get("/api/v1/documents/" + id).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = desk.get("/api/v1/documents/" + id, "If-None-Match", mark);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents/..%2F..%2Fpom",
                "/documents/%2e%2e%2fproblems",
                "/documents/0000000000000000",
                "/documents/../problems.json/targets",
                "/documents/%00",
                "/documents/ID/targets/..%2f..",
                "/documents/ID/text?section=nowhere",
                "/documents/ID/pages/99999.png",
                "/documents/ID/pages/x.png",
                "/search?limit=1000000000",
                "/search?limit=-1",
                "/search?offset=99999999999999",
                "/search?min=1e999999999",
                "/search?min=5&max=1",
                "/search?in=everything",
                "/search?q=a&q=b",
                "/search?format=xml",
                "/cascade",
                "/compare?level=nowhere",
                "/compare?n=0",
                "/diff?before=x&after=y",
                "/nothing",
                "/"
            })
    void whatCannotBeAnsweredIsSaidReadably(String path) throws Exception {
        HttpResponse<String> answer = desk.get("/api/v1" + path.replace("ID", id));
        assertThat(answer.statusCode()).isBetween(400, 499);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("application/")) {
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
            assertThat(problem.path("detail").asText()).isNotBlank();
        }
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "io.mubiao", desk.root.toString());
    }

    @Test
    void changesAndForeignOriginsAreRefused() throws Exception {
        assertThat(desk.post("/api/v1/search", java.util.Map.of("token", desk.token()))
                        .statusCode())
                .isBetween(404, 405);
        assertThat(desk.get("/api/v1/search", "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(desk.get("/api/v1/search", "Origin", "http://evil.example")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void whereAFileLiesOnThisMachineIsNotTold() throws Exception {
        String other = desk.id("金台区");
        Path file = desk.output.document(other);
        String before = Files.readString(file, StandardCharsets.UTF_8);
        try {
            Files.writeString(
                    file, before.replaceFirst("\"path\": \"[^\"]*\"", "\"path\": \"/home/someone/plans/a.pdf\""));
            for (String path : new String[] {"", "/outline", "/targets/t0001"}) {
                assertThat(desk.get("/api/v1/documents/" + other + path).body())
                        .contains("\"a.pdf\"")
                        .doesNotContain("someone");
            }
        } finally {
            Files.writeString(file, before, StandardCharsets.UTF_8);
        }
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = desk.get("/api/v1" + path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String target() throws Exception {
        return json("/documents/" + id + "/targets").at("/0/id").asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
