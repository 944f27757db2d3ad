package io.mubiao.export;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a {@code datapackage.json} of ours tells of the files beside it: {@code targets.csv} and its hash. */
final class WrittenTables {
    private WrittenTables() {}

    /** By name; none where it is not there, is not whole or is somebody else's. */
    static Map<String, String> of(Path dataPackage) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        if (!Files.isRegularFile(dataPackage)) {
            return hashes;
        }
        try {
            JsonNode json = JsonMapper.builder().build().readTree(dataPackage.toFile());
            if (json.path(DataPackage.MARK).isObject()) {
                json.path("resources")
                        .forEach(made -> hashes.put(
                                made.path("path").asText(), made.path("hash").asText()));
            }
        } catch (JacksonException e) {
            return new TreeMap<>();
        }
        return hashes;
    }
}
