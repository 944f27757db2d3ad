package io.mubiao.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.index.SearchResult.Kind;
import io.mubiao.index.SearchResult.Origin;
import io.mubiao.index.SearchResult.Spot;
import io.mubiao.solr.SolrFaultException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nodes that answer, refuse, break off or are not there. */
class SolrCallsTest {
    private final List<HttpServer> servers = new ArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(server -> server.stop(0));
    }

    private String node(int status, long length, byte[] answer) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        servers.add(server);
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/solr/plans";
    }

    private static String nobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return "http://127.0.0.1:" + free.getLocalPort() + "/solr/plans";
        }
    }

    private static SolrAddress nodes(String... nodes) {
        return SolrAddress.parse("solr:" + String.join(",", nodes));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(SolrAddress address) throws IOException {
        return new SolrCalls(address, null).call("/mubiao", "text/plain", bytes("?"), InputStream::readAllBytes);
    }

    @Test
    void aNodeThatIsGoneOrFailsIsPassedOver() throws IOException {
        assertThat(read(nodes(nobody(), node(503, 0, bytes("down")), node(200, 0, bytes("here")))))
                .isEqualTo(bytes("here"));
    }

    @Test
    void withoutAnyNodeItIsSaidWhichWereTried() throws IOException {
        SolrAddress address = nodes(nobody(), nobody());
        SolrFaultException fault = catchThrowableOfType(SolrFaultException.class, () -> read(address));
        assertThat(fault.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(fault.address()).isEqualTo(address.toString());
    }

    @ParameterizedTest
    @CsvSource({"400,REFUSED", "401,RIGHTS", "403,RIGHTS", "404,MISSING", "409,VERSION", "500,FAILED"})
    void whatIsWrongIsTold(int status, Reason reason) throws IOException {
        SolrAddress address = nodes(node(status, 0, bytes("no")));
        assertThat(catchThrowableOfType(SolrFaultException.class, () -> read(address))
                        .reason())
                .isEqualTo(reason);
    }

    @Test
    void anotherReleaseOfSolrIsToldByItsVersion() throws IOException {
        String said =
                "{\"error\":{\"msg\":\"" + SolrFaultException.OTHER_RELEASE + "9.8.0, but by 9.10\",\"code\":409}}";
        SolrAddress address = nodes(node(409, 0, bytes(said)));
        SolrFaultException fault = catchThrowableOfType(SolrFaultException.class, () -> read(address));
        assertThat(fault.reason()).isEqualTo(Reason.RELEASE);
        assertThat(fault).hasMessage("9.8.0");
    }

    @ParameterizedTest
    @CsvSource({
        "9.10.1,true",
        "9.10,true",
        "9.10.0-SNAPSHOT,true",
        "9.1.0,false",
        "9.101.0,false",
        "10.9.10,false",
        "null,false"
    })
    void onlyThePatchReleaseMayDiffer(String version, boolean same) {
        assertThat(SolrIndex.isRelease(version, "9.10")).isEqualTo(same);
    }

    @Test
    void ofWhatSolrSaysTheSentenceIsTold() throws IOException {
        String said = "{\"error\":{\"metadata\":[],\"msg\":\"no \\\"率\\\" here\",\"code\":500}}";
        SolrAddress address = nodes(node(500, 0, bytes(said)));
        SolrFaultException fault = catchThrowableOfType(SolrFaultException.class, () -> read(address));
        assertThat(fault).hasMessage("no \\\"率\\\" here");
        assertThat(fault.said()).isEqualTo(said);
    }

    @Test
    void aChangeThatMayHaveBeenHeardIsNotToldToAnother() throws IOException {
        SolrAddress broken = nodes(node(500, 0, bytes("no")), node(200, 0, bytes("here")));
        assertThat(catchThrowableOfType(SolrFaultException.class, () -> change(broken))
                        .reason())
                .isEqualTo(Reason.FAILED);
        assertThat(change(nodes(nobody(), node(200, 0, bytes("here"))))).isEqualTo(bytes("here"));
    }

    private static byte[] change(SolrAddress address) throws IOException {
        return SolrCalls.forChanges(address, null).call("/update", "text/plain", bytes("!"), InputStream::readAllBytes);
    }

    private static Hit hit(String text) {
        return new Hit(Kind.SECTION, new Origin("d1", "方案.txt", "610000", "陕西省"), new Spot("一", 1), text, "", null);
    }

    @Test
    void allHitsAreTakenOnceThoughANodeBreaksOff() throws IOException {
        SolrAddress address = nodes(node(200, 10_000, lines("甲", "乙")), node(200, 0, lines("丙", "乙", "甲", "甲")));
        List<Hit> hits = new ArrayList<>();
        assertThat(new SolrIndex(address, null).each(SearchRequest.of("甲"), hits::add))
                .isEqualTo(4);
        // the node that stays has another order; it alone has the third, and of two that are alike one more
        assertThat(hits).containsExactly(hit("甲"), hit("乙"), hit("丙"), hit("甲"));
    }

    private static byte[] lines(String... texts) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append(new String(Wire.write(hit(text)), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return bytes(lines.toString());
    }
}
