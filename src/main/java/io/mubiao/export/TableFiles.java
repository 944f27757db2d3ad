package io.mubiao.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table in all forms that take a row at a time: {@code targets.csv}, {@code targets.jsonl}, {@code targets.parquet}, SQLite. */
final class TableFiles<T> implements AutoCloseable {
    private final Listing<T> listing;
    private final CsvRows csv;
    private final List<Rows> all;
    private long rows;

    /** @param sqlite where the table stands too; null for plain text files only, CSV and JSON Lines */
    TableFiles(Path folder, Listing<T> listing, @Nullable SqliteFile sqlite, String program) throws IOException {
        this.listing = listing;
        csv = new CsvRows(folder.resolve(listing.name() + ".csv"), listing);
        Rows json = new JsonRows(json(folder, listing), listing);
        all = sqlite == null
                ? List.of(csv, json)
                : List.of(
                        csv,
                        json,
                        new ParquetRows(folder.resolve(listing.name() + ".parquet"), listing, program),
                        sqlite.table(listing));
    }

    static Path json(Path folder, Listing<?> listing) {
        return folder.resolve(listing.name() + ".jsonl");
    }

    void add(T of) throws IOException {
        List<@Nullable Object> row = listing.row(of);
        for (Rows form : all) {
            form.add(row);
        }
        rows++;
    }

    Listing<T> listing() {
        return listing;
    }

    long rows() {
        return rows;
    }

    long formulaLike() {
        return csv.formulaLike();
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Rows form : all) {
            try {
                form.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
