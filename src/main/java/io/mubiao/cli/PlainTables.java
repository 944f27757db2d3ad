package io.mubiao.cli;

import io.mubiao.compare.Comparison;
import io.mubiao.export.ExportRefusedException;
import io.mubiao.export.ExportRequest;
import io.mubiao.export.ExportRequest.Comparing;
import io.mubiao.export.ExportRequest.Corpus;
import io.mubiao.export.ExportRequest.Provenance;
import io.mubiao.export.Exporter;
import io.mubiao.export.Unchanged;
import io.mubiao.lineage.Lineage;
import io.mubiao.model.Metadata;
import io.mubiao.model.OcrUse;
import io.mubiao.model.PlanDocument;
import io.mubiao.pipeline.Documents;
import io.mubiao.pipeline.OutputFolder;
import io.mubiao.pipeline.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The tables that every ingest leaves beside its documents: {@code output/exports/}, CSV and JSON Lines. */
final class PlainTables {
    private static final String FOLDER = "exports";
    private static final String REGISTER = "rows.tsv";

    private final Session session;

    PlainTables(Session session) {
        this.session = session;
    }

    /**
     * Writes them anew where documents changed, where they lack, or where an earlier run ended before it came to them.
     *
     * @return whether they are as the documents are
     */
    boolean apply(OutputFolder output, boolean changed) throws IOException {
        Path folder = output.path().resolve(FOLDER);
        if (!changed && Files.isDirectory(folder) && !isOlder(folder.resolve("datapackage.json"), output.documents())) {
            return true;
        }
        Documents documents = new Documents(output);
        Map<String, PlanDocument> heads = documents.heads();
        Map<String, Metadata> metadata = new TreeMap<>();
        heads.forEach((id, head) -> metadata.put(id, head.metadata()));
        ExportRequest request = new ExportRequest(
                folder,
                session.names().root(),
                new Corpus(documents.ids(), documents::read, Lineage.of(metadata)),
                new Comparing(0, (compared, wanted) -> new Comparison(List.of(), List.of(), List.of())),
                new Provenance(MubiaoCommand.Version.number(), documents.builds(), null));
        try {
            new Exporter()
                    .plain(
                            request,
                            new Unchanged(
                                    output.path().resolve(REGISTER),
                                    maker(),
                                    documents::stamp,
                                    id -> Objects.requireNonNull(heads.get(id))));
            return true;
        } catch (ExportRefusedException e) {
            session.say("ingest.tables.kept", session.names().shown(e.path()));
            return false;
        }
    }

    /** Which program makes the rows. */
    private String maker() throws IOException {
        return Versions.of(session.rules(), OcrUse.AUTO).program();
    }

    /** Whether documents came or went after the tables were made: the disk was full, or the run was stopped. */
    private static boolean isOlder(Path tables, Path documents) throws IOException {
        return Files.exists(tables)
                && Files.exists(documents)
                && Files.getLastModifiedTime(tables).compareTo(Files.getLastModifiedTime(documents)) < 0;
    }
}
