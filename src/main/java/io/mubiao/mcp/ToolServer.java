package io.mubiao.mcp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import io.mubiao.answer.Operation;
import io.mubiao.answer.Operations;
import io.mubiao.answer.Parameter;
import io.mubiao.answer.ParameterJson;
import io.mubiao.answer.Sentences;
import io.mubiao.answer.Unanswerable;
import io.mubiao.write.ExactJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Offers the operations as tools, until the input ends. */
public final class ToolServer {
    private static final ObjectMapper MAPPER = ExactJson.mapper();

    private final List<Tool> tools;
    private final Locale locale;
    private final Sentences words;
    private final Consumer<Exception> heard;

    /** @param heard is told what went wrong with an answer */
    public ToolServer(Operations operations, Locale locale, Consumer<Exception> heard) {
        tools = Tool.all(operations);
        this.locale = locale;
        words = Sentences.in(locale);
        this.heard = heard;
    }

    /** Answers what comes in; nothing but messages of the protocol goes out. */
    public void apply(InputStream in, OutputStream out, String version) throws IOException, InterruptedException {
        Messages messages = new Messages(in, out, MAPPER);
        McpServer.sync(messages)
                .serverInfo(McpSchema.Implementation.builder("mubiao", version)
                        .title(words.of("mcp.title"))
                        .build())
                .instructions(words.of("mcp.instructions"))
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .immediateExecution(true) // in the thread of the question, which knows who waits for it
                .validateToolInputs(false) // a question says better what is wrong with it
                .jsonSchemaValidator(new Unchecked())
                .tools(tools.stream().map(this::specification).toList())
                .build();
        messages.readAll();
    }

    private SyncToolSpecification specification(Tool tool) {
        Operation operation = tool.portion().operation();
        String title = words.about(operation);
        McpSchema.Tool described = McpSchema.Tool.builder(tool.name(), schema(operation))
                .title(title)
                .description(title + words.of("mcp.stop") + words.more(operation))
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return SyncToolSpecification.builder()
                .tool(described)
                .callHandler((exchange, request) -> answer(tool, request.arguments()))
                .build();
    }

    private Map<String, Object> schema(Operation operation) {
        ObjectNode schema = MAPPER.createObjectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (Parameter parameter : operation.parameters()) {
            ObjectNode one = properties.putObject(parameter.name());
            one.setAll(ParameterJson.of(parameter));
            one.put("description", words.about(operation, parameter));
            if (parameter.needed()) {
                schema.withArray("required").add(parameter.name());
            }
        }
        return MAPPER.convertValue(schema, new TypeReference<>() {});
    }

    private CallToolResult answer(Tool tool, @Nullable Map<String, Object> arguments) {
        try {
            ObjectNode answer = tool.portion().answer(Said.of(arguments));
            return CallToolResult.builder()
                    .structuredContent(answer)
                    .addTextContent(MAPPER.writeValueAsString(answer))
                    .build();
        } catch (Unanswerable e) {
            return fault(e.sentence(locale));
        } catch (CancellationException e) {
            return fault(words.of("mcp.fault")); // which nobody waits for
        } catch (IOException | RuntimeException e) { // this question is lost, not those that follow
            heard.accept(e);
            return fault(words.of("mcp.fault"));
        }
    }

    private static CallToolResult fault(String sentence) {
        return CallToolResult.builder().addTextContent(sentence).isError(true).build();
    }

    /** The SDK asks for one; questions are checked by their parameters, and that answers are as described by tests. */
    private static final class Unchecked implements JsonSchemaValidator {
        @Override
        public ValidationResponse validate(Map<String, Object> schema, @Nullable Object content) {
            return ValidationResponse.asValid(null);
        }
    }
}
