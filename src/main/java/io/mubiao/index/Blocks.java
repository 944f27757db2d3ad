package io.mubiao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Where the entries of each document begin and end: they stand together in the index, one document after another. */
final class Blocks {
    /** The first entry of each, and behind the last one the number of all entries. */
    private final int[] starts;

    private final IndexReader reader;
    private int @Nullable [] ranks;
    private int @Nullable [] order;

    private Blocks(int[] starts, IndexReader reader) {
        this.starts = starts;
        this.reader = reader;
    }

    static Blocks of(IndexReader reader) throws IOException {
        int[] starts = new int[64];
        int size = 0;
        for (LeafReaderContext context : reader.leaves()) {
            SortedDocValues documents = DocValues.getSorted(context.reader(), Names.DOCUMENT);
            int before = -1;
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (documents.ordValue() != before) {
                    before = documents.ordValue();
                    starts = size == starts.length ? Arrays.copyOf(starts, 2 * size) : starts;
                    starts[size++] = context.docBase + documents.docID();
                }
            }
        }
        starts = Arrays.copyOf(starts, size + 1);
        starts[size] = reader.maxDoc();
        return new Blocks(starts, reader);
    }

    /** The document that an entry belongs to. */
    int of(int entry) {
        int place = Arrays.binarySearch(starts, entry);
        return place >= 0 ? place : -place - 2;
    }

    /** Of each document its place in the order of their ids. */
    synchronized int[] ranks() throws IOException {
        if (ranks == null) {
            rank();
        }
        return Objects.requireNonNull(ranks);
    }

    /** Of a set those of the first documents, by their ids, that have so many of them, or are so many. */
    FixedBitSet first(FixedBitSet entries, int wanted, boolean whole) throws IOException {
        int[] places = ranks();
        FixedBitSet first = new FixedBitSet(entries.length());
        int taken = 0;
        int last = -1;
        for (int document : Objects.requireNonNull(order)) {
            if (taken >= wanted && places[document] != last) {
                break;
            }
            int more = 0;
            for (int i = first(document); i < end(document); i++) {
                if (entries.get(i)) {
                    first.set(i);
                    more++;
                }
            }
            taken += whole ? Math.min(1, more) : more;
            last = places[document];
        }
        return first;
    }

    private void rank() throws IOException {
        BytesRef[] ids = new BytesRef[size()];
        int document = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues values = DocValues.getSorted(leaf.reader(), Names.DOCUMENT);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; document < size() && starts[document] < end; document++) {
                values.advanceExact(starts[document] - leaf.docBase);
                ids[document] = BytesRef.deepCopyOf(values.lookupOrd(values.ordValue()));
            }
        }
        Integer[] byId = new Integer[ids.length];
        Arrays.setAll(byId, place -> place);
        Arrays.sort(byId, Comparator.comparing(place -> ids[place]));
        int[] ranked = new int[ids.length];
        for (int i = 1; i < byId.length; i++) {
            boolean same = ids[byId[i]].equals(ids[byId[i - 1]]);
            ranked[byId[i]] = same ? ranked[byId[i - 1]] : i;
        }
        ranks = ranked;
        order = Arrays.stream(byId).mapToInt(Integer::intValue).toArray();
    }

    /** How many documents have one of the entries. */
    int count(FixedBitSet entries) {
        int count = 0;
        for (int document = 0; document < size(); document++) {
            int end = end(document);
            count += first(document) < end && entries.nextSetBit(first(document), end) < end ? 1 : 0;
        }
        return count;
    }

    int first(int document) {
        return starts[document];
    }

    /** The entry behind its last one. */
    int end(int document) {
        return starts[document + 1];
    }

    int size() {
        return starts.length - 1;
    }
}
