package io.mubiao.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.mubiao.memory.Asker;
import io.mubiao.write.ExactJson;
import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was asked and then cancelled ends, and is not only kept back. */
@Timeout(60)
class CancelTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void aCancelledQuestionIsComputedNoFurther() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Thread reading;
        PipedInputStream in = new PipedInputStream();
        try (PipedOutputStream asking = new PipedOutputStream(in)) {
            Messages messages = new Messages(in, said, ExactJson.mapper());
            McpServer.sync(messages)
                    .serverInfo(McpSchema.Implementation.builder("test", "1").build())
                    .immediateExecution(true)
                    .capabilities(ServerCapabilities.builder().tools(false).build())
                    .tools(endless())
                    .build();
            reading = new Thread(() -> readAll(messages));
            reading.start();
            say(
                    asking,
                    "{'jsonrpc':'2.0','id':0,'method':'initialize','params':{'protocolVersion':'2025-06-18',"
                            + "'capabilities':{},'clientInfo':{'name':'t','version':'1'}}}",
                    "{'jsonrpc':'2.0','method':'notifications/initialized'}",
                    "{'jsonrpc':'2.0','id':7,'method':'tools/call','params':{'name':'endless','arguments':{}}}");
            begun.await();
            say(asking, "{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':8}}");
            assertThat(ended.await(200, TimeUnit.MILLISECONDS))
                    .as("another was cancelled")
                    .isFalse();
            say(asking, "{'jsonrpc':'2.0','method':'notifications/cancelled','params':{'requestId':7}}");
            ended.await();
        }
        reading.join();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("\"id\":0").doesNotContain("\"id\":7");
    }

    private SyncToolSpecification endless() {
        return SyncToolSpecification.builder()
                .tool(McpSchema.Tool.builder("endless", Map.of("type", "object"))
                        .build())
                .callHandler((exchange, request) -> {
                    begun.countDown();
                    try {
                        while (true) {
                            Asker.stillWaits();
                            Thread.onSpinWait();
                        }
                    } catch (CancellationException e) {
                        ended.countDown();
                    }
                    return CallToolResult.builder().addTextContent("too late").build();
                })
                .build();
    }

    private static void readAll(Messages messages) {
        try {
            messages.readAll();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(PipedOutputStream asking, String... lines) throws Exception {
        for (String line : lines) {
            asking.write((line.replace('\'', '"') + "\n").getBytes(StandardCharsets.UTF_8));
        }
        asking.flush();
    }
}
