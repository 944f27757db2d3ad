package io.mubiao.pipeline;

import io.mubiao.model.Metadata;
import io.mubiao.model.PlanDocument;
import io.mubiao.write.DocumentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The finished documents of an output folder, read back from their JSON. */
public final class Documents {
    private static final String SUFFIX = ".json";

    private final OutputFolder output;
    private final DocumentJson json = new DocumentJson();

    public Documents(OutputFolder output) {
        this.output = output;
    }

    /** All ids, sorted. */
    public List<String> ids() throws IOException {
        if (!Files.isDirectory(output.documents())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(output.documents())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    /** Which rules and build made the documents, such as {@code 1f0c-9a2b}: one where all were made alike. */
    public List<String> builds() throws IOException {
        return Journal.read(output.journal()).results().values().stream()
                .filter(result -> result.document() != null)
                .map(Journal.Result::version)
                .distinct()
                .sorted()
                .toList();
    }

    /** The bytes of one document's JSON. */
    public byte[] bytes(String id) throws IOException {
        return Files.readAllBytes(output.document(id));
    }

    public PlanDocument read(String id) throws IOException {
        byte[] bytes = bytes(id);
        try {
            return json.read(bytes);
        } catch (IOException e) {
            throw new IOException(output.document(id) + " is no document any more (" + e.getMessage() + ")", e);
        }
    }

    /** What each document says of itself, by its id; read without the rest of them. */
    public Map<String, Metadata> metadata() throws IOException {
        Map<String, Metadata> all = new TreeMap<>();
        for (String id : ids()) {
            try (InputStream file = Files.newInputStream(output.document(id))) {
                all.put(id, json.readMetadata(file));
            }
        }
        return all;
    }

    /** Each document without its text and what was found in it, by its id; read without these. */
    public Map<String, PlanDocument> heads() throws IOException {
        Map<String, PlanDocument> heads = new ConcurrentHashMap<>();
        try {
            ids().parallelStream().forEach(id -> heads.put(id, headUnchecked(id)));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return heads;
    }

    /** A document without its text and what was found in it. */
    public PlanDocument head(String id) throws IOException {
        try (InputStream file = Files.newInputStream(output.document(id))) {
            return json.readHead(file);
        }
    }

    private PlanDocument headUnchecked(String id) {
        try {
            return head(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Size and time of a document's file: others where it was written anew. */
    public String stamp(String id) throws IOException {
        BasicFileAttributes file = Files.readAttributes(output.document(id), BasicFileAttributes.class);
        return file.size() + " " + file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** All documents, sorted by the names of their files. */
    public List<PlanDocument> all() throws IOException {
        try {
            return ids().parallelStream()
                    .map(this::readUnchecked)
                    .sorted(Comparator.comparing(document -> document.source().path()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** The documents that are meant: by the beginning of the id, else by a part of the file's name or of the title. */
    public List<PlanDocument> meant(String words) throws IOException {
        List<String> ids = ids().stream()
                .filter(id -> !words.isEmpty() && id.startsWith(words))
                .toList();
        if (ids.size() == 1) {
            return List.of(read(ids.get(0)));
        }
        List<PlanDocument> all = all();
        List<PlanDocument> exact = all.stream()
                .filter(document -> names(document).anyMatch(words::equals))
                .toList();
        return !exact.isEmpty()
                ? exact
                : all.stream()
                        .filter(document -> names(document).anyMatch(name -> name.contains(words)))
                        .toList();
    }

    private static Stream<String> names(PlanDocument document) {
        String title = document.metadata().title();
        return Stream.of(
                        Stream.of(document.source().path()),
                        document.source().copies().stream(),
                        Stream.ofNullable(title))
                .flatMap(names -> names);
    }

    private PlanDocument readUnchecked(String id) {
        try {
            return read(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
