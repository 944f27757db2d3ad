package io.mubiao.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.mubiao.model.PlanDocument;
import io.mubiao.model.Source;
import io.mubiao.write.DocumentJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are made again: only what changed is read, and they are what they would be if all had been. */
class KeptRowsTest {
    private static final String DOCUMENT = "d1002";

    @TempDir
    private Path here;

    private final Map<String, PlanDocument> documents = new TreeMap<>(Samples.documents(5, 7));
    private final Map<String, Integer> stamps = new TreeMap<>();
    private final ConcurrentSkipListSet<String> read = new ConcurrentSkipListSet<>();
    private Path tables;
    private Path register;

    @BeforeEach
    void makeThemOnce() throws Exception {
        tables = here.resolve("tables");
        register = here.resolve("rows.tsv");
        documents.keySet().forEach(id -> stamps.put(id, 1));
        make("build");
        assertThat(read).isEqualTo(documents.keySet());
        read.clear();
    }

    @Test
    void whatChangedIsReadAlone() throws Exception {
        change(DOCUMENT);
        make("build");
        assertThat(read).containsExactly(DOCUMENT);
        assertThat(contents(tables)).isEqualTo(contents(fresh()));
    }

    @Test
    void documentsMayComeAndGo() throws Exception {
        documents.keySet().removeAll(List.of("d1000", "d1003"));
        Map<String, PlanDocument> more = Samples.documents(7, 2);
        documents.put("d1005", more.get("d1005"));
        documents.put("d1006", more.get("d1006"));
        stamps.putAll(Map.of("d1005", 1, "d1006", 1));
        make("build");
        assertThat(read).containsExactly("d1005", "d1006");
        assertThat(contents(tables)).isEqualTo(contents(fresh()));
    }

    @Test
    void againAndAgain() throws Exception {
        for (String id : List.copyOf(documents.keySet())) {
            change(id);
            read.clear();
            make("build");
            assertThat(read).containsExactly(id);
        }
        assertThat(contents(tables)).isEqualTo(contents(fresh()));
    }

    @Test
    void rowsOfAnotherProgramAreNotTakenOver() throws Exception {
        make("another build");
        assertThat(read).isEqualTo(documents.keySet());
    }

    @Test
    void whatBelongsToOtherTablesIsNotBelieved() throws Exception {
        Path rows = register;
        byte[] old = Files.readAllBytes(rows);
        change(DOCUMENT);
        make("build");
        Files.write(rows, old);
        read.clear();
        make("build");
        assertThat(read).isEqualTo(documents.keySet());
        assertThat(contents(tables)).isEqualTo(contents(fresh()));
    }

    @Test
    void whatBreaksOffIsNotBelieved() throws Exception {
        Path rows = register;
        String whole = Files.readString(rows, StandardCharsets.UTF_8);
        for (int length : List.of(0, 3, whole.length() / 2, whole.length() - 2)) {
            Files.writeString(rows, whole.substring(0, length), StandardCharsets.UTF_8);
            read.clear();
            make("build");
            assertThat(read).isEqualTo(documents.keySet());
        }
        assertThat(contents(tables)).isEqualTo(contents(fresh()));
    }

    private void change(String id) {
        PlanDocument old = documents.get(id);
        Source source =
                new Source("新/" + id + ".pdf", old.source().file(), old.source().form(), List.of("=copy"));
        documents.put(id, new PlanDocument(id, source, old.text(), old.outline(), old.findings(), old.problems()));
        stamps.merge(id, 1, Integer::sum);
    }

    private void make(String maker) throws Exception {
        ExportRequest request = Samples.request(tables, documents);
        ExportRequest.Corpus corpus = new ExportRequest.Corpus(
                request.corpus().ids(),
                id -> {
                    read.add(id);
                    return documents.get(id);
                },
                request.corpus().lineage());
        new Exporter()
                .plain(
                        new ExportRequest(tables, here, corpus, request.comparing(), request.provenance()),
                        new Unchanged(register, maker, id -> stamps.get(id) + " t", this::head));
    }

    /** As it is read from its JSON. */
    private PlanDocument head(String id) throws IOException {
        DocumentJson json = new DocumentJson();
        return json.readHead(new ByteArrayInputStream(json.write(documents.get(id))));
    }

    /** The same tables made without any that were there before. */
    private Path fresh() throws Exception {
        Path folder = here.resolve("fresh");
        new Exporter().plain(Samples.request(folder, documents));
        return folder;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return contents;
    }
}
