package io.mubiao.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV after RFC 4180, as Excel reads it by itself: UTF-8 with a byte order mark, lines ended by CR LF, cells
 * with commas, quotes, line breaks or outer spaces in quotes. An absent fact is an empty cell.
 *
 * <p>Numbers stand as printed ({@code 0.20}). Text that a spreadsheet would take for a formula stays as it is, so that
 * every program reads the same; such cells are counted ({@code docs/export.md}).
 */
final class CsvRows implements Rows {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final BufferedWriter out;
    private long formulaLike;

    CsvRows(Writer to, Listing<?> listing) throws IOException {
        this(to);
        out.write('\uFEFF');
        line(listing.columns().stream().map(Column::name).toList());
    }

    private CsvRows(Writer to) {
        out = to instanceof BufferedWriter buffered ? buffered : new BufferedWriter(to);
    }

    /** Rows that go on with a table. */
    static CsvRows withoutHead(Writer to) {
        return new CsvRows(to);
    }

    /** What a table begins with. */
    static byte[] head(Listing<?> listing) throws IOException {
        StringWriter head = new StringWriter();
        new CsvRows(head, listing).close();
        return head.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void add(List<@Nullable Object> row) throws IOException {
        for (Object value : row) {
            if (value instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
                formulaLike++;
            }
        }
        line(row);
    }

    /** How many cells a spreadsheet would take for a formula. */
    long formulaLike() {
        return formulaLike;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void line(List<? extends @Nullable Object> cells) throws IOException {
        String between = "";
        for (Object cell : cells) {
            out.write(between);
            out.write(cell == null ? "" : cell(cell));
            between = ",";
        }
        out.write("\r\n");
    }

    private static String cell(Object value) {
        if (!(value instanceof String text)) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
        return isPlain(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        int last = text.length() - 1;
        return last >= 0 && !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(text.charAt(last));
    }
}
