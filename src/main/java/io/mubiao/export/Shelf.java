package io.mubiao.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are made in one order and wanted in another, however many: they lie in a file of their own until they are taken,
 * and of each only its place in it is in memory. The targets of a document are made at once, and stand far apart in a search
 * that is ordered by value.
 */
final class Shelf implements Closeable {
    private static final byte NOTHING = 0;
    private static final byte TEXT = 1;
    private static final byte WHOLE = 2;
    private static final byte NUMBER = 3;
    private static final byte FLAG = 4;

    private final FileChannel file;
    private final DataOutputStream out;
    /** Where the row of each place begins; below 0 where there is none. */
    private final long[] starts;

    private long written;

    private Shelf(FileChannel file, int places) {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16));
        starts = new long[places];
        Arrays.fill(starts, -1);
    }

    /** An empty one with room for so many rows. */
    static Shelf of(int places) throws IOException {
        Path path = Files.createTempFile("mubiao-rows", null);
        return new Shelf(
                FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE),
                places);
    }

    /** Lays a row down; none was laid down before in this place. */
    void put(int place, List<@Nullable Object> row) throws IOException {
        starts[place] = written;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream cells = new DataOutputStream(bytes);
        cells.writeShort(row.size());
        for (Object value : row) {
            write(value, cells);
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        written += Integer.BYTES + bytes.size();
    }

    /** Whether a row was laid down in this place. */
    boolean has(int place) {
        return starts[place] >= 0;
    }

    /** The row that was laid down in this place. */
    List<@Nullable Object> row(int place) throws IOException {
        out.flush();
        long start = starts[place];
        int size = ByteBuffer.wrap(read(start, Integer.BYTES)).getInt();
        return row(read(start + Integer.BYTES, size));
    }

    private byte[] read(long from, int size) throws IOException {
        byte[] read = new byte[size];
        ByteBuffer bytes = ByteBuffer.wrap(read);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("rows that were laid down are gone");
            }
        }
        return read;
    }

    private static List<@Nullable Object> row(byte[] bytes) throws IOException {
        DataInputStream cells = new DataInputStream(new ByteArrayInputStream(bytes));
        int size = cells.readShort();
        List<@Nullable Object> row = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            row.add(value(cells));
        }
        return row;
    }

    private static void write(@Nullable Object value, DataOutputStream cells) throws IOException {
        if (value == null) {
            cells.writeByte(NOTHING);
        } else if (value instanceof Boolean flag) {
            cells.writeByte(FLAG);
            cells.writeBoolean(flag);
        } else if (value instanceof Long whole) {
            cells.writeByte(WHOLE);
            cells.writeLong(whole);
        } else {
            byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
            cells.writeByte(value instanceof BigDecimal ? NUMBER : TEXT);
            cells.writeInt(text.length);
            cells.write(text);
        }
    }

    private static @Nullable Object value(DataInputStream cells) throws IOException {
        byte type = cells.readByte();
        return switch (type) {
            case NOTHING -> null;
            case FLAG -> cells.readBoolean();
            case WHOLE -> cells.readLong();
            case NUMBER -> new BigDecimal(text(cells));
            default -> text(cells);
        };
    }

    private static String text(DataInputStream cells) throws IOException {
        return new String(cells.readNBytes(cells.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
