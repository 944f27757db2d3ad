package io.mubiao.export;

import io.mubiao.export.FoundTable.Form;
import io.mubiao.export.FoundTable.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file that holds one table; a row goes out as soon as it comes in. */
final class OneTable {
    private OneTable() {}

    /** Hands over all rows there are. */
    interface Filling {
        void fill(Rows rows) throws IOException;
    }

    static <T> void write(Form form, OutputStream out, Listing<T> listing, Source<T> source) throws IOException {
        fill(form, out, listing, rows -> source.each(row -> rows.add(listing.row(row))));
    }

    static void fill(Form form, OutputStream out, Listing<?> listing, Filling filling) throws IOException {
        if (form == Form.CSV) {
            try (CsvRows rows = new CsvRows(new OutputStreamWriter(out, StandardCharsets.UTF_8), listing)) {
                filling.fill(rows);
            }
            return;
        }
        try (WorkbookFile workbook = new WorkbookFile(out, WorkbookFile.MOST_ROWS)) {
            List<String> heads =
                    listing.columns().stream().<String>map(Column::name).toList();
            try (Rows rows = workbook.sheet(listing.name(), heads, null)) {
                filling.fill(rows);
            }
        }
    }
}
