package io.mubiao.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.model.Metadata;
import io.mubiao.model.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A document as JSON and back: {@code {"schemaVersion": 1, "id": "…", "source": {…}, "metadata": {…}, "text": "…", …}}, as
 * {@code docs/schema/document.schema.json} describes it.
 *
 * <p>The same document always gives the same bytes: UTF-8, fields in the order of the schema, numbers as printed
 * ({@code 0.20} stays 0.20). What is read back equals what was written, but for {@link io.mubiao.model.Outline#rows},
 * which the JSON holds as tasks only and which come back empty. A half of a surrogate pair, which is no character, is
 * written as U+FFFD.
 */
public final class DocumentJson {
    private static final ObjectMapper MAPPER =
            ExactJson.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** For a part of a document, after which more follows. */
    private static final ObjectMapper PARTS = ExactJson.mapper();

    /** The document's bytes, ending with a line break. */
    public byte[] write(PlanDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            json.setPrettyPrinter(layout());
            Fields.write(json, document, DocumentShape::write);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    /**
     * The document that was written.
     *
     * @throws IOException where the bytes are no JSON, or not that of a document of this version; the message names the
     *     field
     */
    public PlanDocument read(byte[] json) throws IOException {
        return DocumentShape.read(new Given("document", MAPPER.readTree(json)));
    }

    /**
     * What a document says of itself, read without what follows it.
     *
     * @throws IOException where it is no JSON of a document
     */
    public Metadata readMetadata(InputStream json) throws IOException {
        try (JsonParser parser = PARTS.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("metadata");
                parser.nextToken();
                if (found) {
                    return MetadataShape.read(new Given("document.metadata", parser.readValueAsTree()));
                }
                parser.skipChildren();
            }
        }
        throw new IOException("document.metadata is missing");
    }

    /**
     * What a document says of its file and of itself, read without what follows: one without text, problems and findings.
     *
     * @throws IOException as {@link #read}
     */
    public PlanDocument readHead(InputStream json) throws IOException {
        ObjectNode head = PARTS.createObjectNode();
        try (JsonParser parser = PARTS.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME
                    && !parser.currentName().equals("text")) {
                String field = parser.currentName();
                parser.nextToken();
                JsonNode value = parser.readValueAsTree();
                head.set(field, value);
            }
        }
        return DocumentShape.readHead(new Given("document", head));
    }

    private static DefaultPrettyPrinter layout() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter(" ", "\n"));
    }
}
