package io.mubiao.index;

import io.mubiao.index.SearchRequest.Order;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.NumericUtils;

/**
 * Where entries come in one of the orders, in memory: those of one region, year or value in the same place, those that have
 * none in the last.
 */
final class OrderPlaces {
    private final int[] places;
    private final int count;

    private OrderPlaces(int[] places, int count) {
        this.places = places;
        this.count = count;
    }

    /** Of any order but {@link Order#BEST}. */
    static OrderPlaces of(IndexReader reader, Order order) throws IOException {
        return switch (order) {
            case REGION -> ofTexts(reader, Names.ORDER_REGION);
            case YEAR -> ofNumbers(reader, Names.ORDER_YEAR, 1);
            case SMALLEST -> ofNumbers(reader, Names.ORDER_VALUE, 1);
            case LARGEST -> ofNumbers(reader, Names.ORDER_VALUE, -1);
            case BEST -> throw new IllegalArgumentException("how well an entry fits depends on the question");
        };
    }

    private static OrderPlaces ofTexts(IndexReader reader, String field) throws IOException {
        SortedDocValues values = MultiDocValues.getSortedValues(reader, field);
        int last = values == null ? 0 : values.getValueCount();
        int[] places = new int[reader.maxDoc()];
        Arrays.fill(places, last);
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            places[values.docID()] = values.ordValue();
        }
        return new OrderPlaces(places, last + 1);
    }

    private static OrderPlaces ofNumbers(IndexReader reader, String field, int sign) throws IOException {
        long[] numbers = new long[reader.maxDoc()];
        Arrays.fill(numbers, sign * NumericUtils.doubleToSortableLong(sign * Double.POSITIVE_INFINITY));
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                numbers[leaf.docBase + values.docID()] = sign * NumericUtils.sortableDoubleBits(values.longValue());
            }
        }
        long[] known = Arrays.stream(numbers).sorted().distinct().toArray();
        int[] places = Arrays.stream(numbers)
                .mapToInt(number -> Arrays.binarySearch(known, number))
                .toArray();
        return new OrderPlaces(places, known.length);
    }

    /** The place of the entry that would be that many-th of the given ones; there are so many. */
    int last(FixedBitSet entries, int wanted) {
        int[] counts = new int[count];
        long[] words = entries.getBits();
        for (int word = 0; word < FixedBitSet.bits2words(entries.length()); word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                counts[places[(word << 6) + Long.numberOfTrailingZeros(bits)]]++;
            }
        }
        int place = 0;
        for (int left = wanted - counts[0]; left > 0; left -= counts[place]) {
            place++;
        }
        return place;
    }

    /** Those of the given entries that are in a place from one on and before another. */
    FixedBitSet between(FixedBitSet entries, int first, int end) {
        FixedBitSet found = new FixedBitSet(entries.length());
        long[] words = entries.getBits();
        for (int word = 0; word < FixedBitSet.bits2words(entries.length()); word++) {
            for (long bits = words[word]; bits != 0; bits &= bits - 1) {
                int entry = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (places[entry] >= first && places[entry] < end) {
                    found.set(entry);
                }
            }
        }
        return found;
    }
}
