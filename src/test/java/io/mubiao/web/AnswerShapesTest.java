package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.javalin.config.JavalinState;
import io.javalin.http.HandlerType;
import io.mubiao.pipeline.Names;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.data.DeskSettings;
import io.mubiao.web.data.Workplace;
import io.mubiao.web.http.Listening;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API, held against what is answered and against the addresses there are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerShapesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenDesk desk;
    private JsonNode described;

    @BeforeAll
    void open(@TempDir Path root) throws Exception {
        desk = OpenDesk.with(root, Shaanxi.PLANS);
        described = JSON.readTree(desk.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    void close() throws IOException {
        assertThat(desk.heard).isEmpty();
        desk.close();
    }

    @Test
    void everyAnswerHasTheFieldsThatAreDescribedAndNoOther() throws Exception {
        Set<String> seen = new TreeSet<>();
        Map<String, List<String>> questions = questions();
        for (String path : (Iterable<String>) described.path("paths")::fieldNames) {
            JsonNode shape =
                    described.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
            for (String question : shape.isMissingNode() ? List.<String>of() : questions.get(path)) {
                JsonNode answer = JSON.readTree(desk.get("/api/v1" + question).body());
                assertThat(faults(shape, answer))
                        .as(question + "\n" + answer.toPrettyString())
                        .isEmpty();
                collect(answer, seen);
            }
        }
        Set<String> named = new TreeSet<>();
        JSON.readTree(Path.of("docs/schema/answers.schema.json").toFile())
                .findValues("properties")
                .forEach(each -> each.fieldNames().forEachRemaining(named::add));
        assertThat(named).as("fields that nothing has").isSubsetOf(seen);
    }

    @Test
    void aRefusalIsAsDescribed() throws Exception {
        JsonNode refusal = JSON.readTree(desk.get("/api/v1/search?limit=many").body());
        JsonNode shape = described.at("/paths/~1search/get/responses/400/content/application~1problem+json/schema");
        assertThat(shape.path("$ref").asText()).isNotBlank();
        assertThat(faults(shape, refusal)).isEmpty();
    }

    @Test
    void everyAddressForProgramsIsDescribed() throws Exception {
        Set<String> paths = new TreeSet<>();
        described.path("paths").fieldNames().forEachRemaining(path -> paths.add("GET /api/v1" + path));
        paths.add("GET /api/v1/openapi.json");
        for (String path : List.copyOf(paths)) {
            paths.add(path.replace("GET", "HEAD"));
        }
        assertThat(routes().stream().filter(route -> route.contains("/api/v1")))
                .containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    void whateverChangesSomethingNeedsTheToken() throws Exception {
        List<String> changes = routes().stream()
                .filter(route -> !route.matches("(GET|HEAD) .*"))
                .toList();
        assertThat(changes).hasSizeGreaterThan(3).allMatch(route -> route.startsWith("POST "));
        for (String change : changes) {
            String path = change.substring(5).replaceAll("\\{[^}]*}", desk.id("榆林"));
            assertThat(desk.post(path, Map.of()).statusCode()).as(change).isEqualTo(403);
        }
    }

    @Test
    void theReadablePageNamesEveryAddressInBothLanguages() throws Exception {
        for (String language : new String[] {"zh", "en"}) {
            String page = desk.get("/api", "Cookie", "language=" + language).body();
            for (String path : (Iterable<String>) described.path("paths")::fieldNames) {
                assertThat(page).contains("/api/v1" + path);
            }
            assertThat(page)
                    .contains("curl", "openapi.json", language.equals("zh") ? "检索目标" : "Search targets")
                    .doesNotContain("null");
        }
    }

    @Test
    void onlyReadingIsAnsweredAndOnlyUnderOurOwnName() throws Exception {
        int port = java.net.URI.create(desk.desk.address()).getPort();
        String here = "Host: 127.0.0.1:" + port;
        String path = " /api/v1/documents HTTP/1.1\r\nConnection: close\r\n";
        String head = desk.raw("HEAD" + path + here + "\r\n\r\n");
        assertThat(head).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n").containsIgnoringCase("etag:");
        assertThat(desk.raw(("HEAD" + path).replace("/documents ", "/documents/0000000000000000 ") + here + "\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
        for (String method : new String[] {"OPTIONS", "PUT", "DELETE", "PATCH", "TRACE"}) {
            assertThat(desk.raw(method + path + here + "\r\n\r\n"))
                    .as(method)
                    .startsWith("HTTP/1.1 405")
                    .doesNotContain("Access-Control-");
        }
        assertThat(desk.raw("GET" + path + "Host: evil.example\r\n\r\n")).startsWith("HTTP/1.1 421");
        assertThat(desk.raw("GET" + path + here + "\r\nOrigin: null\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("application/problem+json");
        assertThat(desk.raw("GET" + path + here + "\r\nOrigin: http://127.0.0.1:" + port + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private List<String> routes() throws Exception {
        DeskSettings settings = new DeskSettings(
                new Names(desk.root, desk.root),
                new DeskSettings.Folders(desk.output, desk.corpus, desk.corrections, Path.of("extractors")),
                RuleBook.load(Path.of("extractors")),
                new Listening(Listening.HERE, 0, null),
                desk.heard::add);
        JavalinState state = new JavalinState();
        try (Workplace place = new Workplace(settings.names(), desk.output, settings.index(), desk.corpus)) {
            new Routes(settings, place, "").add(state.routes);
        }
        return state.internalRouter.allHttpHandlers().stream()
                .filter(route -> route.endpoint.method != HandlerType.BEFORE)
                .map(route -> route.endpoint.method + " " + route.endpoint.path)
                .toList();
    }

    /** For each address questions whose answers have between them every field. */
    private Map<String, List<String>> questions() throws Exception {
        String plan = desk.id("宝鸡市“十四五”");
        String paged = desk.id("金台区节能");
        Map<String, List<String>> all = new HashMap<>(Map.of(
                "/search", List.of("/search", "/search?in=targets&q=" + encoded("森林"), "/search?in=documents"),
                "/compare",
                        List.of(
                                "/compare?parent=" + encoded("陕西省") + "&level=city",
                                "/compare?region=" + encoded("铜川市") + "&indicator=" + encoded("湿地保护率")),
                "/cascade", List.of("/cascade?region=" + encoded("宝鸡市"), "/cascade?region=" + encoded("陕西省") + "&n=20"),
                "/diff", List.of("/diff?before=" + desk.id("“十三五”") + "&after=" + plan),
                "/indicators", List.of("/indicators"),
                "/regions", List.of("/regions", "/regions?level=nation"),
                "/departments", List.of("/departments"),
                "/documents", List.of("/documents"),
                "/documents/{document}", List.of("/documents/" + paged, "/documents/" + desk.id("榆林"))));
        List<String> targets = new ArrayList<>();
        for (JsonNode each : JSON.readTree(
                desk.get("/api/v1/documents/" + paged + "/targets").body())) {
            targets.add("/documents/" + paged + "/targets/" + each.path("id").asText());
        }
        all.put("/documents/{document}/targets/{target}", targets);
        for (String part : "outline text mentions sections tables tasks targets commitments".split(" ")) {
            all.put("/documents/{document}/" + part, List.of("/documents/" + paged + "/" + part));
        }
        return all;
    }

    private List<com.networknt.schema.Error> faults(JsonNode shape, JsonNode answer) {
        ObjectNode schema = shape.deepCopy();
        schema.set("components", described.path("components"));
        return SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(schema.toString())
                .validate(answer);
    }

    private static void collect(JsonNode json, Set<String> names) {
        json.fieldNames().forEachRemaining(names::add);
        json.forEach(each -> collect(each, names));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
