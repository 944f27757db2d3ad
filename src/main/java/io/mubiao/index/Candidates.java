package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;

/** Entries by their numbers, in their order, each with a sum that grows part by part. */
final class Candidates {
    /** Neighbours are looked up faster than what stands apart. */
    private static final int PLACES = 6;

    private final int[] entries;
    private final double[] sums;
    private int size;

    private Candidates(int[] entries) {
        this.entries = entries;
        this.sums = new double[entries.length];
        this.size = entries.length;
    }

    static Candidates of(FixedBitSet set) {
        int[] entries = new int[set.cardinality()];
        int entry = set.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(0);
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entry;
            entry = entry + 1 < set.length() ? set.nextSetBit(entry + 1) : DocIdSetIterator.NO_MORE_DOCS;
        }
        return new Candidates(entries);
    }

    /** The entries of both, none of which is the same, with their sums. */
    static Candidates of(Candidates one, Candidates other) {
        Candidates both = new Candidates(new int[one.size + other.size]);
        int next = 0;
        for (int i = 0, j = 0; next < both.size; next++) {
            boolean first = j == other.size || (i < one.size && one.entries[i] < other.entries[j]);
            both.entries[next] = first ? one.entries[i] : other.entries[j];
            both.sums[next] = first ? one.sums[i++] : other.sums[j++];
        }
        return both;
    }

    /** So many portions of about the same size, in their order. */
    List<Candidates> parted(int count) {
        List<Candidates> portions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) size * i / count);
            int to = (int) ((long) size * (i + 1) / count);
            Candidates portion = new Candidates(Arrays.copyOfRange(entries, from, to));
            System.arraycopy(sums, from, portion.sums, 0, portion.size);
            portions.add(portion);
        }
        return portions;
    }

    /** What is left of all portions. */
    static Candidates together(List<Candidates> portions) {
        Candidates all = new Candidates(
                new int[portions.stream().mapToInt(Candidates::size).sum()]);
        int size = 0;
        for (Candidates portion : portions) {
            System.arraycopy(portion.entries, 0, all.entries, size, portion.size);
            System.arraycopy(portion.sums, 0, all.sums, size, portion.size);
            size += portion.size;
        }
        return all;
    }

    /** At most so many of a set, from some places all over it. */
    static Candidates some(FixedBitSet set, int most) {
        int[] some = new int[most];
        int size = 0;
        int next = 0;
        for (int place = 1; place <= PLACES && next < set.length(); place++) {
            int entry = set.nextSetBit(next);
            while (entry != DocIdSetIterator.NO_MORE_DOCS && size < most * place / PLACES) {
                some[size++] = entry;
                next = entry + 1;
                entry = next < set.length() ? set.nextSetBit(next) : DocIdSetIterator.NO_MORE_DOCS;
            }
            next = Math.max(next, (int) ((long) set.length() * place / PLACES));
        }
        return new Candidates(Arrays.copyOf(some, size));
    }

    /** The same entries without sums. */
    Candidates anew() {
        return new Candidates(Arrays.copyOf(entries, size));
    }

    /** The same entries under higher numbers. */
    Candidates from(int base) {
        for (int i = 0; i < size; i++) {
            entries[i] += base;
        }
        return this;
    }

    int size() {
        return size;
    }

    int entry(int place) {
        return entries[place];
    }

    double sum(int place) {
        return sums[place];
    }

    /** As Lucene gives it. */
    float score(int place) {
        return (float) sums[place];
    }

    void add(int place, double part) {
        sums[place] += part;
    }

    /** The first place, from a given one on, of an entry of that number or a higher one. */
    int placeOf(int entry, int from) {
        int low = from;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Lets go those with less. */
    void keep(double least) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (sums[i] >= least) {
                entries[kept] = entries[i];
                sums[kept++] = sums[i];
            }
        }
        size = kept;
    }

    /** So many of those with the highest sums. */
    Candidates best(int most) {
        LongHeap heap = new LongHeap(most);
        for (int i = 0; i < size; i++) {
            heap.insertWithOverflow((long) Float.floatToIntBits(score(i)) << Integer.SIZE | i);
        }
        return taken(heap);
    }

    /**
     * Those of a higher score, and of those of just that score so many or some more: all of the first documents.
     *
     * @param documents in their order
     */
    Candidates above(float score, int most, Blocks documents) throws IOException {
        int[] ranks = ranks(documents);
        LongHeap first = new LongHeap(most);
        for (int i = 0; i < size; i++) {
            if (score(i) == score) {
                first.insertWithOverflow(-ranks[i]);
            }
        }
        long last = first.size() == 0 ? -1 : -first.top();
        int[] places = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (score(i) > score || (score(i) == score && ranks[i] <= last)) {
                places[kept++] = i;
            }
        }
        return at(Arrays.copyOf(places, kept));
    }

    /** Of each the place of its document. */
    private int[] ranks(Blocks documents) throws IOException {
        int[] ofDocuments = documents.ranks();
        int[] ranks = new int[size];
        int document = 0;
        for (int i = 0; i < size; i++) {
            while (entries[i] >= documents.end(document)) {
                document++;
            }
            ranks[i] = ofDocuments[document];
        }
        return ranks;
    }

    /** Those in the given places, in their order, without sums. */
    Candidates bare(int[] places) {
        int[] some = new int[places.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = entries[places[i]];
        }
        return new Candidates(some);
    }

    private Candidates taken(LongHeap heap) {
        int[] places = new int[heap.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) heap.pop();
        }
        return at(places);
    }

    private Candidates at(int... places) {
        Arrays.sort(places);
        Candidates some = new Candidates(new int[places.length]);
        for (int i = 0; i < places.length; i++) {
            some.entries[i] = entries[places[i]];
            some.sums[i] = sums[places[i]];
        }
        return some;
    }
}
