package io.mubiao.export;

import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Documents in, one after another, two tables out: {@code documents.parquet} and {@code targets.parquet}, with the columns
 * that these tables have in every export.
 */
public final class ParquetTables implements Closeable {
    private final Rows documents;
    private final Rows targets;

    /** @param version of the program that writes */
    public ParquetTables(Path folder, String version) throws IOException {
        documents = new ParquetRows(folder.resolve("documents.parquet"), DocumentListing.LISTING, version);
        targets = new ParquetRows(folder.resolve("targets.parquet"), TargetListing.LISTING, version);
    }

    public void add(PlanDocument document) throws IOException {
        documents.add(DocumentListing.LISTING.row(document));
        for (Target target : document.findings().targets()) {
            targets.add(TargetListing.LISTING.row(new Of<>(document, target)));
        }
    }

    @Override
    public void close() throws IOException {
        try (targets) {
            documents.close();
        }
    }
}
