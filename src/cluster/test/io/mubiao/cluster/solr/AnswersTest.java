package io.mubiao.cluster.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mubiao.cluster.Launched;
import io.mubiao.index.Imprint;
import io.mubiao.index.LongQuestionException;
import io.mubiao.index.SearchRequest;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.IndexWords;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.rules.RuleBook;
import io.mubiao.solr.SolrAddress;
import io.mubiao.solr.SolrCalls;
import io.mubiao.solr.SolrFaultException;
import io.mubiao.solr.SolrFaultException.Reason;
import io.mubiao.solr.SolrIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.solr.core.SolrCore;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes with a replica each answer as the index in the folder does; at last logins are asked for, and a node ends. */
@Timeout(900)
@TestMethodOrder(MethodName.class)
class AnswersTest {
    @TempDir
    private static Path room;

    private static RuleBook book;
    private static OutputFolder output;
    private static Cloud cloud;
    private static SolrAddress address;
    private static SameAnswers same;

    @BeforeAll
    static void fill() throws Exception {
        book = RuleBook.load(Path.of("extractors"));
        Path out = room.resolve("results");
        Path made = room.resolve("made");
        String folder = out.toString();
        run("ingest", Path.of("corpus").toAbsolutePath().toString(), "-o", folder, "--no-tables");
        run("make-corpus", "14", made.toString(), "-o", folder);
        run("ingest", Path.of("corpus").toAbsolutePath().toString(), made.toString(), "-o", folder, "--no-tables");
        output = new OutputFolder(out);
        cloud = Cloud.of(room, 2, "-Xmx400m");
        address = cloud.address("plans");
        Launched filled = run("cluster", "index", "--to", "solr:" + address, "-o", folder);
        assertThat(filled.err()).endsWith(address + ": 19 documents sent, 0 unchanged, 0 taken out.\n");
        assertThat(filled.status()).isZero();
        same = new SameAnswers(book, output.index(), new SolrIndex(address, null));
    }

    @AfterAll
    static void end() {
        if (cloud != null) {
            cloud.close();
        }
    }

    private static Launched run(String... words) throws IOException, InterruptedException {
        return Launched.of(room, words);
    }

    private static Filling.Report fill(SolrAddress to, int replicas) throws IOException {
        return new Filling(to, null).apply(new Documents(output), IndexWords.of(book), replicas);
    }

    private static SolrFaultException fault(ThrowingCallable asked) {
        return catchThrowableOfType(SolrFaultException.class, asked);
    }

    private static void search(SolrAddress at, String login) throws IOException {
        new SolrIndex(at, login).search(SearchRequest.of("率"));
    }

    @Test
    void a_hitsFacetsOrderMarksAndComparisonsAreTheSame() throws Exception {
        assertThat(same.check()).as("questions that find something").isGreaterThan(300);
    }

    @Test
    void a_hardQuestionsAreAnsweredAlike() throws Exception {
        assertThat(same.checkHard())
                .as("questions that find something")
                .isBetween(35, HardQuestions.QUERIES.size() - 5);
    }

    @Test
    void b_theCommandsPrintTheSameBytes() throws Exception {
        for (List<String> command : List.of(
                List.of("search", "秸秆综合利用率", "--format", "json"),
                List.of("search", "能耗", "--region", "陕西省", "--format", "csv"),
                List.of("search", "海上风电制氢"),
                List.of("compare", "--format", "json"),
                List.of("cascade", "陕西省"))) {
            List<String> words = new ArrayList<>(command);
            words.addAll(List.of("-o", output.path().toString()));
            Launched folder = run(words.toArray(String[]::new));
            words.addAll(List.of("--index", "solr:" + address));
            assertThat(run(words.toArray(String[]::new))).isEqualTo(folder);
        }
    }

