package io.mubiao.export;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column that are not yet in the file, as a data page of Parquet holds them: which are there
 * (definition levels, as runs of equal ones), then those that are, one after another (encoding PLAIN).
 */
final class ParquetColumn {
    private final Column.Type type;
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private int run;
    private boolean runIsThere;
    private int bits;
    private int bitCount;

    ParquetColumn(Column.Type type) {
        this.type = type;
    }

    /** The number by which Parquet knows what a column holds. */
    static int kind(Column.Type type) {
        return switch (type) {
            case FLAG -> 0;
            case WHOLE -> 2;
            case NUMBER -> 5;
            case TEXT -> 6;
        };
    }

    void add(@Nullable Object value) {
        boolean there = value != null;
        if (there != runIsThere) {
            endRun();
            runIsThere = there;
        }
        run++;
        if (value != null) {
            put(value);
        }
    }

    /** How many bytes are held. */
    int size() {
        return levels.size() + values.size();
    }

    /** The page's bytes, not yet compressed; the column is empty afterwards. */
    byte[] page() {
        endRun();
        if (bitCount > 0) {
            values.write(bits);
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream(levels.size() + values.size() + Integer.BYTES);
        page.writeBytes(little(Integer.BYTES).putInt(levels.size()).array());
        page.writeBytes(levels.toByteArray());
        page.writeBytes(values.toByteArray());
        levels.reset();
        values.reset();
        bits = 0;
        bitCount = 0;
        return page.toByteArray();
    }

    private void put(Object value) {
        switch (type) {
            case TEXT -> {
                byte[] utf8 = value.toString().getBytes(StandardCharsets.UTF_8);
                values.writeBytes(little(Integer.BYTES).putInt(utf8.length).array());
                values.writeBytes(utf8);
            }
            case WHOLE ->
                values.writeBytes(little(Long.BYTES).putLong((Long) value).array());
            case NUMBER ->
                values.writeBytes(little(Double.BYTES)
                        .putDouble(((BigDecimal) value).doubleValue())
                        .array());
            case FLAG -> putBit((Boolean) value);
        }
    }

    private void putBit(boolean value) {
        bits |= (value ? 1 : 0) << bitCount;
        bitCount++;
        if (bitCount == Byte.SIZE) {
            values.write(bits);
            bits = 0;
            bitCount = 0;
        }
    }

    private void endRun() {
        if (run > 0) {
            Thrift.variable(levels, (long) run << 1);
            levels.write(runIsThere ? 1 : 0);
        }
        run = 0;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
