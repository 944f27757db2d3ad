package io.mubiao.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a segment that a term stands in, in memory: as bits where they are many, else one number after another; and
 * how often it stands in those that have it more than once.
 */
final class LeafList {
    /** A list of one in so many entries takes as much as bits do. */
    private static final int FREQUENT = 32;

    private static final int[] NONE = {};

    /** Null where they are few. */
    private final @Nullable FixedBitSet bits;

    private final int[] entries;
    /** Those that have it more than once, in their order, and how often. */
    private final int[] repeated;

    private final int[] counts;

    private LeafList(@Nullable FixedBitSet bits, int[] entries, int[] repeated, int[] counts) {
        this.bits = bits;
        this.entries = entries;
        this.repeated = repeated;
        this.counts = counts;
    }

    /** Of a segment of that length. */
    static LeafList of(PostingsEnum entries, int frequency, int length) throws IOException {
        FixedBitSet bits = (long) frequency * FREQUENT >= length ? new FixedBitSet(length) : null;
        int[] list = bits == null ? new int[frequency] : NONE;
        int[] repeated = NONE;
        int[] counts = NONE;
        int size = 0;
        for (int i = 0; i < frequency; i++) {
            int entry = entries.nextDoc();
            if (bits == null) {
                list[i] = entry;
            } else {
                bits.set(entry);
            }
            int count = entries.freq();
            if (count > 1) {
                if (size == repeated.length) {
                    repeated = Arrays.copyOf(repeated, 16 + 2 * size);
                    counts = Arrays.copyOf(counts, repeated.length);
                }
                repeated[size] = entry;
                counts[size++] = count;
            }
        }
        return new LeafList(bits, list, Arrays.copyOf(repeated, size), Arrays.copyOf(counts, size));
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

    /** How often it stands in entries that are asked for in their order. */
    Counts counts() {
        return new Walk();
    }

    private final class Walk implements Counts {
        private int entry;
        private int more;

        @Override
        public int of(int asked) {
            if (bits != null) {
                if (!bits.get(asked)) {
                    return 0;
                }
            } else {
                entry = reached(entries, entry, asked);
                if (entry == entries.length || entries[entry] != asked) {
                    return 0;
                }
            }
            more = reached(repeated, more, asked);
            return more < repeated.length && repeated[more] == asked ? counts[more] : 1;
        }
    }

    /** The first place, from a given one on, of that number or a higher one: near ones are found at once. */
    private static int reached(int[] sorted, int from, int asked) {
        int low = from;
        int step = 1;
        while (low < sorted.length && sorted[low] < asked) {
            from = low + 1;
            low += step;
            step *= 2;
        }
        int high = Math.min(low, sorted.length);
        while (from < high) {
            int middle = (from + high) >>> 1;
            if (sorted[middle] < asked) {
                from = middle + 1;
            } else {
                high = middle;
            }
        }
        return from;
    }

    /** What it takes in memory, about. */
    long bytes() {
        long list = bits == null ? 4L * entries.length : bits.getBits().length * 8L;
        return 100 + list + 8L * repeated.length;
    }
}
