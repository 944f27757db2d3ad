package io.mubiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.mubiao.pipeline.Names;
import io.mubiao.solr.SolrFaultException;
import io.mubiao.solr.SolrIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands by what they print and how they end. */
class CommandsTest {
    private static final String PLAN =
            """
            榆林市节能减排工作方案

            一、主要目标
            到2025年，全市秸秆综合利用率达到91%以上，森林覆盖率达到36%。（市发展改革委牵头，市林业局负责）
            二、保障措施
            2025年底前，各县区全部建立节能台账。（市统计局负责）
            """;

    @TempDir
    private static Path here;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
    private String out = "";
    private String err = "";

    @BeforeAll
    static void aPlanThatIsIngested() throws IOException {
        Files.writeString(here.resolve("榆林 方案.txt"), PLAN, StandardCharsets.UTF_8);
        assertThat(new CommandsTest().run("ingest", "榆林 方案.txt", "-o", "out")).isEqualTo(Exit.OK);
    }

    @Test
    void ingestReadsAndSaysSo() {
        assertThat(run("ingest", "榆林 方案.txt", "-o", "结果")).isEqualTo(Exit.OK);
        assertThat(out).isEmpty();
        assertThat(err).containsPattern("done +1 ").contains("Results are in 结果.");
        assertThat(run("ingest", "榆林 方案.txt", "-o", "结果")).isEqualTo(Exit.OK);
        assertThat(err).containsPattern("unchanged +1 ").contains("Nothing has changed");
    }

    @Test
    void retryReadsAgainWhatFailedAndNothingElse() throws IOException {
        Path folder = Files.createDirectory(here.resolve("再"));
        Files.writeString(folder.resolve("甲.txt"), PLAN, StandardCharsets.UTF_8);
        Path empty = Files.createFile(folder.resolve("乙.txt"));
        assertThat(run("ingest", "再", "-o", "再出")).isEqualTo(Exit.FAILED);
        assertThat(run("retry", "-o", "再出")).isEqualTo(Exit.FAILED);
        assertThat(err).contains("乙.txt").contains("it is empty").doesNotContain("甲.txt");
        Files.writeString(empty, "到2030年，森林覆盖率达到40%。", StandardCharsets.UTF_8);
        assertThat(run("retry", "-o", "再出")).isEqualTo(Exit.OK);
        assertThat(here.resolve("再出/problems.json"))
                .content(StandardCharsets.UTF_8)
                .contains("甲.txt")
                .contains("乙.txt")
                .doesNotContain("failed\",");
        assertThat(run("retry", "-o", "再出")).isEqualTo(Exit.OK);
        assertThat(err).contains("nothing to read again");
    }

    @Test
    void ingestEndsWithOneWhereAFileFailed() throws IOException {
        Files.createFile(Files.createDirectory(here.resolve("空")).resolve("空.pdf"));
        assertThat(run("ingest", "空", "-o", "空的结果")).isEqualTo(Exit.FAILED);
        assertThat(err).contains("空.pdf").contains("it is empty");
    }

    @Test
    void watchReadsWhatIsDropped() throws Exception {
        Path dropped = Files.createDirectory(here.resolve("守候"));
        Path documents = here.resolve("守候结果").resolve("documents");
        Thread watch = new Thread(() -> run("watch", "守候", "-o", "守候结果", "--every", "1", "--in-one-process"));
        watch.start();
        try {
            Files.writeString(dropped.resolve("方案.txt"), PLAN, StandardCharsets.UTF_8);
            for (int i = 0; i < 600 && count(documents) < 1; i++) {
                Thread.sleep(100);
            }
            assertThat(count(documents)).isEqualTo(1);
            Files.delete(dropped.resolve("方案.txt"));
            for (int i = 0; i < 600 && count(documents) > 0; i++) {
                Thread.sleep(100);
            }
            assertThat(count(documents)).isZero();
        } finally {
            watch.interrupt();
            watch.join(Duration.ofMinutes(1).toMillis());
        }
        assertThat(watch.isAlive()).isFalse();
        assertThat(err).contains("Watching 守候");
    }

