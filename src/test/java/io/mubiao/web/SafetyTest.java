package io.mubiao.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mubiao.web.data.DeskSettings;
import io.mubiao.web.http.Listening;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk refuses, and that nothing of a document can act in a page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyTest {
    private OpenDesk desk;

    @BeforeAll
    void open(@TempDir Path root) throws Exception {
        desk = OpenDesk.in(root);
    }

    @AfterAll
    void close() throws IOException {
        assertThat(desk.heard).isEmpty();
        desk.close();
    }

    @Test
    void everyAnswerCarriesAPolicyWithoutInlineScriptOrStyle() throws Exception {
        for (String path : new String[] {"/", "/nothing", "/assets/desk.css", "/search.csv?q=能耗"}) {
            HttpResponse<String> answer = desk.get(path.replace("能耗", "%E8%83%BD%E8%80%97"));
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains(
                                    "default-src 'none'",
                                    "script-src 'self'",
                                    "style-src 'self'",
                                    "frame-ancestors 'none'")
                            .doesNotContain("unsafe", "*", "http"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:7788", "127.0.0.1.evil.example", "127.0.0.1:1", "", "localhost"})
    void aForeignHostIsRefused(String host) throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 4\\d\\d")
                .doesNotContain("class=\"box\"");
    }

    @Test
    void thisMachineByNameIsLetIn() throws Exception {
        int port = URI.create(desk.desk.address()).getPort();
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "https://127.0.0.1", "null", "file://"})
    void aForeignOriginIsRefused(String origin) throws Exception {
        assertThat(desk.get("/", "Origin", origin).statusCode()).isEqualTo(403);
        String path = "/documents/" + desk.id("榆林") + "/judgements";
        assertThat(desk.post(path, Map.of("token", desk.token(), "verdict", "right t0001"), "Origin", origin)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPageElsewhereMayLeadHereButNotAskUnseen() throws Exception {
        for (String site : new String[] {"cross-site", "same-site"}) {
            assertThat(desk.get("/search.xlsx", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "no-cors")
                            .statusCode())
                    .as(site)
                    .isEqualTo(403);
            assertThat(desk.get("/", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "navigate")
                            .statusCode())
                    .as(site)
                    .isEqualTo(200);
        }
        assertThat(desk.get("/", "Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "cors")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChangeNeedsTheTokenOfThisRun() throws Exception {
        String path = "/documents/" + desk.id("榆林") + "/judgements";
        assertThat(desk.post(path, Map.of("verdict", "right t0001")).statusCode())
                .isEqualTo(403);
        assertThat(desk.post(path, Map.of("token", "0".repeat(48), "verdict", "right t0001"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.corrections).doesNotExist();
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
        int port = URI.create(desk.desk.address()).getPort();
        String head = "POST /corpus/files HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n";
        assertThat(raw(head + "Content-Length: 600000000\r\n\r\n")).startsWith("HTTP/1.1 413");
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")).startsWith("HTTP/1.1 411");
    }

    @Test
    void otherMethodsAreRefused() throws Exception {
        int port = URI.create(desk.desk.address()).getPort();
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"}) {
            assertThat(raw(method + " / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                    .as(method)
                    .containsPattern("^HTTP/1.1 4\\d\\d");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents/..%2F..%2Fetc%2Fpasswd",
                "/documents/%2e%2e%2f%2e%2e%2fpom.xml",
                "/documents/..%5C..%5Cpom",
                "/documents/0000000000000000",
                "/documents/0000000000000000.json",
                "/documents/..%2Fproblems.json",
                "/documents/problems.json",
                "/documents/%00.json",
                "/assets/..%2F..%2Fio%2Fmubiao%2Fcli%2Fmessages.properties",
                "/assets/desk.css.map",
                "/corpus/%E6%A6%86%E6%9E%97%E5%B8%82.txt",
                "/output/problems.json",
                "/WEB-INF/web.xml"
            })
    void noPathLeadsToAFile(String path) throws Exception {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("root:", "<artifactId>", "\"run\"", "Exception", "\tat ");
    }

    @Test
    void anOriginalOutsideTheCorpusIsNotShownWhateverItsJsonSays() throws Exception {
        String id = desk.id("金台区");
        Path json = desk.output.document(id);
        String before = Files.readString(json, StandardCharsets.UTF_8);
        String name = before.replaceAll("(?s).*\"path\": \"([^\"]*)\".*", "$1");
        Path outside = Files.copy(desk.root.resolve(name), desk.root.resolve("outside.pdf"));
        try {
            assertThat(desk.bytes("/documents/" + id + "/pages/1.png").statusCode())
                    .isEqualTo(200);
            for (String path :
                    new String[] {"outside.pdf", "corpus/../outside.pdf", outside.toString(), "/etc/passwd"}) {
                Files.writeString(json, before.replace(name, path), StandardCharsets.UTF_8);
                assertThat(desk.bytes("/documents/" + id + "/pages/2.png").statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
        } finally {
            Files.writeString(json, before, StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/documents", "/documents/%2e%2e/journal.json", "/corpus/files", "/assets/"})
    void whereThereIsNothingAPageSaysSo(String path) throws Exception {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("<h1>没有这个页面", "href=\"/\"").doesNotContain("Endpoint");
        assertThat(desk.get("/api/v1/nothing").body()).contains("\"status\":404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?page=0",
                "/search?page=x",
                "/search?page=999999999",
                "/search?in=everything",
                "/search?min=abc",
                "/search?min=5&max=1",
                "/search?min=1e99999999",
                "/search?max=-1E+2147483647",
                "/search?sort=random",
                "/departments?area=shaanxi",
                "/departments?page=0",
                "/departments.csv?area=../x",
                "/search.csv?in=nowhere",
                "/corpus?status=lost",
                "/corpus?sort=size",
                "/cascade.csv?region=nowhere",
                "/diff.csv?left=0123456789abcdef"
            })
    void aWrongParameterIsSaidReadably(String path) throws Exception {
        HttpResponse<String> answer = desk.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>").doesNotContain("Exception", "io.mubiao", "\tat ");
    }

    @Test
    void whatADocumentHoldsIsTextInEveryPage() throws Exception {
        String id = desk.id("榆林");
        for (String path : new String[] {
            "/search?q=%E7%A7%B8%E7%A7%86",
            "/search?q=%3Cscript%3Ealert(9)%3C/script%3E",
            "/search?area=%22%3E%3Cscript%3E",
            "/departments?department=%22%3E%3Cscript%3Ealert(9)%3C/script%3E",
            "/documents/" + id,
            "/documents/" + id + "?tab=ledger",
            "/documents/" + id + "?tab=commitments"
        }) {
            String page = desk.get(path).body();
            assertThat(page)
                    .as(path)
                    .doesNotContain("<script>", "<img src=x", "href=\"javascript:", " style=\"", " onclick=");
            assertThat(page.split("<script", -1)).as(path).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(desk.get("/documents/" + id).body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void theWayBackFromTheLanguageSwitchStaysHere() throws Exception {
        for (String away :
                new String[] {"//evil.example/", "https://evil.example/", "/%5Cevil.example", "/%0d%0aX: y"}) {
            HttpResponse<String> answer = desk.get("/language/en?back=" + away.replace(" ", "%20"));
            assertThat(answer.headers().firstValue("Location").orElse("")).isIn("/", desk.address("/"));
        }
    }

    @Test
    void whereNothingWasReadYetThePagesLeadToTheCorpus(@TempDir Path empty) throws Exception {
        var folders = new DeskSettings.Folders(
                new io.mubiao.pipeline.OutputFolder(empty.resolve("output")),
                empty.resolve("corpus"),
                empty.resolve("corrections"),
                Path.of("extractors"));
        List<Exception> heard = new ArrayList<>();
        try (Desk open = Desk.open(new DeskSettings(
                new io.mubiao.pipeline.Names(empty, empty),
                folders,
                desk.book,
                new Listening(Listening.HERE, 0, null),
                heard::add))) {
            HttpClient client = HttpClient.newHttpClient();
            for (String path : List.of("", "search?q=x", "compare", "departments", "cascade")) {
                String page = client.send(
                                HttpRequest.newBuilder(URI.create(open.address() + path))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
                assertThat(page).as(path).contains("<h1>还没有可以检索的内容。", "<a href=\"/corpus\">加入文件</a>");
            }
            String corpus = client.send(
                            HttpRequest.newBuilder(URI.create(open.address() + "corpus"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(corpus).contains("还没有读取过任何文件").doesNotContain("class=\"files\"");
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void beyondThisMachineAPasswordIsNeeded() {
        assertThatThrownBy(() -> Desk.open(new DeskSettings(
                        new io.mubiao.pipeline.Names(desk.root, desk.root),
                        new DeskSettings.Folders(desk.output, desk.corpus, desk.corrections, Path.of("extractors")),
                        io.mubiao.rules.RuleBook.load(Path.of("extractors")),
                        new Listening("0.0.0.0", 0, null),
                        fault -> {})))
                .hasMessageContaining("password");
    }

    @Test
    void aPasswordIsAskedOfEveryRequest(@TempDir Path other) throws Exception {
        try (OpenDesk locked = OpenDesk.in(other, "correct horse")) {
            HttpResponse<String> refused = locked.get("/");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(locked.get("/assets/desk.css").statusCode()).isEqualTo(401);
            assertThat(locked.get("/", "Authorization", basic("wrong")).statusCode())
                    .isEqualTo(401);
            assertThat(locked.get("/", "Authorization", basic("correct horse")).statusCode())
                    .isEqualTo(200);
        }
    }

    private static String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString(("reader:" + password).getBytes(StandardCharsets.UTF_8));
    }

    private String raw(String request) throws IOException {
        return desk.raw(request);
    }
}
