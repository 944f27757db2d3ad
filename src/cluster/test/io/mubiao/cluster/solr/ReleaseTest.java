package io.mubiao.cluster.solr;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.mubiao.cluster.Launched;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a filling does where nodes run another Solr, or none: it asks, and nothing else. */
@Timeout(120)
class ReleaseTest {
    private static final String NODE = "\"%s_solr\":{\"lucene\":{\"solr-spec-version\":\"%s\"}}";

    @TempDir
    private Path room;

    @Test
    void oneNodeOfAnotherReleaseIsEnoughToRefuse() throws IOException, InterruptedException {
        String both = "{" + String.format(NODE, "a", "9.10.2") + "," + String.format(NODE, "b", "9.9.0") + "}";
        refused(200, both, "Solr at %s is of version 9.9.0; this program and its plugin are made for 9.10, ");
    }

    @Test
    void whatIsNoSolrIsNotTakenForOne() throws IOException, InterruptedException {
        refused(200, "{}", "No Solr answers at %s: what answers is none.");
        refused(200, "<html>", "No Solr answers at %s: what answers is none.");
        refused(404, "not here", "No Solr answers at %s: what answers is none.");
    }

    private void refused(int status, String answer, String begins) throws IOException, InterruptedException {
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            String solr = "http://127.0.0.1:" + server.getAddress().getPort() + "/solr";
            Files.createDirectories(room.resolve("results/documents"));
            Launched run = Launched.of(room, "cluster", "index", "--to", "solr:" + solr + "/plans", "-o", "results");
            assertThat(run.err()).startsWith(String.format(begins, solr)).hasLineCount(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.status()).isEqualTo(1);
            assertThat(asked).isNotEmpty().containsOnly("GET /solr/admin/info/system");
        } finally {
            server.stop(0);
        }
    }
}
