package io.mubiao.index;

import org.apache.lucene.util.FixedBitSet;

/**
 * Of how many sets an entry is, for 64 entries at a time: the counts stand upright, their ones in one row of bits, their twos
 * in the next, so that a set is added as two binary numbers are.
 */
final class BitSums {
    private final int length;
    private final long[][] rows;

    /** For at most so many sets. */
    BitSums(int length, int most) {
        this.length = length;
        this.rows = new long[Integer.SIZE - Integer.numberOfLeadingZeros(most)][FixedBitSet.bits2words(length)];
    }

    void add(FixedBitSet set) {
        long[] words = set.getBits();
        for (int i = 0; i < rows[0].length; i++) {
            long carry = words[i];
            for (int row = 0; carry != 0; row++) {
                long both = rows[row][i] & carry;
                rows[row][i] ^= carry;
                carry = both;
            }
        }
    }

    /** The entries that are of so many sets or more. */
    FixedBitSet atLeast(int least) {
        long[] words = new long[rows[0].length];
        for (int i = 0; i < words.length; i++) {
            long more = 0;
            long same = -1;
            for (int row = rows.length - 1; row >= 0; row--) {
                if ((least >> row & 1) == 0) {
                    more |= same & rows[row][i];
                    same &= ~rows[row][i];
                } else {
                    same &= rows[row][i];
                }
            }
            words[i] = more | same;
        }
        return new FixedBitSet(words, length);
    }
}
