package io.mubiao.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The tables as sheets of a workbook (XLSX): numbers are numbers, the heads stay in sight and have filters, a first column
 * {@code open} leads to the source file and page.
 *
 * <p>Text is stored as text, so that no cell is taken for a formula. A sheet holds 1,048,576 rows; further ones go to
 * {@code targets-2} and so on. A cell holds 32,767 characters; longer text is cut, ends with {@code …}, and is counted.
 */
final class WorkbookFile implements Closeable {
    /** The rows of a sheet, head included. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private static final int LONGEST_TEXT = 32_767;
    private static final int FLUSH = 500;
    private static final String HEAD_COLOR = "DDE8F0";
    private static final String LINK_COLOR = "0563C1";

    private final Workbook workbook;
    private final int mostRows;
    private long cut;

    WorkbookFile(OutputStream out, int mostRows) {
        this.workbook = new Workbook(out, "Mubiao", null);
        this.mostRows = mostRows;
    }

    /** What leads from a row to its source; null where nothing does. */
    interface Links extends Function<List<@Nullable Object>, @Nullable Link> {}

    /** {@code ../corpus/a.pdf#page=3}, shown as {@code p.3}. */
    record Link(String address, String shown) {}

    /** A number that is shown with a sign before it: {@code ≥90}. */
    record Bounded(BigDecimal number, String sign) {}

    /** Begins a sheet; closing what comes back ends it. */
    Rows sheet(String name, List<String> heads, @Nullable Links links) {
        return new Sheet(name, heads, links);
    }

    /** How many cells were too long. */
    long cut() {
        return cut;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** A sheet, and those that go on with it. */
    private final class Sheet implements Rows {
        private final String name;
        private final List<String> heads;
        private final @Nullable Links links;
        private final int first;
        private Worksheet sheet;
        private int part = 1;
        private int row = 1;

        Sheet(String name, List<String> heads, @Nullable Links links) {
            this.name = name;
            this.heads = heads;
            this.links = links;
            this.first = links == null ? 0 : 1;
            sheet = begin(name);
        }

        @Override
        public void add(List<@Nullable Object> values) throws IOException {
            if (row == mostRows) {
                end();
                part++;
                sheet = begin(name + "-" + part);
                row = 1;
            }
            Link link = links == null ? null : links.apply(values);
            if (link != null) {
                sheet.formula(row, 0, "HYPERLINK(" + literal(link.address()) + "," + literal(link.shown()) + ")");
                sheet.style(row, 0).fontColor(LINK_COLOR).underlined().set();
            }
            for (int i = 0; i < values.size(); i++) {
                put(i + first, values.get(i));
            }
            row++;
            if (row % FLUSH == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            end();
        }

        private Worksheet begin(String title) {
            Worksheet begun = workbook.newWorksheet(title);
            begun.freezePane(first, 1);
            if (first > 0) {
                begun.inlineString(0, 0, "open");
                begun.width(0, 7);
            }
            for (int i = 0; i < heads.size(); i++) {
                begun.inlineString(0, i + first, heads.get(i));
                begun.width(i + first, width(heads.get(i)));
            }
            begun.range(0, 0, 0, heads.size() + first - 1)
                    .style()
                    .bold()
                    .fillColor(HEAD_COLOR)
                    .set();
            return begun;
        }

        private void end() throws IOException {
            sheet.setAutoFilter(0, 0, row - 1, heads.size() + first - 1);
            sheet.finish();
        }

        private void put(int column, @Nullable Object value) {
            if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof Bounded bounded) {
                sheet.value(row, column, bounded.number());
                if (!bounded.sign().isEmpty()) {
                    sheet.style(row, column)
                            .format(literal(bounded.sign()) + "General")
                            .set();
                }
            } else if (value instanceof Boolean flag) {
                sheet.value(row, column, flag);
            } else if (value != null) {
                sheet.inlineString(row, column, fitting(value.toString()));
            }
        }

        private String fitting(String text) {
            if (text.length() <= LONGEST_TEXT) {
                return text;
            }
            cut++;
            int end = LONGEST_TEXT - 1;
            return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
        }
    }

    private static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Wide enough for the head; ids and columns of sentences and names wider. */
    private static int width(String head) {
        String small = head.toLowerCase(Locale.ROOT);
        if (List.of("quote", "task", "commitment", "about").contains(small)) {
            return 60;
        }
        if (List.of("source_path", "document_title", "title", "indicator").contains(small)
                || small.startsWith("department")) {
            return 30;
        }
        if (small.equals("document")) {
            return 18;
        }
        return Math.max(9, Math.min(head.length() + 3, 24));
    }
}
