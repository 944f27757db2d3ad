package io.mubiao.solr;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchResult;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.index.Workload;
import java.io.IOException;
import java.io.InputStream;

/** Requests and answers as JSON, the same on both sides: {@code {"query": "秸秆", "in": "ALL", …}}. */
public final class Wire {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private Wire() {}

    /** Any of the records of {@link SearchRequest} and {@link SearchResult}. */
    public static byte[] write(Object value) throws IOException {
        return MAPPER.writeValueAsBytes(value);
    }

    public static SearchRequest request(InputStream json) throws IOException {
        return MAPPER.readValue(json, SearchRequest.class);
    }

    public static SearchResult result(InputStream json) throws IOException {
        return MAPPER.readValue(json, SearchResult.class);
    }

    public static Workload workload(InputStream json) throws IOException {
        return MAPPER.readValue(json, Workload.class);
    }

    /** Hits one after another, a line each. */
    public static MappingIterator<Hit> hits(InputStream lines) throws IOException {
        return MAPPER.readerFor(Hit.class).readValues(lines);
    }
}
