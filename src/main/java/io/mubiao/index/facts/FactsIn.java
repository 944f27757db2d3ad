package io.mubiao.index.facts;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FactsOut} wrote. */
public final class FactsIn {
    static final int NONE = Integer.MIN_VALUE;

    private final ByteBuffer bytes;

    public FactsIn(BytesRef bytes) {
        this.bytes = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    }

    @Nullable
    String textOrNull() {
        int length = bytes.getInt();
        if (length < 0) {
            return null;
        }
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    /** Facts of their own. */
    public BytesRef bytes() {
        int length = bytes.getInt();
        BytesRef facts = new BytesRef(bytes.array(), bytes.position(), length);
        bytes.position(bytes.position() + length);
        return facts;
    }

    public String text() {
        return Objects.requireNonNull(textOrNull());
    }

    public List<String> texts() {
        int size = bytes.getInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    public int number() {
        return bytes.getInt();
    }

    @Nullable
    Integer numberOrNull() {
        int number = bytes.getInt();
        return number == NONE ? null : Integer.valueOf(number);
    }

    @Nullable
    BigDecimal decimal() {
        String text = textOrNull();
        return text == null ? null : new BigDecimal(text);
    }

    <E> @Nullable E wordOrNull(E[] words) {
        byte word = bytes.get();
        return word < 0 ? null : words[word];
    }

    <E> E word(E[] words) {
        return words[bytes.get()];
    }
}
