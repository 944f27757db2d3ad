package io.mubiao.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Where the entries of each document begin and end: they stand together in the index, one document after another. */
final class Blocks {
    /** The first entry of each, and behind the last one the number of all entries. */
    private final int[] starts;

    private Blocks(int[] starts) {
        this.starts = starts;
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
        return new Blocks(starts);
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
