package io.mubiao.index;

import io.mubiao.index.SearchResult.Facet;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the facets of an index: for the first questions by what the index has of their hits, then in memory, since to bring
 * it there takes as long as some questions, and a command asks but one.
 */
final class Facets {
    /** So many questions are answered without. */
    private static final int FIRST = 2;

    private final IndexReader reader;
    private int asked;
    private @Nullable FacetColumns columns;

    Facets(IndexReader reader) {
        this.reader = reader;
    }

    List<Facet> of(FixedBitSet matches, boolean byDocument, int most, Portions portions) throws IOException {
        FacetColumns inMemory = columns();
        return inMemory == null
                ? FacetCounting.of(reader, matches, byDocument, most)
                : inMemory.count(matches, byDocument, most, portions);
    }

    /** The names of indicators, where they are in memory already. */
    synchronized @Nullable FacetColumn indicators() {
        return columns == null ? null : columns.indicators();
    }

    /** Whether more than the first questions were asked. */
    synchronized boolean inMemory() {
        return columns != null;
    }

    private synchronized @Nullable FacetColumns columns() throws IOException {
        if (columns == null && asked++ >= FIRST) {
            columns = new FacetColumns(reader);
        }
        return columns;
    }
}
