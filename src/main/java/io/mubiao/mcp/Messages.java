package io.mubiao.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import io.mubiao.memory.Asker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Messages as lines of two streams, as the SDK's own transport has them, but for three things: a line that is no message is
 * answered by an error and the next one is read; where the input ends, what was asked before is still answered; and what
 * was asked and then cancelled is not, nor made to its end ({@code docs/decisions/039}).
 */
final class Messages implements McpServerTransportProvider {
    private static final long MOST_SECONDS = 60;
    private static final String CANCELLED = "notifications/cancelled";

    private final Lines in;
    private final OutputStream out;
    private final ObjectMapper mapper;
    private final JacksonMcpJsonMapper json;
    /** Who reads, and each message that is still being answered. */
    private final Phaser open = new Phaser(1);
    /** Who waits for the questions that are being answered, by their ids. */
    private final Map<String, Asker> asked = new ConcurrentHashMap<>();

    private final ExecutorService answering = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "answering");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable McpServerSession session;

    Messages(InputStream in, OutputStream out, ObjectMapper mapper) {
        this.in = new Lines(in);
        this.out = out;
        this.mapper = mapper;
        json = new JacksonMcpJsonMapper(mapper);
    }

    @Override
    public void setSessionFactory(McpServerSession.Factory factory) {
        session = factory.create(new Writing());
    }

    @Override
    public List<String> protocolVersions() {
        return List.of(
                ProtocolVersions.MCP_2024_11_05,
                ProtocolVersions.MCP_2025_03_26,
                ProtocolVersions.MCP_2025_06_18,
                ProtocolVersions.MCP_2025_11_25);
    }

    @Override
    public Mono<Void> notifyClients(String method, Object words) {
        return session().sendNotification(method, words);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    private McpServerSession session() {
        return Objects.requireNonNull(session, "the server makes it");
    }

    /** Reads until the input ends, and waits for the answers that are still owed. */
    void readAll() throws IOException, InterruptedException {
        for (Lines.Line line = in.next(); line != null; line = in.next()) {
            take(line.text());
        }
        try {
            open.awaitAdvanceInterruptibly(open.arrive(), MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // who asked has been told nothing for a minute, and has gone
        }
    }

    private void take(@Nullable String line) throws IOException {
        if (line == null) {
            refuse(
                    ErrorCodes.INVALID_REQUEST,
                    "A message has at most " + Lines.LONGEST + " bytes.",
                    MissingNode.getInstance());
            return;
        }
        if (line.isEmpty()) {
            return;
        }
        JsonNode read;
        try {
            read = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            refuse(ErrorCodes.PARSE_ERROR, "This line is no JSON.", MissingNode.getInstance());
            return;
        }
        try {
            if (!read.path("jsonrpc").asText().equals(McpSchema.JSONRPC_VERSION)) {
                throw new IllegalArgumentException("jsonrpc");
            }
            if (read.path("method").asText().equals(CANCELLED)) {
                Asker asker = asked.get(key(read.at("/params/requestId")));
                if (asker != null) {
                    asker.leave();
                }
                return;
            }
            boolean call = read.path("method").asText().equals(McpSchema.METHOD_TOOLS_CALL);
            hand(McpSchema.deserializeJsonRpcMessage(json, line), call ? key(read.path("id")) : "");
        } catch (IOException | IllegalArgumentException e) {
            refuse(ErrorCodes.INVALID_REQUEST, "This is no message of JSON-RPC 2.0.", read.path("id"));
        }
    }

    /** An id as it is told from others: the number 1 is not the word 1. */
    private static String key(JsonNode id) {
        return id.isTextual() || id.isIntegralNumber() ? id.toString() : "";
    }

    /** @param id of the call of a tool, as it is told from others; empty where the message is none, and answered at once */
    private void hand(JSONRPCMessage message, String id) {
        open.register();
        if (id.isEmpty()) {
            handle(message, open::arriveAndDeregister);
            return;
        }
        Asker asker = new Asker();
        asked.put(id, asker);
        answering.execute(() -> asker.serve(() -> handle(message, () -> {
            asked.remove(id, asker);
            open.arriveAndDeregister();
        })));
    }

    private void handle(JSONRPCMessage message, Runnable after) {
        session()
                .handle(message)
                .doFinally(end -> after.run())
                .subscribe(nothing -> {}, fault -> {}); // a fault was answered, or nobody is there to be answered
    }

    /** An answer to what is no request. */
    private void refuse(int code, String sentence, JsonNode id) throws IOException {
        ObjectNode answer = mapper.createObjectNode().put("jsonrpc", McpSchema.JSONRPC_VERSION);
        answer.set("id", id.isTextual() || id.isIntegralNumber() ? id : null);
        answer.putObject("error").put("code", code).put("message", sentence);
        write(mapper.writeValueAsString(answer));
    }

    private void write(String message) throws IOException {
        byte[] line = (message + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(line);
            out.flush();
        }
    }

    /** The way out, as the SDK wants it. */
    private final class Writing implements McpServerTransport {
        @Override
        public Mono<Void> sendMessage(JSONRPCMessage message) {
            return Mono.fromRunnable(() -> {
                Asker asker = message instanceof JSONRPCResponse answer
                        ? asked.get(key(mapper.valueToTree(answer.id())))
                        : null;
                if (asker != null && asker.isGone()) {
                    return;
                }
                try {
                    write(json.writeValueAsString(message));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }

        @Override
        public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
            return json.convertValue(data, type);
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }
    }
}
