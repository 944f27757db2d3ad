package io.mubiao.pipeline;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mubiao.read.archive.Unpacked;
import io.mubiao.read.archive.Unpacked.Member;
import io.mubiao.write.WholeFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the last run saw and made, so that the next one does only what changed: which bytes stood in which file, and what
 * these bytes gave under which rules.
 *
 * @param files by key
 * @param results by the SHA-256 of the content
 * @param archives what they hold, by the SHA-256 of their own content
 */
record Journal(Map<String, Seen> files, Map<String, Result> results, Map<String, Archive> archives) {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final String FILES = "files";
    private static final String RESULTS = "results";
    private static final String ARCHIVES = "archives";

    /**
     * A file as it was.
     *
     * @param key see {@link Names#key}
     * @param path as it was shown
     * @param modified milliseconds since 1970
     * @param taken when its content was looked at, in the same measure
     */
    record Seen(String key, String path, long bytes, long modified, long taken, String sha256) {}

    /**
     * What a content gave.
     *
     * @param version of the rules and the program
     * @param document its id; null where it failed
     */
    record Result(
            String sha256,
            String version,
            @Nullable String document,
            @Nullable String code,
            @Nullable String message) {}

    /**
     * An archive that was unpacked.
     *
     * @param code why not all of it could be had; null where all was
     */
    record Archive(
            String sha256, String version, @Nullable String code, @Nullable String message, List<Member> members) {
        Archive {
            members = List.copyOf(members);
        }

        Unpacked unpacked() {
            return new Unpacked(code, message, members);
        }

        /** What a maker said of it: its members as JSON, or why there are none. */
        static Archive of(String sha256, String version, Made made, byte[] json) throws IOException {
            if (json.length == 0) {
                return new Archive(sha256, version, made.code(), made.message(), List.of());
            }
            Unpacked unpacked = MAPPER.readValue(json, Unpacked.class);
            return new Archive(sha256, version, unpacked.code(), unpacked.message(), unpacked.members());
        }
    }

    private static Journal empty() {
        return new Journal(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** The journal of a folder; empty where there is none, or none that can be read: then all is done anew. */
    static Journal read(Path file) throws IOException {
        Journal journal = empty();
        if (!Files.isRegularFile(file)) {
            return journal;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser json = MAPPER.createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                journal.add(json.currentName(), json);
            }
        } catch (JacksonException e) {
            return empty();
        }
        return journal;
    }

    /** Takes in what one field lists. */
    private void add(String field, JsonParser json) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            switch (field) {
                case FILES -> {
                    Seen seen = json.readValueAs(Seen.class);
                    files.put(seen.key(), seen);
                }
                case RESULTS -> {
                    Result result = json.readValueAs(Result.class);
                    results.put(result.sha256(), result);
                }
                case ARCHIVES -> {
                    Archive archive = json.readValueAs(Archive.class);
                    archives.put(archive.sha256(), archive);
                }
                default -> json.skipChildren();
            }
        }
    }

    /** Where a run begins that found these files: what is still as it was; of the rest, what is done will be added. */
    Journal begun(Map<String, Seen> found) {
        Map<String, Seen> same = new TreeMap<>(files);
        same.values().removeIf(seen -> {
            Seen now = found.get(seen.key());
            return now != null && !now.sha256().equals(seen.sha256());
        });
        return new Journal(same, new TreeMap<>(results), new TreeMap<>(archives));
    }

    void write(Path file) throws IOException {
        WholeFile.write(file, out -> {
            try (JsonGenerator json = MAPPER.createGenerator(new BufferedOutputStream(out))) {
                json.writeStartObject();
                list(FILES, files.values(), json);
                list(RESULTS, results.values(), json);
                list(ARCHIVES, archives.values(), json);
                json.writeEndObject();
            }
        });
    }

    private static void list(String field, Collection<?> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Object value : values) {
            json.writePOJO(value);
        }
        json.writeEndArray();
    }

    /** The names under which each content was seen, sorted. */
    static Map<String, List<String>> namesByContent(Collection<Seen> files) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Seen seen : files) {
            names.computeIfAbsent(seen.sha256(), sha -> new ArrayList<>()).add(seen.path());
        }
        names.values().forEach(list -> list.sort(null));
        return names;
    }
}
