package io.mubiao.export;

import io.mubiao.compare.Comparison;
import io.mubiao.export.FoundTable.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A comparison to take away: as CSV a line a value, as a workbook the matrix and the values behind it. */
public final class ComparedTable {
    private final OutputStream out;
    private final Form form;

    public ComparedTable(Form form, OutputStream out) {
        this.form = form;
        this.out = out;
    }

    public void write(Comparison comparison) throws IOException {
        try {
            if (form == Form.CSV) {
                try (CsvRows rows =
                        new CsvRows(new OutputStreamWriter(out, StandardCharsets.UTF_8), Compared.LISTING)) {
                    each(comparison, rows);
                }
                return;
            }
            try (WorkbookFile workbook = new WorkbookFile(out, WorkbookFile.MOST_ROWS)) {
                MatrixSheet.write(comparison, workbook, null);
                var heads = Compared.LISTING.columns().stream()
                        .<String>map(Column::name)
                        .toList();
                try (Rows rows = workbook.sheet(Compared.LISTING.name(), heads, null)) {
                    each(comparison, rows);
                }
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private static void each(Comparison comparison, Rows rows) {
        Compared.each(comparison, row -> {
            try {
                rows.add(Compared.LISTING.row(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
