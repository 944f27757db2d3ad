package io.mubiao.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A table as Parquet: row groups of a few megabytes, in each a page a column, compressed by gzip, every column optional;
 * {@code docs/decisions/018} tells why this is written by ourselves.
 *
 * <p>Text is UTF-8, whole numbers have 64 bits, others are doubles: the number as printed stands in {@code value_text}.
 */
final class ParquetRows implements Rows {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROOM = 8 << 20;
    private static final int MOST_ROWS = 100_000;
    private static final int UTF8 = 0;
    private static final int OPTIONAL = 1;
    private static final int GZIP = 2;
    private static final int PLAIN = 0;
    private static final int RLE = 3;

    private final OutputStream out;
    private final String program;
    private final List<? extends Column<?>> columns;
    private final List<ParquetColumn> held = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private long written;
    private int rows;

    /** A column's page in the file, with its header: where it begins, how long it is packed and unpacked. */
    private record Chunk(Column<?> column, int values, long at, long packed, long unpacked) {}

    private record Group(List<Chunk> chunks, int rows) {}

    /** @param version of the program that writes */
    ParquetRows(Path file, Listing<?> listing, String version) throws IOException {
        program = "mubiao version " + version + " (build " + version + ")";
        columns = listing.columns();
        columns.forEach(column -> held.add(new ParquetColumn(column.type())));
        out = new BufferedOutputStream(Files.newOutputStream(file));
        write(MAGIC);
    }

    @Override
    public void add(List<@Nullable Object> row) throws IOException {
        for (int i = 0; i < held.size(); i++) {
            held.get(i).add(row.get(i));
        }
        rows++;
        if (rows >= MOST_ROWS || held.stream().mapToInt(ParquetColumn::size).sum() > ROOM) {
            endGroup();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            endGroup();
            byte[] footer = footer();
            write(footer);
            write(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(footer.length)
                    .array());
            write(MAGIC);
        }
    }

    private void endGroup() throws IOException {
        if (rows == 0) {
            return;
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            byte[] page = held.get(i).page();
            byte[] packed = packed(page);
            byte[] header = header(page.length, packed.length);
            chunks.add(new Chunk(
                    columns.get(i), rows, written, header.length + packed.length, header.length + page.length));
            write(header);
            write(packed);
        }
        groups.add(new Group(chunks, rows));
        rows = 0;
    }

    private byte[] header(int unpacked, int packed) {
        return new Thrift()
                .number(1, 0) // a data page
                .number(2, unpacked)
                .number(3, packed)
                .begin(5)
                .number(1, rows)
                .number(2, PLAIN)
                .number(3, RLE)
                .number(4, RLE)
                .end()
                .bytes();
    }

    private byte[] footer() {
        List<Object> schema = new ArrayList<>(List.of(columns.size()));
        schema.addAll(columns);
        return new Thrift()
                .number(1, 1) // the format's version
                .each(2, schema, ParquetRows::element)
                .number(3, groups.stream().mapToLong(Group::rows).sum())
                .each(4, groups, ParquetRows::group)
                .text(6, program)
                .bytes();
    }

    /** An element of the schema: the row itself, given as the number of its columns, or a column. */
    private static void element(Thrift fields, Object element) {
        if (!(element instanceof Column<?> column)) {
            fields.text(4, "row").number(5, (int) element);
            return;
        }
        fields.number(1, ParquetColumn.kind(column.type())).number(3, OPTIONAL).text(4, column.name());
        if (column.type() == Column.Type.TEXT) {
            fields.number(6, UTF8).begin(10).begin(1).end().end();
        }
    }

    private static void group(Thrift fields, Group group) {
        fields.each(1, group.chunks(), ParquetRows::chunk)
                .number(2, group.chunks().stream().mapToLong(Chunk::unpacked).sum())
                .number(3, (long) group.rows());
    }

    private static void chunk(Thrift fields, Chunk chunk) {
        fields.number(2, chunk.at())
                .begin(3)
                .number(1, ParquetColumn.kind(chunk.column().type()))
                .numbers(2, List.of(PLAIN, RLE))
                .texts(3, List.of(chunk.column().name()))
                .number(4, GZIP)
                .number(5, (long) chunk.values())
                .number(6, chunk.unpacked())
                .number(7, chunk.packed())
                .number(9, chunk.at())
                .end();
    }

    private static byte[] packed(byte[] page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        }
        return bytes.toByteArray();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
