package io.mubiao.read.pdf;

import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes in memory for PDFBox's parsers, which look at each of them several times: its own buffers make much of that. */
final class Bytes implements RandomAccessRead {
    private final byte[] bytes;
    private final int length;
    private int position;
    private boolean closed;

    /** The first {@code length} of them. */
    Bytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public int read() {
        return position < length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        if (position >= length) {
            return most == 0 ? 0 : -1;
        }
        int count = Math.min(most, length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public int peek() {
        return position < length ? bytes[position] & 0xFF : -1;
    }

    @Override
    public void rewind(int back) {
        position = Math.max(0, position - back);
    }

    @Override
    public void skip(int forward) {
        seek(position + (long) forward);
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) {
        position = (int) Math.max(0, Math.min(length, to));
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public int available() {
        return length - position;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public RandomAccessReadView createView(long from, long size) {
        int start = (int) Math.min(length, from);
        int end = (int) Math.min(length, from + size);
        return new RandomAccessReadView(new Bytes(Arrays.copyOfRange(bytes, start, end), end - start), 0, size, true);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
