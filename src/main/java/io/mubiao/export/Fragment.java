package io.mubiao.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of one table, such as those of a document: as CSV and as JSON Lines, ready to be written one after another by
 * whoever holds the files.
 *
 * @param rows the same for forms that are not text; none where there are no such forms
 */
@SuppressWarnings("ArrayRecordComponent") // made once and handed on
record Fragment(byte[] csv, byte[] json, Extent extent, List<List<@Nullable Object>> rows) {

    /** @param typed whether the rows are wanted as such, too */
    static <T> Fragment of(Listing<T> listing, List<T> facts, boolean typed) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        CsvRows lines = CsvRows.withoutHead(new OutputStreamWriter(csv, StandardCharsets.UTF_8));
        try (lines;
                JsonRows objects = new JsonRows(json, listing)) {
            for (T fact : facts) {
                List<@Nullable Object> row = listing.row(fact);
                lines.add(row);
                objects.add(row);
                if (typed) {
                    rows.add(row);
                }
            }
        }
        Extent extent = new Extent(facts.size(), csv.size(), json.size(), lines.formulaLike());
        return new Fragment(csv.toByteArray(), json.toByteArray(), extent, rows);
    }
}
