package io.mubiao.index;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The entries of a segment that a term stands in, in memory: as bits where they are many, else one number after another. */
final class LeafList {
    /** A list of one in so many entries takes as much as bits do. */
    private static final int FREQUENT = 32;

    private static final int[] NONE = {};

    /** Null where they are few. */
    private final @Nullable FixedBitSet bits;

    private final int[] entries;

    private LeafList(@Nullable FixedBitSet bits, int[] entries) {
        this.bits = bits;
        this.entries = entries;
    }

    /** Of a segment of that length. */
    static LeafList of(PostingsEnum entries, int frequency, int length) throws IOException {
        if ((long) frequency * FREQUENT >= length) {
            FixedBitSet bits = new FixedBitSet(length);
            bits.or(entries);
            return new LeafList(bits, NONE);
        }
        int[] list = new int[frequency];
        for (int i = 0; i < list.length; i++) {
            list[i] = entries.nextDoc();
        }
        return new LeafList(null, list);
    }

    /** Those of the given ones that it has. */
    FixedBitSet among(FixedBitSet given) {
        if (bits != null) {
            FixedBitSet found = bits.clone();
            found.and(given);
            return found;
        }
        FixedBitSet found = new FixedBitSet(given.length());
        long[] from = given.getBits();
        long[] to = found.getBits();
        for (int entry : entries) {
            to[entry >> 6] |= from[entry >> 6] & (1L << entry);
        }
        return found;
    }

    /** What it takes in memory, about. */
    long bytes() {
        return 100 + (bits == null ? 4L * entries.length : bits.getBits().length * 8L);
    }
}
