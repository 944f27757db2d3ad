package io.mubiao.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schemas in {@code docs/schema}. */
public final class Schemas {
    private Schemas() {}

    /** What is wrong with a JSON by {@code docs/schema/<name>.schema.json}. */
    public static List<Error> faults(String name, JsonNode json) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
        return registry.getSchema(Files.readString(Path.of("docs/schema/" + name + ".schema.json"), UTF_8))
                .validate(json);
    }
}