    @Test
    void c_whatIsThereIsNotSentAgainAndWhatIsGoneIsTakenOut() throws Exception {
        int all = new Documents(output).ids().size();
        assertThat(fill(address, 2)).isEqualTo(new Filling.Report(0, all, 0));
        Path gone = output.document(new Documents(output).ids().get(0));
        Path kept = room.resolve("kept.json");
        Files.move(gone, kept);
        assertThat(fill(address, 2)).isEqualTo(new Filling.Report(0, all - 1, 1));
        Files.move(kept, gone);
        assertThat(fill(address, 2)).isEqualTo(new Filling.Report(1, all - 1, 0));
        same.check();
    }

    @Test
    void d_aLongQuestionIsRefusedAsByTheFolder() {
        SolrIndex solr = new SolrIndex(address, null);
        SearchRequest tooLong = SearchRequest.of("能".repeat(SearchRequest.LONGEST + 1));
        assertThatThrownBy(() -> solr.search(tooLong)).isInstanceOf(LongQuestionException.class);
        assertThatThrownBy(() -> solr.each(tooLong, hit -> {})).isInstanceOf(LongQuestionException.class);
    }

    @Test
    void e_aCollectionThatIsNotThereOrOfAnotherVersionIsSaid() throws Exception {
        assertThat(fault(() -> search(cloud.address("none"), null)).reason()).isEqualTo(Reason.MISSING);
        ConfigSet older = new ConfigSet(new Imprint("0", "秸秆"));
        Collections collections = new Collections(address.service(), null);
        collections.create("older-" + older.mark(), older, 1);
        collections.name("older", "older-" + older.mark());
        assertThat(fault(() -> search(cloud.address("older"), null)).reason()).isEqualTo(Reason.VERSION);
        Launched asked =
                run("search", "率", "-o", output.path().toString(), "--index", "solr:" + cloud.address("older"));
        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err())
                .contains("is of another version than this program")
                .hasLineCount(1);
        assertThat(fill(cloud.address("older"), 1).sent())
                .as("filling makes it anew")
                .isPositive();
        assertThat(collections.holds("older-" + older.mark())).isFalse();
        search(cloud.address("older"), null);
    }

    @Test
    void e_thePluginAnswersInItsOwnReleaseAlone() {
        SolrFaultException other = fault(() -> new SolrCalls(address, null)
                .call("/mubiao?solr=9.8&ask=search", "application/json", new byte[0], InputStream::readAllBytes));
        assertThat(other.reason()).isEqualTo(Reason.RELEASE);
        assertThat(other).hasMessage(SolrCore.class.getPackage().getSpecificationVersion());
    }

    @Test
    void f_whatOthersMadeIsLeftAsItIs() throws Exception {
        Collections collections = new Collections(address.service(), null);
        ConfigSet config = new ConfigSet(Imprint.of(IndexWords.of(book).words()));
        collections.create("theirs", config, 1);
        assertThat(fault(() -> fill(cloud.address("theirs"), 1)).reason()).isEqualTo(Reason.FOREIGN);
        collections.name("alias", "theirs");
        assertThat(fault(() -> fill(cloud.address("alias"), 1)).reason()).isEqualTo(Reason.FOREIGN);
        assertThat(collections.behind("alias")).isEqualTo("theirs");
        assertThat(new SolrIndex(cloud.address("theirs"), null)
                        .search(SearchRequest.of(""))
                        .total())
                .isZero();
    }

    @Test
    void f_aCollectionWithSeveralShardsIsRefused() throws Exception {
        String mark = new ConfigSet(Imprint.of(IndexWords.of(book).words())).mark();
        SolrCalls service = SolrCalls.forChanges(address.service(), null);
        service.call(
                "/admin/collections?action=CREATE&name=parted-" + mark
                        + "&numShards=2&replicationFactor=1&waitForFinalState=true&collection.configName=mubiao-"
                        + mark,
                "",
                null,
                InputStream::readAllBytes);
        new Collections(address.service(), null).name("parted", "parted-" + mark);
        String parted = "solr:" + cloud.address("parted");
        String folder = output.path().toString();
        for (Launched run : List.of(
                run("search", "率", "-o", folder, "--index", parted),
                run("compare", "-o", folder, "--index", parted),
                run("cluster", "index", "--to", parted, "-o", folder))) {
            assertThat(run.err()).contains(" has several shards, ").hasLineCount(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.status()).isEqualTo(1);
        }
        String held = service.call(
                "/parted/select?q=*:*&rows=0",
                "",
                null,
                answer -> new String(answer.readAllBytes(), StandardCharsets.UTF_8));
        assertThat(held).as("nothing was sent").contains("\"numFound\":0");
    }

    @Test
    void g_whereNobodyListensItIsSaidAtOnce() throws Exception {
        String nobody = "http://127.0.0.1:1/solr/plans"; // a port that is free now may be taken before it is tried
        Launched filled = run(
                "cluster",
                "index",
                "--to",
                "solr:" + nobody,
                "-o",
                output.path().toString());
        assertThat(filled.err())
                .startsWith("No Solr answers at " + nobody.replace("/plans", ""))
                .hasLineCount(1);
        assertThat(filled.out()).isEmpty();
        assertThat(filled.status()).isEqualTo(1);
        Launched wrong =
                run("cluster", "index", "--to", nobody, "-o", output.path().toString());
        assertThat(wrong.err()).contains("is no address of a Solr");
        assertThat(wrong.status()).isEqualTo(2);
    }

    @Test
    void h_withoutThePluginNothingIsMade() throws Exception {
        try (Cloud bare = Cloud.bare(room.resolve("bare"))) {
            SolrAddress plans = bare.address("plans");
            assertThat(fault(() -> fill(plans, 1)).reason()).isEqualTo(Reason.PLUGIN);
            Collections collections = new Collections(plans.service(), null);
            assertThat(collections.behind("plans")).isNull();
            assertThat(collections.all()).isEmpty();
            bare.join("-Xmx256m");
            long start = System.nanoTime();
            assertThat(fault(() -> fill(plans, 2)).reason())
                    .as("one of two nodes has it")
                    .isEqualTo(Reason.PLUGIN);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(90));
            assertThat(collections.all()).isEmpty();
            assertThat(bare.leave(0)).as("ends with who started it").isTrue();
        }
    }

    @Test
    void i_whoMayNotIsToldSo() throws Exception {
        cloud.tell("set", "/security.json", security("reader", "读 plans"));
        SolrFaultException fault = null;
        for (int i = 0; i < 60 && fault == null; i++) {
            fault = fault(() -> search(address, null));
            Thread.sleep(500);
        }
        assertThat(fault).isNotNull();
        assertThat(fault.reason()).isEqualTo(Reason.RIGHTS);
        assertThat(fault(() -> search(address, "reader:wrong")).reason()).isEqualTo(Reason.RIGHTS);
        search(address, "reader:读 plans");
        Launched filled = run(
                "cluster",
                "index",
                "--to",
                "solr:" + address,
                "-o",
                output.path().toString());
        assertThat(filled.err()).contains("does not let you in").hasLineCount(1);
        assertThat(filled.status()).isEqualTo(1);
        cloud.tell("set", "/security.json", "{}");
        for (int i = 0; i < 60 && fault(() -> search(address, null)) != null; i++) {
            Thread.sleep(500);
        }
    }

    /** Every one has to say who he is: what Solr's plugin for that takes. */
    private static String security(String user, String password) throws Exception {
        byte[] salt = "salt".getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(salt);
        byte[] once = digest.digest(password.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder base64 = Base64.getEncoder();
        String hash = base64.encodeToString(digest.digest(once)) + " " + base64.encodeToString(salt);
        return "{\"authentication\":{\"blockUnknown\":true,\"class\":\"solr.BasicAuthPlugin\",\"credentials\":{\""
                + user + "\":\"" + hash + "\"}}}";
    }

    @Test
    void j_aNodeThatEndsInTheMiddleLosesNoAnswer() throws Exception {
        Thread cut = new Thread(() -> {
            try {
                Thread.sleep(1_000);
                cloud.kill(0);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        cut.start();
        same.check();
        cut.join();
        same.check();
        assertThat(run("search", "秸秆综合利用率", "-o", output.path().toString(), "--index", "solr:" + address)
                        .status())
                .isZero();
    }
}
