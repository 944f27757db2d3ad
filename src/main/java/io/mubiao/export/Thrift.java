package io.mubiao.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes a value in Thrift's compact protocol, in which Parquet's page headers and footer are written: of each field its
 * number as the step from the one before, its kind, and its value.
 */
final class Thrift {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LONGEST_SHORT_LIST = 14;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    /** The outermost value's fields were all written. */
    byte[] bytes() {
        bytes.write(0);
        return bytes.toByteArray();
    }

    Thrift number(int field, int value) {
        head(field, I32);
        variable(((long) value << 1) ^ (value >> 31));
        return this;
    }

    Thrift number(int field, long value) {
        head(field, I64);
        variable((value << 1) ^ (value >> 63));
        return this;
    }

    Thrift text(int field, String value) {
        head(field, BINARY);
        text(value);
        return this;
    }

    Thrift numbers(int field, List<Integer> values) {
        head(field, LIST);
        listHead(values.size(), I32);
        values.forEach(value -> variable(((long) value << 1) ^ (value >> 31)));
        return this;
    }

    Thrift texts(int field, List<String> values) {
        head(field, LIST);
        listHead(values.size(), BINARY);
        values.forEach(this::text);
        return this;
    }

    Thrift begin(int field) {
        head(field, STRUCT);
        outer.push(last);
        last = 0;
        return this;
    }

    Thrift end() {
        bytes.write(0);
        last = outer.pop();
        return this;
    }

    <T> Thrift each(int field, List<T> values, BiConsumer<Thrift, T> fields) {
        head(field, LIST);
        listHead(values.size(), STRUCT);
        for (T value : values) {
            outer.push(last);
            last = 0;
            fields.accept(this, value);
            end();
        }
        return this;
    }

    /** A whole number in as few bytes as it needs, seven bits each. */
    static void variable(ByteArrayOutputStream to, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            to.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        to.write((int) rest);
    }

    private void variable(long value) {
        variable(bytes, value);
    }

    private void head(int field, int kind) {
        bytes.write(((field - last) << 4) | kind); // steps are never above 15 here
        last = field;
    }

    private void listHead(int size, int kind) {
        if (size <= LONGEST_SHORT_LIST) {
            bytes.write((size << 4) | kind);
        } else {
            bytes.write(0xF0 | kind);
            variable(size);
        }
    }

    private void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        variable(utf8.length);
        bytes.writeBytes(utf8);
    }
}
