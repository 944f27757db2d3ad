package io.mubiao.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** The bits of one segment among those of all, under the numbers that its entries have there. */
final class LeafBits {
    private LeafBits() {}

    static FixedBitSet of(FixedBitSet all, LeafReaderContext leaf) {
        int length = leaf.reader().maxDoc();
        long[] from = all.getBits();
        long[] words = new long[FixedBitSet.bits2words(length)];
        int first = leaf.docBase >> 6;
        int shift = leaf.docBase & 63;
        for (int i = 0; i < words.length; i++) {
            long high = shift == 0 || first + i + 1 >= from.length ? 0 : from[first + i + 1] << -shift;
            words[i] = from[first + i] >>> shift | high;
        }
        if (length % Long.SIZE != 0) {
            words[words.length - 1] &= -1L >>> -length;
        }
        return new FixedBitSet(words, length);
    }

    /** Adds those of a segment to all. */
    static void put(FixedBitSet part, FixedBitSet all, LeafReaderContext leaf) {
        long[] words = part.getBits();
        long[] to = all.getBits();
        int first = leaf.docBase >> 6;
        int shift = leaf.docBase & 63;
        for (int i = 0; i < FixedBitSet.bits2words(part.length()); i++) {
            to[first + i] |= words[i] << shift;
            if (shift != 0 && words[i] >>> -shift != 0) {
                to[first + i + 1] |= words[i] >>> -shift;
            }
        }
    }
}
