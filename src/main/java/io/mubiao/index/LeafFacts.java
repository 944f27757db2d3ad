package io.mubiao.index;

import io.mubiao.compare.Facts;
import io.mubiao.compare.Plan;
import io.mubiao.index.facts.PlanFacts;
import io.mubiao.index.facts.TargetFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The facts in one segment of the index; the documents of a segment are known by the order of their ids. */
final class LeafFacts {
    private final LeafReader reader;
    private final @Nullable Plan[] plans;

    LeafFacts(LeafReader reader) throws IOException {
        this.reader = reader;
        SortedDocValues documents = documents();
        plans = new Plan[documents.getValueCount()];
        BinaryDocValues kept = DocValues.getBinary(reader, Names.PLAN);
        each(new Term(Names.KIND, "document"), entry -> {
            if (kept.advanceExact(entry) && documents.advanceExact(entry)) {
                plans[documents.ordValue()] = PlanFacts.read(kept.binaryValue());
            }
        });
    }

    /** What is done with an entry. */
    @FunctionalInterface
    private interface OfEntry {
        void apply(int entry) throws IOException;
    }

    private SortedDocValues documents() throws IOException {
        return DocValues.getSorted(reader, Names.DOCUMENT);
    }

    private void each(Term term, OfEntry asked) throws IOException {
        PostingsEnum entries = reader.postings(term, PostingsEnum.NONE);
        Bits live = reader.getLiveDocs();
        if (entries != null) {
            for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
                if (live == null || live.get(entry)) {
                    asked.apply(entry);
                }
            }
        }
    }

    List<Plan> plans() {
        return new ArrayList<>(Arrays.stream(plans)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    void set(String indicator, List<Facts.Setting> settings) throws IOException {
        SortedDocValues documents = documents();
        BinaryDocValues kept = DocValues.getBinary(reader, Names.FACTS);
        each(new Term(Names.SET, indicator), entry -> {
            Plan plan = documents.advanceExact(entry) ? plans[documents.ordValue()] : null;
            if (plan != null && kept.advanceExact(entry)) {
                settings.add(new Facts.Setting(plan, TargetFacts.read(kept.binaryValue())));
            }
        });
    }

    void promised(String indicator, List<Facts.Promise> promises) throws IOException {
        SortedDocValues documents = documents();
        BinaryDocValues kept = DocValues.getBinary(reader, Names.PROMISES);
        each(new Term(Names.PROMISED, indicator), entry -> {
            Plan plan = documents.advanceExact(entry) ? plans[documents.ordValue()] : null;
            if (plan != null && kept.advanceExact(entry)) {
                promises.addAll(PlanFacts.promises(kept.binaryValue(), plan, indicator));
            }
        });
    }

    /** A document's entries follow each other, so an indicator is counted where its document is another than before. */
    void count(Predicate<Plan> among, Map<String, Integer> counts) throws IOException {
        boolean[] counted = new boolean[plans.length];
        for (int i = 0; i < plans.length; i++) {
            Plan plan = plans[i];
            counted[i] = plan != null && among.test(plan);
        }
        SortedDocValues documents = documents();
        SortedDocValues set = DocValues.getSorted(reader, Names.SET);
        int[] sums = new int[set.getValueCount()];
        int[] last = new int[set.getValueCount()];
        Arrays.fill(last, -1);
        Bits live = reader.getLiveDocs();
        for (int entry = set.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = set.nextDoc()) {
            if ((live == null || live.get(entry)) && documents.advanceExact(entry)) {
                int document = documents.ordValue();
                int indicator = set.ordValue();
                if (counted[document] && last[indicator] != document) {
                    last[indicator] = document;
                    sums[indicator]++;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                counts.merge(set.lookupOrd(i).utf8ToString(), sums[i], Integer::sum);
            }
        }
    }

    /** Each indicator's id with a name it is printed under. */
    void printed(BiConsumer<String, String> found) throws IOException {
        SortedSetDocValues pairs = DocValues.getSortedSet(reader, Names.facet("indicator"));
        TermsEnum terms = pairs.termsEnum();
        while (terms.next() != null) {
            String pair = terms.term().utf8ToString();
            int parting = pair.indexOf(Names.LABEL);
            found.accept(pair.substring(0, parting), pair.substring(parting + 1));
        }
    }
}
