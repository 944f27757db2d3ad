package io.mubiao.solr;

import com.fasterxml.jackson.core.JacksonException;
import io.mubiao.solr.SolrFaultException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls to one of several nodes: the one that answered last is asked first, and one that does not answer, or fails, is passed
 * over.
 */
public final class SolrCalls {
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final Duration TO_CHANGE = Duration.ofMinutes(15);
    private static final int ROUNDS = 2;
    private static final int LONGEST_FAULT = 20_000;

    private final SolrAddress address;
    private final @Nullable String login;
    private final boolean changing;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();
    private volatile int answeredLast;

    /**
     * For questions: each node is tried twice before it is given up.
     *
     * @param login {@code user:password}; null where none is needed
     */
    public SolrCalls(SolrAddress address, @Nullable String login) {
        this(address, login, false);
    }

    private SolrCalls(SolrAddress address, @Nullable String login, boolean changing) {
        this.address = address;
        this.login = login;
        this.changing = changing;
    }

    /** For what changes something, and may take its time: it is told to another node only where one cannot be spoken to. */
    public static SolrCalls forChanges(SolrAddress address, @Nullable String login) {
        return new SolrCalls(address, login, true);
    }

    /** Takes what comes back; it may be called again, with the answer of another node, where the first one broke off. */
    @FunctionalInterface
    public interface Taking<T> {
        T take(InputStream answer) throws IOException;
    }

    /**
     * Sends something, or only asks where there is nothing to send.
     *
     * @param path what follows the address: {@code /mubiao?ask=search}
     * @throws SolrFaultException where no node gives an answer
     */
    public <T> T call(String path, String type, byte @Nullable [] sent, Taking<T> taking) throws IOException {
        SolrFaultException fault = null;
        int nodes = address.nodes().size();
        int first = answeredLast;
        for (int i = 0; i < nodes * ROUNDS; i++) {
            int node = (first + i) % nodes;
            URI target = URI.create(address.nodes().get(node) + path);
            try {
                T answer = once(request(target, type, sent), taking);
                answeredLast = node;
                return answer;
            } catch (SolrFaultException e) {
                fault = e;
                if (!isOfThisNode(e.reason())) {
                    throw e;
                }
            } catch (IOException e) {
                fault = new SolrFaultException(Reason.UNREACHABLE, address.toString(), why(e));
                if (changing && !isDeaf(e)) {
                    throw fault;
                }
            }
        }
        throw Objects.requireNonNull(fault);
    }

    /** Whether another node may do better. */
    private boolean isOfThisNode(Reason reason) {
        return reason == Reason.MISSING || (reason == Reason.FAILED && !changing);
    }

    /** Whether nothing of what was sent was heard. */
    private static boolean isDeaf(IOException fault) {
        return fault instanceof ConnectException || fault instanceof HttpConnectTimeoutException;
    }

    /** Java has no message for nobody being there; a page of another service is no JSON. */
    private static String why(IOException fault) {
        if (fault instanceof JacksonException) {
            return SolrFaultException.NO_SOLR;
        }
        return fault.getMessage() == null && isDeaf(fault) ? "no connection" : String.valueOf(fault.getMessage());
    }

    private HttpRequest request(URI target, String type, byte @Nullable [] sent) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(changing ? TO_CHANGE : TO_ANSWER);
        if (login != null) {
            String token = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + token);
        }
        return sent == null
                ? request.GET().build()
                : request.header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(sent))
                        .build();
    }

    private <T> T once(HttpRequest request, Taking<T> taking) throws IOException {
        HttpResponse<InputStream> response;
        try {
            response = client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                String said = new String(body.readNBytes(LONGEST_FAULT), StandardCharsets.UTF_8);
                throw SolrFaultException.of(response.statusCode(), address.toString(), said);
            }
            return taking.take(body);
        }
    }
}