    private static long count(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    @Test
    void unlinkedSaysWhatTheListsLack() throws IOException {
        Files.writeString(here.resolve("马桥.txt"), "马桥镇工作方案\n\n一、目标\n到2025年，竹编灯笼外销率达到30%。（灯笼办负责）\n");
        assertThat(run("ingest", "马桥.txt", "榆林 方案.txt", "-o", "马桥")).isEqualTo(Exit.OK);
        assertThat(run("unlinked", "-o", "马桥", "--format", "json")).isEqualTo(Exit.OK);
        JsonNode found = new ObjectMapper().readTree(out);
        assertThat(found.get("total").asInt()).isEqualTo(3);
        assertThat(found.get("linked").asInt()).isEqualTo(2);
        assertThat(found.findValuesAsText("name")).containsExactly("竹编灯笼外销率");
        assertThat(found.get("names").get(0).get("example").get("quote").asText())
                .contains("30%");
        assertThat(run("unlinked", "-o", "马桥", "--departments")).isEqualTo(Exit.OK);
        assertThat(out).contains("灯笼办").doesNotContain("市林业局");
        assertThat(err).contains("registered function");
        assertThat(run("unlinked", "-o", "马桥", "-n", "0")).isEqualTo(Exit.USAGE);
    }

    @Test
    void ingestLeavesTablesAndKeepsThoseThatWereEdited() throws IOException {
        assertThat(run("ingest", "榆林 方案.txt", "-o", "带表的结果")).isEqualTo(Exit.OK);
        Path targets = here.resolve("带表的结果").resolve("exports").resolve("targets.csv");
        assertThat(targets).content(StandardCharsets.UTF_8).contains("秸秆综合利用率");
        Files.writeString(targets, "mine");
        assertThat(run("ingest", "榆林 方案.txt", "-o", "带表的结果")).isEqualTo(Exit.OK);
        assertThat(run("ingest", "榆林 方案.txt", "-o", "带表的结果", "--force")).isEqualTo(Exit.FAILED);
        assertThat(err).contains("targets.csv was changed");
        assertThat(targets).content(StandardCharsets.UTF_8).isEqualTo("mine");
        assertThat(run("ingest", "榆林 方案.txt", "-o", "无表", "--no-tables")).isEqualTo(Exit.OK);
        assertThat(here.resolve("无表").resolve("exports")).doesNotExist();
    }

    @Test
    void tablesThatARunDidNotComeToAreMadeByTheNext() throws IOException {
        assertThat(run("ingest", "榆林 方案.txt", "-o", "补表")).isEqualTo(Exit.OK);
        Files.writeString(here.resolve("清水 方案.txt"), "清水市绿化方案\n到2025年，森林覆盖率达到40%。\n");
        assertThat(run("ingest", "榆林 方案.txt", "清水 方案.txt", "-o", "补表", "--no-tables"))
                .isEqualTo(Exit.OK);
        Path targets = here.resolve("补表/exports/targets.csv");
        assertThat(targets).content(StandardCharsets.UTF_8).doesNotContain("清水 方案.txt");
        assertThat(run("ingest", "榆林 方案.txt", "清水 方案.txt", "-o", "补表")).isEqualTo(Exit.OK);
        assertThat(targets).content(StandardCharsets.UTF_8).contains("清水 方案.txt");
    }

    @Test
    void aFolderThatBecameEmptyKeepsItsDocumentsUnlessTold() throws IOException {
        Path drive = Files.createDirectory(here.resolve("盘"));
        Path plan = Files.writeString(drive.resolve("清水.txt"), "清水市绿化方案\n到2025年，森林覆盖率达到40%。\n");
        assertThat(run("ingest", "盘", "-o", "挂载")).isEqualTo(Exit.OK);
        Files.delete(plan);
        assertThat(run("ingest", "盘", "-o", "挂载")).isEqualTo(Exit.FAILED);
        assertThat(err).contains("盘 is empty now");
        assertThat(run("ingest", "盘", "榆林 方案.txt", "-o", "挂载")).isEqualTo(Exit.FAILED);
        Path documents = here.resolve("挂载/exports/documents.csv");
        assertThat(documents).content(StandardCharsets.UTF_8).contains("清水.txt", "榆林 方案.txt");
        run("ingest", "盘", "榆林 方案.txt", "-o", "挂载", "--emptied");
        assertThat(err).contains("Documents taken away, as no file holds them any more: 1.");
        assertThat(documents)
                .content(StandardCharsets.UTF_8)
                .contains("榆林 方案.txt")
                .doesNotContain("清水.txt");
    }

    @Test
    void showTellsWhatAPlanIsMadeUnder() throws IOException {
        Path folder = Files.createDirectory(here.resolve("上下"));
        Files.writeString(folder.resolve("省.txt"), "陕西省节水工作方案\n\n一、目标\n到2025年，节水率达到30%。\n");
        Files.writeString(folder.resolve("市.txt"), "榆林市节水工作方案\n\n根据《陕西省节水工作方案》，制定本方案。\n\n一、目标\n到2025年，全市节水率达到31%。\n");
        assertThat(run("ingest", "上下", "-o", "链")).isEqualTo(Exit.OK);
        assertThat(run("show", "榆林市节水", "-o", "链")).isEqualTo(Exit.OK);
        assertThat(out).containsPattern("made under  陕西省节水工作方案 · [0-9a-f]{16}");
        assertThat(run("show", "陕西省节水工作方案", "-o", "链", "--lang", "zh")).isEqualTo(Exit.OK);
        assertThat(out).containsPattern("(made under this|据此编制)  榆林市节水工作方案 · [0-9a-f]{16}");
    }

    @Test
    void explainSaysWhy() throws IOException {
        assertThat(run("explain", "榆林 方案.txt", "--only", "森林覆盖率")).isEqualTo(Exit.OK);
        assertThat(out).contains("36% ").contains("target: 森林覆盖率").contains("rule reach");
        assertThat(run("explain", "榆林 方案.txt", "--lang", "zh", "--format", "csv"))
                .isEqualTo(Exit.OK);
        assertThat(out).contains("91%").contains("targets/rules.yaml:");
        assertThat(run("explain", "榆林 方案.txt", "--format", "json")).isEqualTo(Exit.OK);
        JsonNode sentences = new ObjectMapper().readTree(out).get("sentences");
        assertThat(sentences.findValuesAsText("reason")).contains("rule", "time");
        assertThat(sentences.findValues("targets").toString()).contains("森林覆盖率");
    }

    @Test
    void explainReadsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("到2030年，湿地保护率达到60%。".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("explain", "-", "--issued", "2022")).isEqualTo(Exit.OK);
        } finally {
            System.setIn(before);
        }
        assertThat(out).contains("target: 湿地保护率").contains("→2030");
        assertThat(run("explain", "没有.pdf")).isEqualTo(Exit.USAGE);
    }

    @Test
    void searchGivesHitsWithTheirTargets() throws IOException {
        assertThat(run("search", "秸秆综合利用率", "--in", "targets", "--format", "json", "-o", "out"))
                .isEqualTo(Exit.OK);
        JsonNode hit = new ObjectMapper().readTree(out).get("hits").get(0);
        assertThat(hit.get("kind").asText()).isEqualTo("target");
        assertThat(hit.get("target").get("value").get("min").asInt()).isEqualTo(91);
        assertThat(hit.get("region").get("code").asText()).isEqualTo("610800");
        assertThat(hit.get("highlight").asText()).contains("<em>");
        assertThat(run("search", "秸秆综合利用率", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(out).contains("榆林市").contains("【");
    }

    @Test
    void aSolrThatIsNotThereIsSaidInASentence() throws IOException {
        String nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = "http://127.0.0.1:" + free.getLocalPort() + "/solr/plans";
        }
        for (List<String> command : List.of(List.of("search", "能耗"), List.of("compare"), List.of("cascade", "陕西省"))) {
            List<String> words = new ArrayList<>(command);
            words.addAll(List.of("-o", "out", "--index", "solr:" + nobody));
            assertThat(run(words.toArray(String[]::new))).isEqualTo(Exit.FAILED);
            assertThat(out).isEmpty();
            assertThat(err).startsWith("No Solr answers at " + nobody).hasLineCount(1);
        }
        assertThat(run("search", "能耗", "-o", "out", "--index", nobody)).isEqualTo(Exit.USAGE);
        assertThat(err).contains("is no address of a Solr");
    }

    @Test
    void aSolrOfAnotherVersionIsSaidInASentence() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] said = (SolrFaultException.OTHER_RELEASE + "9.8.0").getBytes(StandardCharsets.UTF_8);
        server.createContext("/solr/plans/mubiao", exchange -> {
            exchange.sendResponseHeaders(409, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/solr/plans";
            for (List<String> command :
                    List.of(List.of("search", "能耗"), List.of("compare"), List.of("cascade", "陕西省"))) {
                List<String> words = new ArrayList<>(command);
                words.addAll(List.of("-o", "out", "--index", "solr:" + there));
                assertThat(run(words.toArray(String[]::new))).isEqualTo(Exit.FAILED);
                assertThat(out).isEmpty();
                assertThat(err)
                        .startsWith("Solr at " + there + " is of version 9.8.0; ")
                        .contains("for " + SolrIndex.RELEASE)
                        .hasLineCount(1);
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void searchEndsWithOneWhereNothingIsFound() {
        assertThat(run("search", "海上风电", "--format", "json", "-o", "out")).isEqualTo(Exit.FAILED);
        assertThat(out).contains("\"total\" : 0");
        assertThat(run("search", "利用率", "--value", "gt:91", "-o", "out")).isEqualTo(Exit.FAILED);
    }

    @Test
    void aQuestionOfMoreThanAParagraphIsRefusedWithTheLimit() {
        assertThat(run("search", "能耗".repeat(501), "-o", "out")).isEqualTo(Exit.USAGE);
        assertThat(out).isEmpty();
        assertThat(err).contains("1002", "at most 1000").doesNotContain("Exception");
    }

    @Test
    void compareGivesTheMatrixInThreeForms() throws IOException {
        assertThat(run("compare", "秸秆综合利用率", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(out).contains("榆林市").contains("≥91%");
        assertThat(run("compare", "秸秆综合利用率", "--format", "json", "-o", "out")).isEqualTo(Exit.OK);
        JsonNode cell = new ObjectMapper().readTree(out).at("/rows/0/cells/0");
        assertThat(cell.get("state").asText()).isEqualTo("set");
        assertThat(run("compare", "秸秆综合利用率", "--format", "csv", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(out.split("\r\n")).hasSize(2).allSatisfy(line -> assertThat(line.split(","))
                .hasSize(44));
    }

    @Test
    void compareProposesWhatIsThere() {
        assertThat(run("compare", "--level", "村", "--kind", "方安", "-o", "out")).isEqualTo(Exit.USAGE);
        assertThat(err).contains("There is no level 村. There are: city").contains("There is no kind of document 方安.");
        assertThat(run("compare", "秸秆综合里用率", "-o", "out")).isEqualTo(Exit.FAILED);
        assertThat(err).contains("There are: 秸秆综合利用率");
        assertThat(run("compare", "秸秆综合利用率", "--parent", "陕西", "--level", "市", "-o", "out"))
                .isEqualTo(Exit.OK);
        assertThat(out).contains("≥91%").contains("No plan in the corpus for 9: 西安市");
    }

    @Test
    void cascadeFollowsTargetsDown() throws IOException {
        assertThat(run("cascade", "榆林市", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(out).contains("秸秆综合利用率").contains("榆林市 ◀").contains("≥91%");
        assertThat(run("cascade", "榆林市", "森林覆盖率", "--format", "json", "-o", "out"))
                .isEqualTo(Exit.OK);
        assertThat(new ObjectMapper()
                        .readTree(out)
                        .at("/indicators/0/regions/0/plans/0/state")
                        .asText())
                .isEqualTo("set");
        assertThat(run("cascade", "榆林市", "--format", "csv", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(out.split("\r\n")).hasSize(3).allSatisfy(line -> assertThat(line.split(",", -1))
                .hasSize(20));
        assertThat(run("cascade", "乌有市", "-o", "out")).isEqualTo(Exit.USAGE);
        assertThat(err).contains("No region is called 乌有市. There are: 榆林市");
    }

    @Test
    void diffSaysWhatBecameOfTargets() throws IOException {
        assertThat(run("diff", "榆林", "榆林", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(out).contains("unchanged  秸秆综合利用率");
        assertThat(err).contains("unchanged 2");
        assertThat(run("diff", "榆林", "榆林", "--format", "json", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(new ObjectMapper().readTree(out).at("/changes/0/change").asText())
                .isEqualTo("unchanged");
        assertThat(run("diff", "榆林", "汉中", "-o", "out")).isEqualTo(Exit.FAILED);
    }

    @Test
    void showGivesOutlineLedgerAndCommitments() {
        assertThat(run("show", "榆林", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(out).contains("一、主要目标").contains("[*市发展改革委、市林业局]").contains("• 森林覆盖率");
        assertThat(run("show", "榆林", "--ledger", "--format", "csv", "-o", "out"))
                .isEqualTo(Exit.OK);
        assertThat(out).contains("91,%,target,一");
        assertThat(run("show", "榆林", "--commitments", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(out).contains("节能台账");
        assertThat(run("show", "汉中", "-o", "out")).isEqualTo(Exit.FAILED);
        assertThat(err).contains("No document is called 汉中.");
    }

    @Test
    void exportWritesTheTablesAndSaysHowMany() throws IOException {
        assertThat(run("export", "表", "-o", "out")).isEqualTo(Exit.OK);
        assertThat(out).isEmpty();
        assertThat(err).contains("targets: 2 rows").contains("commitments: 1 rows");
        assertThat(Files.readAllLines(here.resolve("表").resolve("targets.csv"), StandardCharsets.UTF_8))
                .hasSize(3)
                .anyMatch(line -> line.contains("榆林市") && line.contains("市林业局"));
        JsonNode made =
                new ObjectMapper().readTree(here.resolve("表/datapackage.json").toFile());
        assertThat(made.at("/mubiao/madeWith/0/rules").asText()).hasSize(16);
        assertThat(run("export", "表", "-o", "out")).isEqualTo(Exit.OK);
    }

    @Test
    void exportLeavesOtherPeoplesFilesAlone() throws IOException {
        Path notes = Files.createDirectory(here.resolve("别的")).resolve("notes.txt");
        Files.writeString(notes, "x");
        assertThat(run("export", "别的", "-o", "out")).isEqualTo(Exit.USAGE);
        assertThat(err).contains("别的/notes.txt is no file of an export");
        assertThat(here.resolve("别的")).isDirectoryContaining(file -> file.equals(notes));
        assertThat(run("export", "-o", "out")).isEqualTo(Exit.USAGE);
        assertThat(run("export", "x", "--indicators", "0", "-o", "out")).isEqualTo(Exit.USAGE);
        assertThat(run("export", "x", "--gold", "nowhere", "-o", "out")).isEqualTo(Exit.USAGE);
        assertThat(here.resolve("x")).doesNotExist();
    }

    @Test
    void checkRunsTheExamplesOfTheRules() {
        assertThat(run("check")).isEqualTo(Exit.OK);
        assertThat(out).matches("(?s)All \\d+ examples are as they should be\\..*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--no-such",
                "serch x",
                "search",
                "search x --in nowhere",
                "search x --value much",
                "search x -n none",
                "search x -n 0",
                "search x -o nowhere",
                "search x --lang fr",
                "search x --region 火星 -o out",
                "compare --region 火星 -o out",
                "ingest nowhere.pdf",
                "ingest . --jobs 0",
                "ingest . --ocr maybe",
                "ingest . -o 榆林.txt",
                "evaluate nowhere -o out",
                "show"
            })
    void wrongUsageEndsWithTwoAndASentence(String line) throws IOException {
        Files.writeString(here.resolve("榆林.txt"), PLAN, StandardCharsets.UTF_8);
        assertThat(run(line.split(" "))).isEqualTo(Exit.USAGE);
        assertThat(out).isEmpty();
        assertThat(err).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(here.resolve("榆林.txt")).hasContent(PLAN);
    }

    @Test
    void brokenRulesAreAllListedAndNothingIsDone() throws IOException {
        Path home = here.resolve("家");
        Path rules = Files.createDirectories(home.resolve("extractors/units"));
        Files.writeString(rules.resolve("words.tsv"), "term\tbase\n%\t%\tx\ty\n%\t%\n", StandardCharsets.UTF_8);
        Session session = session(home, Locale.ENGLISH);
        assertThat(Main.run(session, "ingest", ".", "-o", "broken")).isEqualTo(Exit.USAGE);
        take(session);
        assertThat(err).contains("extractors/units/words.tsv:2").contains("Nothing was done");
        assertThat(here.resolve("broken")).doesNotExist();
    }

    @Test
    void withoutResultsItSaysHowToGetThem() {
        Session session = session(here.resolve("家"), Locale.ENGLISH);
        assertThat(Main.run(session, "search", "x")).isEqualTo(Exit.FAILED);
        take(session);
        assertThat(err).contains("There are no results in output yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ingest", "search", "compare", "cascade", "diff", "show", "evaluate", "check", "serve", "mcp"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            Session session = session(Path.of(""), language);
            String[] line = (command + " --help").strip().split(" ");
            assertThat(Main.run(session, line)).isEqualTo(Exit.OK);
            take(session);
            assertThat(err).isEmpty();
            assertThat(out)
                    .contains(language == Locale.CHINESE ? "用法" : "Usage")
                    .contains("mubiao");
            assertThat(out.lines()
                            .filter(text -> text.matches("\\s+(-\\S, )?\\s*--?\\S+"))
                            .toList())
                    .as("options without a word about them, unless it stands below")
                    .allMatch(text -> text.length() > 20);
        }
    }

    @Test
    void whatRunsOnClustersIsSaidToBeBuiltApart() {
        assertThat(run("cluster", "check", "--master", "spark://nowhere:7077")).isEqualTo(Exit.FAILED);
        assertThat(err).contains("mvn -Pcluster");
        assertThat(out).isEmpty();
    }

    private int run(String... line) {
        Session session = session(Path.of(""), Locale.ENGLISH);
        int status = Main.run(session, line);
        take(session);
        return status;
    }

    private Session session(Path root, Locale language) {
        results.reset();
        texts.reset();
        return new Session(
                new Names(root, here),
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(texts, true, StandardCharsets.UTF_8),
                Screen.NONE,
                new Texts(language));
    }

    private void take(Session session) {
        session.out().flush();
        session.err().flush();
        out = results.toString(StandardCharsets.UTF_8);
        err = texts.toString(StandardCharsets.UTF_8);
    }
}
