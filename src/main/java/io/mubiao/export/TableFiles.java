package io.mubiao.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table in all its forms: {@code targets.csv}, {@code targets.jsonl}, and where they are wanted {@code targets.parquet} and SQLite. */
final class TableFiles implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Listing<?> listing;
    private final OutputStream csv;
    private final OutputStream json;
    private final List<Rows> typed;
    private Extent all = Extent.NONE;

    /** @param sqlite where the table stands too; null for plain text files only, CSV and JSON Lines */
    TableFiles(Path folder, Listing<?> listing, @Nullable SqliteFile sqlite, String program) throws IOException {
        this.listing = listing;
        csv = new BufferedOutputStream(Files.newOutputStream(csv(folder, listing)), BUFFER);
        csv.write(CsvRows.head(listing));
        json = new BufferedOutputStream(Files.newOutputStream(json(folder, listing)), BUFFER);
        typed = sqlite == null
                ? List.of()
                : List.of(
                        new ParquetRows(folder.resolve(listing.name() + ".parquet"), listing, program),
                        sqlite.table(listing));
    }

    static Path csv(Path folder, Listing<?> listing) {
        return folder.resolve(listing.name() + ".csv");
    }

    static Path json(Path folder, Listing<?> listing) {
        return folder.resolve(listing.name() + ".jsonl");
    }

    void add(Fragment fragment) throws IOException {
        csv.write(fragment.csv());
        json.write(fragment.json());
        for (Rows form : typed) {
            for (List<@Nullable Object> row : fragment.rows()) {
                form.add(row);
            }
        }
        all = all.plus(fragment.extent());
    }

    /** Takes over as many of the next rows of the table that was. */
    void take(FormerTable former, Extent extent) throws IOException {
        former.csv().copy(extent.csv(), csv);
        former.json().copy(extent.json(), json);
        all = all.plus(extent);
    }

    Listing<?> listing() {
        return listing;
    }

    Extent all() {
        return all;
    }

    @Override
    public void close() throws IOException {
        List<Closeable> forms = new ArrayList<>(typed);
        forms.add(csv);
        forms.add(json);
        Closing.all(forms);
    }
}
