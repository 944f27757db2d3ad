package io.mubiao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How long a field is in each entry, as Lucene keeps it: a byte, brought to memory with the first question that ranks by it.
 * Fields of pairs are as long as those of single units.
 */
final class Lengths {
    private final Map<Place, byte[]> known = new ConcurrentHashMap<>();

    private record Place(String field, int leaf) {}

    /** By the entries of a segment; 1 where there is no such field. */
    byte[] of(String field, LeafReaderContext leaf) throws IOException {
        Place place = new Place(Names.single(field), leaf.ord);
        byte[] lengths = known.get(place);
        if (lengths == null) {
            lengths = read(place.field(), leaf);
            known.put(place, lengths);
        }
        return lengths;
    }

    private static byte[] read(String field, LeafReaderContext leaf) throws IOException {
        byte[] lengths = new byte[leaf.reader().maxDoc()];
        Arrays.fill(lengths, (byte) 1);
        NumericDocValues norms = leaf.reader().getNormValues(field);
        while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            lengths[norms.docID()] = (byte) norms.longValue();
        }
        return lengths;
    }
}
