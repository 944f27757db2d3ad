package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * One facet of an index in memory: which values each entry has. Entries that have the same ones share a number, so that
 * counting an entry costs one step however many they are; where all entries of each document have the same, as its region,
 * a document has one number for all of them.
 */
final class FacetColumn {
    private final String name;
    /** Values with their labels, sorted. */
    private final List<Term> terms;
    /** By number, places in {@code terms}; none at 0. */
    private final int[][] sets;
    /** The same with the first term of each value, each once. */
    private final int[][] values;

    private final boolean[] cut;
    /** Of each entry, or of each document. */
    private final int[] numbers;

    private final boolean ofDocuments;

    private FacetColumn(String name, List<Term> terms, List<int[]> sets, int[] numbers, boolean ofDocuments) {
        this.name = name;
        this.terms = terms;
        this.sets = sets.toArray(int[][]::new);
        this.values = sets.stream()
                .map(set -> Arrays.stream(set)
                        .map(term -> terms.get(term).group())
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        this.cut = new boolean[this.sets.length];
        for (int number = 0; number < cut.length; number++) {
            cut[number] = Arrays.stream(this.sets[number])
                    .anyMatch(term -> terms.get(term).label().length() >= Entry.LONGEST_LABEL);
        }
        this.numbers = numbers;
        this.ofDocuments = ofDocuments;
    }

    /**
     * A value under one of its labels.
     *
     * @param group the place of the first term of the same value
     */
    record Term(String value, String label, int group) {}

    static FacetColumn of(IndexReader reader, Blocks blocks, String name) throws IOException {
        SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Names.facet(name));
        ValueSets sets = new ValueSets();
        int[] numbers = new int[reader.maxDoc()];
        if (values == null) {
            return new FacetColumn(name, List.of(), sets.all(), numbers, false);
        }
        int[] set = new int[4];
        for (int entry = values.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = values.nextDoc()) {
            int size = values.docValueCount();
            set = size <= set.length ? set : new int[2 * size];
            for (int i = 0; i < size; i++) {
                set[i] = (int) values.nextOrd();
            }
            numbers[entry] = sets.number(set, size);
        }
        List<Term> terms = terms(values);
        int[] ofDocuments = ofDocuments(numbers, blocks);
        return ofDocuments.length == blocks.size()
                ? new FacetColumn(name, terms, sets.all(), ofDocuments, true)
                : new FacetColumn(name, terms, sets.all(), numbers, false);
    }

    private static List<Term> terms(SortedSetDocValues values) throws IOException {
        List<Term> terms = new ArrayList<>();
        String before = "";
        int group = 0;
        for (int i = 0; i < values.getValueCount(); i++) {
            String term = values.lookupOrd(i).utf8ToString();
            int parting = term.indexOf(Names.LABEL);
            String value = term.substring(0, parting);
            group = value.equals(before) ? group : i;
            before = value;
            terms.add(new Term(value, term.substring(parting + 1), group));
        }
        return terms;
    }

    /** One number a document; fewer where the entries of one differ. */
    private static int[] ofDocuments(int[] numbers, Blocks blocks) {
        int[] found = new int[blocks.size()];
        for (int document = 0; document < found.length; document++) {
            found[document] = numbers[blocks.first(document)];
            for (int entry = blocks.first(document); entry < blocks.end(document); entry++) {
                if (numbers[entry] != found[document]) {
                    return Arrays.copyOf(found, document);
                }
            }
        }
        return found;
    }

    String name() {
        return name;
    }

    List<Term> terms() {
        return terms;
    }

    int[] set(int number) {
        return sets[number];
    }

    /** Whether what entries of this number have may differ behind what is kept of it. */
    boolean isCut(int number) {
        return cut[number];
    }

    /** The first terms of the values of a set. */
    int[] values(int number) {
        return values[number];
    }

    int setCount() {
        return sets.length;
    }

    int[] numbers() {
        return numbers;
    }

    boolean ofDocuments() {
        return ofDocuments;
    }
}
