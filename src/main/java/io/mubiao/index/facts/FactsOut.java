package io.mubiao.index.facts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes facts one after another as bytes, as {@link FactsIn} reads them. */
public final class FactsOut {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    public FactsOut text(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(encoded.length);
            out.write(encoded);
        }
        return this;
    }

    public FactsOut texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
        return this;
    }

    public FactsOut number(int number) throws IOException {
        out.writeInt(number);
        return this;
    }

    /** A year or the like; no real one is the least of all integers. */
    FactsOut numberOrNull(@Nullable Integer number) throws IOException {
        return number(number == null ? FactsIn.NONE : number);
    }

    FactsOut decimal(@Nullable BigDecimal number) throws IOException {
        return text(number == null ? null : number.toString());
    }

    /** By its place: a build that changes the words makes all documents anew, and their entries with them. */
    @SuppressWarnings("EnumOrdinal")
    FactsOut word(@Nullable Enum<?> word) throws IOException {
        out.writeByte(word == null ? -1 : word.ordinal());
        return this;
    }

    /** Facts that were written before. */
    public FactsOut bytes(BytesRef facts) throws IOException {
        out.writeInt(facts.length);
        out.write(facts.bytes, facts.offset, facts.length);
        return this;
    }

    public byte[] whole() {
        return bytes.toByteArray();
    }

    BytesRef end() {
        return new BytesRef(bytes.toByteArray());
    }
}
