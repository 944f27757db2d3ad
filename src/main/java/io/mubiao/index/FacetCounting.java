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
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts the values of each facet over the hits.
 *
 * <p>A value counts once a hit, whatever it is called there: 市发展改革委 and 区发改局 of one hit are one 发展改革. Where
 * documents are counted it counts once a document: the entries of a document stand together in the index.
 */
final class FacetCounting extends SimpleCollector {
    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);

    private final boolean byDocument;
    private final Map<String, Map<String, Tally>> tallies = new HashMap<>();
    private List<LeafFacet> facets = List.of();
    private SortedDocValues documents = DocValues.emptySorted();

    FacetCounting(boolean byDocument) {
        this.byDocument = byDocument;
        Names.FACETS.forEach(name -> tallies.put(name, new TreeMap<>()));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        documents = DocValues.getSorted(context.reader(), Names.DOCUMENT);
        facets = new ArrayList<>();
        for (String name : Names.FACETS) {
            facets.add(new LeafFacet(context.reader(), name, byDocument));
        }
    }

    @Override
    public void collect(int entry) throws IOException {
        int hit = byDocument && documents.advanceExact(entry) ? documents.ordValue() : entry;
        for (LeafFacet facet : facets) {
            facet.collect(entry, hit);
        }
    }

    @Override
    public void finish() throws IOException {
        for (LeafFacet facet : facets) {
            facet.addTo(tallies.getOrDefault(facet.name(), Map.of()));
        }
        facets = List.of();
    }

    /** Of each facet the {@code most} frequent values. */
    List<Facet> facets(int most) {
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
