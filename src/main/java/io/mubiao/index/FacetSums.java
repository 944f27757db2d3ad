package io.mubiao.index;

import io.mubiao.index.SearchResult.Count;
import io.mubiao.index.SearchResult.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How often the values of one facet were met among the hits of one question. */
final class FacetSums {
    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingInt(Count::count).reversed().thenComparing(Count::value);

    private final FacetColumn column;
    private final boolean byDocument;
    /** By the number of a set: entries that have it, and the document it was met in last. */
    private final int[] entriesOf;

    private final int[] setSeen;
    /** By the first term of a value: documents that have it, and the one it was met in last. */
    private final int[] documentsOf;

    private final int[] seen;

    FacetSums(FacetColumn column, boolean byDocument) {
        this.column = column;
        this.byDocument = byDocument;
        entriesOf = new int[column.setCount()];
        int values = byDocument ? column.terms().size() : 0;
        setSeen = unseen(byDocument ? entriesOf.length : 0);
        documentsOf = new int[values];
        seen = unseen(values);
    }

    private static int[] unseen(int size) {
        int[] last = new int[size];
        Arrays.fill(last, -1);
        return last;
    }

    /** So many entries with the values of a set. */
    void addEntries(int set, int count) {
        entriesOf[set] += count;
    }

    /** How many entries of each document were met. */
    void addDocuments(int[] hits) {
        if (!column.ofDocuments()) {
            return;
        }
        int[] numbers = column.numbers();
        for (int document = 0; document < hits.length; document++) {
            entriesOf[numbers[document]] += hits[document];
            if (byDocument && hits[document] > 0) {
                addValues(numbers[document], document);
            }
        }
    }

    /** A document that has the values of a set; document after document. */
    void addValues(int set, int document) {
        if (setSeen[set] == document) {
            return;
        }
        setSeen[set] = document;
        for (int value : column.values(set)) {
            if (seen[value] != document) {
                seen[value] = document;
                documentsOf[value]++;
            }
        }
    }

    /** Takes over what was counted apart, of other documents. */
    void add(FacetSums others) {
        for (int value = 0; value < documentsOf.length; value++) {
            documentsOf[value] += others.documentsOf[value];
        }
    }

    /** The most frequent values, each under the label that was met most often. */
    Facet facet(int most) {
        List<FacetColumn.Term> terms = column.terms();
        int[] labelled = new int[terms.size()];
        for (int set = 1; set < entriesOf.length; set++) {
            for (int term : column.set(set)) {
                labelled[term] += entriesOf[set];
            }
        }
        List<Count> counts = new ArrayList<>();
        int end;
        for (int first = 0; first < labelled.length; first = end) {
            int commonest = first;
            int entries = 0;
            for (end = first; end < labelled.length && terms.get(end).group() == first; end++) {
                entries += labelled[end];
                commonest = labelled[end] > labelled[commonest] ? end : commonest;
            }
            if (entries > 0) {
                FacetColumn.Term term = terms.get(commonest);
                counts.add(new Count(term.value(), term.label(), byDocument ? documentsOf[first] : entries));
            }
        }
        return new Facet(
                column.name(), counts.stream().sorted(MOST_FIRST).limit(most).toList());
    }
}
