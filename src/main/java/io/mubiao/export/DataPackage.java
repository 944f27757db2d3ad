package io.mubiao.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.export.ExportRequest.Provenance;
import io.mubiao.export.ExportRequest.Scores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code datapackage.json}, a data package after Frictionless: what each file is, with its hash; what each column means;
 * and under {@code mubiao} what exactly it was made from, so that a paper can cite it.
 */
final class DataPackage {
    /** The property under which stands what a data package has no name for. */
    static final String MARK = "mubiao";

    /** The tables in the order in which they are told of. */
    static final List<Listing<?>> TABLES = Stream.concat(DocumentRows.TABLES.stream(), Stream.of(Compared.LISTING))
            .toList();

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Provenance provenance;
    private final Map<String, Long> rows;
    private final String corpus;
    private final Map<Path, String> hashes = new HashMap<>();

    DataPackage(Provenance provenance, Map<String, Long> rows, String corpus) {
        this.provenance = provenance;
        this.rows = rows;
        this.corpus = corpus;
    }

    /** Writes it beside the files that it tells of. */
    void write(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            hashes.putAll(Hashes.of(files.filter(Files::isRegularFile).toList()));
        }
        ObjectNode json = MAPPER.createObjectNode()
                .put("profile", "data-package")
                .put("name", "mubiao-export")
                .put("title", "Targets of Chinese government plans")
                .put("version", provenance.version());
        made(json.putObject(MARK));
        ArrayNode resources = json.putArray("resources");
        for (Listing<?> listing : TABLES) {
            String name = listing.name();
            if (rows.containsKey(name)) {
                csv(file(resources, name, folder.resolve(name + ".csv"), "text/csv"), listing);
                file(resources, name + "-jsonl", folder.resolve(name + ".jsonl"), "application/x-ndjson");
            }
            made(resources, name + "-parquet", folder.resolve(name + ".parquet"), "application/vnd.apache.parquet");
        }
        made(resources, "sqlite", folder.resolve("mubiao.sqlite"), "application/vnd.sqlite3");
        made(
                resources,
                "workbook",
                folder.resolve("mubiao.xlsx"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        Scores scores = provenance.scores();
        if (scores != null) {
            String type = scores.file().endsWith(".json") ? "application/json" : "text/markdown";
            file(resources, "scores", folder.resolve(scores.file()), type).put("description", scores.about());
        }
        Files.write(folder.resolve(ExportFolder.PACKAGE), MAPPER.writeValueAsBytes(json));
    }

    private void made(ObjectNode json) {
        json.put("program", provenance.version());
        json.putObject("corpus")
                .put("documents", rows.getOrDefault(DocumentListing.LISTING.name(), 0L))
                .put("hash", corpus)
                .put("hashOf", "lines “id sha256\\n” of the table documents, sorted by id");
        ArrayNode madeWith = json.putArray("madeWith");
        for (String build : provenance.builds()) {
            String[] parts = build.split("-", 3);
            ObjectNode made = madeWith.addObject().put("rules", parts[0]);
            if (parts.length > 1) {
                made.put("build", parts[1]);
            }
            if (parts.length > 2) {
                made.put("ocr", parts[2]);
            }
        }
        ObjectNode counts = json.putObject("rows");
        rows.forEach(counts::put);
        Scores scores = provenance.scores();
        if (scores != null) {
            json.putObject("scores").put("path", scores.file()).put("about", scores.about());
        }
    }

    /** Tells of a file where this export has it. */
    private void made(ArrayNode resources, String name, Path file, String mediaType) throws IOException {
        if (Files.exists(file)) {
            file(resources, name, file, mediaType);
        }
    }

    private ObjectNode file(ArrayNode resources, String name, Path file, String mediaType) throws IOException {
        String path = String.valueOf(file.getFileName());
        return resources
                .addObject()
                .put("name", name)
                .put("path", path)
                .put("type", "file")
                .put("format", path.substring(path.lastIndexOf('.') + 1))
                .put("mediatype", mediaType)
                .put("bytes", Files.size(file))
                .put("hash", hashes.get(file));
    }

    private static void csv(ObjectNode resource, Listing<?> listing) {
        resource.put("profile", "tabular-data-resource")
                .put("type", "table")
                .put("description", listing.about())
                .put("encoding", "utf-8");
        resource.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", "\r\n")
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true);
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        listing.columns().forEach(column -> field(fields.addObject(), column));
        schema.putArray("missingValues").add("");
        if (!listing.key().isEmpty()) {
            ArrayNode key = schema.putArray("primaryKey");
            listing.key().forEach(key::add);
        }
        if (listing.columns().stream().anyMatch(column -> column.name().equals("document"))) {
            ObjectNode reference = schema.putArray("foreignKeys").addObject().put("fields", "document");
            reference
                    .putObject("reference")
                    .put("resource", DocumentListing.LISTING.name())
                    .put("fields", "id");
        }
    }

    private static void field(ObjectNode field, Column<?> column) {
        field.put("name", column.name()).put("type", type(column.type())).put("description", column.about());
        if (!column.choices().isEmpty()) {
            ArrayNode choices = field.putObject("constraints").putArray("enum");
            column.choices().forEach(choices::add);
        }
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "integer";
            case NUMBER -> "number";
            case FLAG -> "boolean";
        };
    }
}
