package io.mubiao.cluster.solr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mubiao.solr.SolrCalls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Changes on their way to a collection, several documents in one call. */
final class Sending {
    private static final int BATCH_BYTES = 4_000_000;

    private final SolrCalls calls;
    private final ObjectMapper mapper;
    private final ByteArrayOutputStream batch = new ByteArrayOutputStream();
    private int sent;

    Sending(SolrCalls calls, ObjectMapper mapper) {
        this.calls = calls;
        this.mapper = mapper;
    }

    /** How many documents were added. */
    int sent() {
        return sent;
    }

    void add(JsonNode document) throws IOException {
        batch.write(batch.size() == 0 ? '[' : ',');
        batch.writeBytes(mapper.writeValueAsBytes(document));
        sent++;
        if (batch.size() > BATCH_BYTES) {
            flush();
        }
    }

    void flush() throws IOException {
        if (batch.size() > 0) {
            batch.write(']');
            update("", batch.toByteArray());
            batch.reset();
        }
    }

    void remove(List<String> ids) throws IOException {
        if (!ids.isEmpty()) {
            update("", mapper.writeValueAsBytes(mapper.createObjectNode().set("delete", mapper.valueToTree(ids))));
        }
    }

    /** Shows all that was sent; what it replaced is taken out, since it would count in the ranking. */
    void commit() throws IOException {
        update("?commit=true&waitSearcher=true&expungeDeletes=true", "{}".getBytes(StandardCharsets.UTF_8));
    }

    private void update(String parameters, byte[] json) throws IOException {
        calls.call("/update" + parameters, "application/json", json, mapper::readTree);
    }
}
