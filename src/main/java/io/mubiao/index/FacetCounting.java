package io.mubiao.index;

import io.mubiao.index.SearchResult.Count;
import io.mubiao.index.SearchResult.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the values of each facet over the hits.
 *
 * <p>A value counts once a hit, whatever it is called there: 市发展改革委 and 区发改局 of one hit are one 发展改革. Where
 * documents are counted it counts once a document: the entries of a document stand together in the index.
 *
 * <p>This reads of the index only what concerns the hits, for the first questions; {@link FacetColumns} has it all in memory.
 */
final class FacetCounting {
    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);

    private final boolean byDocument;
    private final Map<String, Map<String, Tally>> tallies = new HashMap<>();

    private FacetCounting(boolean byDocument) {
        this.byDocument = byDocument;
        Names.FACETS.forEach(name -> tallies.put(name, new TreeMap<>()));
    }

    /** Of each facet the {@code most} frequent values among the matching entries. */
    static List<Facet> of(IndexReader reader, FixedBitSet matches, boolean byDocument, int most) throws IOException {
        FacetCounting counting = new FacetCounting(byDocument);
        for (LeafReaderContext leaf : reader.leaves()) {
            counting.add(leaf, Matches.of(matches, leaf));
        }
        return counting.facets(most);
    }

    private void add(LeafReaderContext leaf, DocIdSetIterator entries) throws IOException {
        SortedDocValues documents = DocValues.getSorted(leaf.reader(), Names.DOCUMENT);
        List<LeafFacet> facets = new ArrayList<>();
        for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
            if (facets.isEmpty()) {
                for (String name : Names.FACETS) {
                    facets.add(new LeafFacet(leaf.reader(), name, byDocument));
                }
            }
            int hit = byDocument && documents.advanceExact(entry) ? documents.ordValue() : entry;
            for (LeafFacet facet : facets) {
                facet.collect(entry, hit);
            }
        }
        for (LeafFacet facet : facets) {
            facet.addTo(tallies.getOrDefault(facet.name(), Map.of()));
        }
    }

    private List<Facet> facets(int most) {
        return Names.FACETS.stream()
                .map(name -> new Facet(name, counts(name, most)))
                .toList();
    }

    private List<Count> counts(String name, int most) {
        return tallies.getOrDefault(name, Map.of()).entrySet().stream()
                .map(entry -> entry.getValue().count(entry.getKey()))
                .sorted(MOST_FIRST)
                .limit(most)
                .toList();
    }

    /** How often a value was met, and under which labels. */
    static final class Tally {
        private final Map<String, Integer> labels = new TreeMap<>();
        private int hits;

        void add(int count) {
            hits += count;
        }

        void label(String label, int count) {
            labels.merge(label, count, Integer::sum);
        }

        /** Under the label that was met most often. */
        private Count count(String value) {
            String label = value;
            int most = 0;
            for (Map.Entry<String, Integer> entry : labels.entrySet()) {
                if (entry.getValue() > most) {
                    most = entry.getValue();
                    label = entry.getKey();
                }
            }
            return new Count(value, label, hits);
        }
    }
}
