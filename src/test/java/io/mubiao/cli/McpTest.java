package io.mubiao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.mubiao.pipeline.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code mubiao mcp} as a program that others start and speak to. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class McpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAN =
            """
            榆林市节能减排工作方案

            一、主要目标
            到2025年，全市秸秆综合利用率达到91%以上，森林覆盖率达到36%。（市发展改革委牵头，市林业局负责）
            二、保障措施
            2025年底前，各县区全部建立节能台账。（市统计局负责）
            """;
    private static final List<String> HELLO = List.of(
            "{'jsonrpc':'2.0','id':'hello','method':'initialize','params':{'protocolVersion':'2025-06-18',"
                    + "'capabilities':{},'clientInfo':{'name':'test','version':'1'}}}",
            "{'jsonrpc':'2.0','method':'notifications/initialized'}");

    @TempDir
    private static Path here;

    @BeforeAll
    static void aPlanThatIsIngested() throws IOException {
        Files.writeString(here.resolve("方案.txt"), PLAN, StandardCharsets.UTF_8);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Session session =
                new Session(new Names(Path.of(""), here), nowhere, nowhere, Screen.NONE, new Texts(Locale.ENGLISH));
        assertThat(Main.run(session, "ingest", "方案.txt", "-o", "结果", "--in-one-process"))
                .isEqualTo(Exit.OK);
    }

    @Test
    void theClientOfTheSdkFindsItsWayToTheEvidence() {
        try (McpSyncClient client = client("结果")) {
            var hello = client.initialize();
            assertThat(hello.serverInfo().name()).isEqualTo("mubiao");
            assertThat(hello.instructions()).contains("evidence");
            CallToolResult found = call(client, "search", Map.of("q", "秸秆 利用率", "in", "targets", "limit", 5));
            JsonNode hit = answer(found).at("/hits/0");
            assertThat(hit.path("text").asText()).contains("91%以上");
            assertThat(found.content()).hasSize(1);
            JsonNode evidence = answer(call(
                    client,
                    "evidence",
                    Map.of(
                            "document", hit.path("document").asText(),
                            "target", hit.at("/target/id").asText())));
            assertThat(evidence.path("paragraph").asText()).startsWith("到2025年");
            assertThat(evidence.at("/rule/file").asText()).startsWith("extractors/");
            assertThat(evidence.at("/target/value/si/unit").asText()).isEqualTo("%");
        }
    }

    @Test
    void everyToolIsDescribedReadsOnlyAndAnswers() {
        try (McpSyncClient client = client("结果")) {
            client.initialize();
            Map<String, Object> known = new TreeMap<>();
            JsonNode documents = answer(call(client, "documents", Map.of()));
            known.put("document", documents.at("/documents/0/document").asText());
            known.put("before", known.get("document"));
            known.put("after", known.get("document"));
            known.put("target", "t0001");
            known.put("region", "榆林市");
            List<Tool> tools = client.listTools().tools();
            assertThat(tools)
                    .extracting(Tool::name)
                    .contains("search", "compare", "evidence", "documents", "outline", "targets", "departments");
            for (Tool tool : tools) {
                assertThat(tool.description()).as(tool.name()).hasSizeBetween(60, 800);
                assertThat(tool.annotations().readOnlyHint()).isTrue();
                JsonNode schema = JSON.valueToTree(tool.inputSchema());
                assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
                schema.path("properties")
                        .forEach(one -> assertThat(one.path("description").asText())
                                .as(tool.name() + " " + one)
                                .isNotBlank());
                Map<String, Object> asked = new HashMap<>();
                schema.path("required").forEach(name -> asked.put(name.asText(), known.get(name.asText())));
                CallToolResult result = call(client, tool.name(), asked);
                assertThat(result.isError()).as(tool.name() + " " + result).isNotEqualTo(Boolean.TRUE);
                assertThat(answer(result).isObject()).isTrue();
            }
        }
    }

    @Test
    void whatIsAskedWronglyIsSaidReadablyAndTheNextIsAnswered() {
        try (McpSyncClient client = client("结果")) {
            client.initialize();
            assertThat(fault(call(client, "search", Map.of("regoin", "榆林市"))))
                    .startsWith("There is no parameter “regoin”; there are: ")
                    .contains("region");
            assertThat(fault(call(client, "search", Map.of("limit", 1000)))).contains("from 1 to 100");
            assertThat(fault(call(client, "search", Map.of("q", Map.of("a", "b")))))
                    .contains("q is a word");
            assertThat(fault(call(client, "targets", Map.of()))).contains("document is needed");
            assertThat(fault(call(client, "outline", Map.of("document", "../problems"))))
                    .contains("no document");
            assertThat(fault(call(client, "compare", Map.of("level", "村")))).contains("city");
            assertThatThrownBy(() -> call(client, "nothing", Map.of())).isInstanceOf(McpError.class);
            assertThat(answer(call(client, "regions", Map.of("q", "榆林市")))
                            .at("/regions/0/code")
                            .asText())
                    .isEqualTo("610800");
        }
    }

    @Test
    void aFolderWithoutResultsIsSaidToBeOne() {
        try (McpSyncClient client = client("还没有")) {
            client.initialize();
            for (String tool : List.of("search", "documents", "compare")) {
                assertThat(fault(call(client, tool, Map.of()))).contains("./mubiao ingest");
            }
        }
    }

    @Test
    void linesThatAreNoMessageAreAnsweredAndThoseThatFollowToo() throws Exception {
        List<String> lines = new ArrayList<>(HELLO);
        lines.addAll(List.of(
                "{bad",
                "",
                "[]",
                "42",
                "[".repeat(5000),
                "{'jsonrpc':'2.0','id':7}",
                "{'jsonrpc':'1.0','id':8,'method':'ping'}",
                "\ud83d\ude00 \u0000",
                "{'jsonrpc':'2.0','id':9,'method':'no/such'}",
                "{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':3}}",
                "{'jsonrpc':'2.0','id':10,'method':'ping'}"));
        Spoken spoken = speak(lines, "--lang", "zh");
        assertThat(spoken.status).isZero();
        assertThat(spoken.codes).containsExactly(-32700, -32600, -32600, -32700, -32600, -32600, -32700);
        assertThat(spoken.answers.get("7").at("/error/code").asInt()).isEqualTo(-32600);
        assertThat(spoken.answers.get("9").at("/error/code").asInt()).isEqualTo(-32601);
        assertThat(spoken.answers.get("10").path("result").isObject()).isTrue();
    }

    @Test
    void whatWasAskedBeforeTheInputEndedIsAnswered() throws Exception {
        List<String> lines = new ArrayList<>(HELLO);
        for (int i = 0; i < 20; i++) {
            lines.add("{'jsonrpc':'2.0','id':" + i + ",'method':'tools/call','params':{'name':'"
                    + (i % 2 == 0 ? "search" : "compare") + "','arguments':{}}}");
        }
        lines.add("{'jsonrpc':'2.0','id':20,'method':'tools/call','params':{'name':'text',"
                + "'arguments':{'document':'../x'}}}");
        Spoken spoken = speak(lines, "--lang", "zh");
        assertThat(spoken.status).isZero();
        for (int i = 0; i < 20; i++) {
            assertThat(spoken.answers
                            .get("" + i)
                            .at("/result/structuredContent/page/shown")
                            .asInt())
                    .as("" + i)
                    .isPositive();
        }
        assertThat(spoken.answers.get("20").at("/result/content/0/text").asText())
                .startsWith("没有编号为");
        assertThat(spoken.answers.get("hello").at("/result/protocolVersion").asText())
                .isEqualTo("2025-06-18");
    }

    @Test
    void whatIsNoLongerWantedIsNotAnswered() throws Exception {
        List<String> lines = new ArrayList<>(HELLO);
        lines.add("{'jsonrpc':'2.0','id':1,'method':'tools/call','params':{'name':'compare','arguments':{}}}");
        lines.add("{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':1}}");
        lines.add("{'jsonrpc':'2.0','id':'1','method':'tools/call','params':{'name':'regions','arguments':{}}}");
        lines.add("{'jsonrpc':'2.0','id':2,'method':'tools/call','params':{'name':'compare','arguments':{}}}");
        Spoken spoken = speak(lines);
        assertThat(spoken.status).isZero();
        assertThat(spoken.answers
                        .get("1")
                        .at("/result/structuredContent/regions")
                        .isArray())
                .as("the question with the word 1 as its id was not cancelled")
                .isTrue();
        assertThat(spoken.answers.values())
                .noneMatch(
                        answer -> answer.path("id").isInt() && answer.path("id").asInt() == 1);
        assertThat(spoken.answers).containsKey("2");
    }

    @Test
    void withoutAWordItEnds() throws Exception {
        Spoken spoken = speak(List.of());
        assertThat(spoken.status).isZero();
        assertThat(spoken.answers).isEmpty();
    }

    /** What a process answered to lines that were written at once; each line of it is a message. */
    private record Spoken(int status, Map<String, JsonNode> answers, List<Integer> codes) {}

    private static Spoken speak(List<String> lines, String... options) throws Exception {
        List<String> command = command("结果");
        command.addAll(List.of(options));
        Path said = Files.createTempFile(here, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectError(said.toFile())
                .start();
        Map<String, JsonNode> answers = new TreeMap<>();
        List<Integer> codes = new ArrayList<>();
        try {
            try (OutputStream in = process.getOutputStream()) {
                for (String line : lines) {
                    in.write((line.replace('\'', '"') + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            for (String line : out.lines().toList()) {
                ObjectNode message = (ObjectNode) JSON.readTree(line);
                assertThat(message.path("jsonrpc").asText()).isEqualTo("2.0");
                answers.put(message.path("id").asText(), message);
                int code = message.at("/error/code").asInt();
                if (code == -32700 || code == -32600) {
                    codes.add(code);
                }
            }
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).isNotBlank().doesNotContain("Exception", "\tat ");
        return new Spoken(process.exitValue(), answers, codes);
    }

    private static List<String> command(String output) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dmubiao.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.mubiao.cli.Main",
                "mcp",
                "-o",
                here.resolve(output).toString()));
    }

    private static McpSyncClient client(String output) {
        List<String> command = command(output);
        ServerParameters server = ServerParameters.builder(command.get(0))
                .args(command.subList(1, command.size()))
                .addEnvVar("MUBIAO_LANG", "en")
                .build();
        JsonSchemaValidator unchecked = (schema, content) -> JsonSchemaValidator.ValidationResponse.asValid(null);
        return McpClient.sync(new StdioClientTransport(server, new JacksonMcpJsonMapper(new ObjectMapper())))
                .requestTimeout(Duration.ofMinutes(1))
                .initializationTimeout(Duration.ofMinutes(1))
                .jsonSchemaValidator(unchecked)
                .build();
    }

    private static CallToolResult call(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static JsonNode answer(CallToolResult result) {
        return JSON.valueToTree(result.structuredContent());
    }

    private static String fault(CallToolResult result) {
        assertThat(result.isError()).isTrue();
        return ((TextContent) result.content().get(0)).text();
    }
}
