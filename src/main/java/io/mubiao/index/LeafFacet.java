package io.mubiao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** One facet over one segment of the index: counts by ordinals, so that a hit costs no string. */
final class LeafFacet {
    private final String name;
    private final SortedSetDocValues values;
    /** By ordinal of a value with its label: the ordinal at which its hits are counted. */
    private final int[] group;

    private final int[] labelled;
    private final int[] hits;
    private final int[] lastHit;

    /**
     * Ready to count.
     *
     * @param severalEntries whether a hit is made of several entries, which may call a value by several labels; one
     *     entry never does
     */
    LeafFacet(LeafReader reader, String name, boolean severalEntries) throws IOException {
        this.name = name;
        values = DocValues.getSortedSet(reader, Names.facet(name));
        int size = Math.toIntExact(values.getValueCount());
        group = new int[size];
        labelled = new int[size];
        hits = new int[size];
        lastHit = new int[size];
        Arrays.fill(lastHit, -1);
        Arrays.setAll(group, ordinal -> ordinal);
        for (int i = 1; severalEntries && i < size; i++) {
            if (value(i).equals(value(i - 1))) {
                group[i] = group[i - 1];
            }
        }
    }

    String name() {
        return name;
    }

    void collect(int entry, int hit) throws IOException {
        if (!values.advanceExact(entry)) {
            return;
        }
        for (int i = 0; i < values.docValueCount(); i++) {
            int ordinal = (int) values.nextOrd();
            labelled[ordinal]++;
            int first = group[ordinal];
            if (lastHit[first] != hit) {
                lastHit[first] = hit;
                hits[first]++;
            }
        }
    }

    void addTo(Map<String, FacetCounting.Tally> tallies) throws IOException {
        for (int i = 0; i < labelled.length; i++) {
            if (hits[i] > 0 || labelled[i] > 0) {
                FacetCounting.Tally tally = tallies.computeIfAbsent(value(i), value -> new FacetCounting.Tally());
                tally.add(hits[i]);
                tally.label(label(i), labelled[i]);
            }
        }
    }

    private String value(int ordinal) throws IOException {
        String term = values.lookupOrd(ordinal).utf8ToString();
        return term.substring(0, term.indexOf(Names.LABEL));
    }

    private String label(int ordinal) throws IOException {
        String term = values.lookupOrd(ordinal).utf8ToString();
        return term.substring(term.indexOf(Names.LABEL) + 1);
    }
}
