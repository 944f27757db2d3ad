package io.mubiao.index;

import io.mubiao.memory.Kept;
import io.mubiao.memory.Underway;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The entries that terms stand in. Where a term has its lists is looked up once, and the lists that were read last are
 * kept, as long as the index stays the same; threads may share it.
 */
final class TermLists {
    private static final int PLACES = 4000;
    /** So many bytes of lists are kept at most; with little memory less. */
    private static final long LISTS = 64L << 20;
    /** Of all memory. */
    private static final int SHARE = 16;
    /** To look for one entry takes as long as to go through so many. */
    private static final int STRIDE = 8;

    private final IndexReader reader;
    private final Kept<Term, TermStates> places = new Kept<>(PLACES);
    private final Underway<Term, TermStates> sought = new Underway<>();
    private final Kept<Listed, LeafList> lists;
    private final Map<String, CollectionStatistics> fields = new ConcurrentHashMap<>();
    private final Lengths lengths = new Lengths();
    private @Nullable Blocks documents;

    TermLists(IndexReader reader) {
        this.reader = reader;
        long most = Math.min(LISTS, Runtime.getRuntime().maxMemory() / SHARE);
        this.lists = new Kept<>(most);
    }

    /** A term in one of the segments. */
    private record Listed(Term term, int leaf) {}

    /** Where the term has its lists, and how often it stands there. */
    TermStates places(Term term) throws IOException {
        TermStates known = places.find(term);
        return known == null ? sought.once(term, () -> find(term)) : known;
    }

    private TermStates find(Term term) throws IOException {
        TermStates found = TermStates.build(new IndexSearcher(reader), term, true);
        places.keep(term, found);
        return found;
    }

    int frequency(Term term) throws IOException {
        return places(term).docFreq();
    }

    /** How well an entry fits where a term, or several in a run, stand so often in a field of that length. */
    @Nullable
    SimScorer scorer(String field, List<Term> terms, float boost) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        CollectionStatistics all = fields.get(field);
        if (all == null) {
            all = searcher.collectionStatistics(field);
            if (all == null) {
                return null;
            }
            fields.put(field, all);
        }
        List<TermStatistics> statistics = new ArrayList<>();
        for (Term term : terms) {
            TermStates place = places(term);
            if (place.docFreq() > 0) {
                statistics.add(searcher.termStatistics(term, place.docFreq(), place.totalTermFreq()));
            }
        }
        return searcher.getSimilarity().scorer(boost, all, statistics.toArray(TermStatistics[]::new));
    }

    synchronized Blocks documents() throws IOException {
        if (documents == null) {
            documents = Blocks.of(reader);
        }
        return documents;
    }

    Lengths lengths() {
        return lengths;
    }

    List<LeafReaderContext> leaves() {
        return reader.leaves();
    }

    /** Its entries within a segment, with what is asked of them; null where there are none. */
    @Nullable
    PostingsEnum postings(Term term, LeafReaderContext leaf, int flags) throws IOException {
        TermsEnum there = found(term, leaf);
        return there == null ? null : there.postings(null, flags);
    }

    private @Nullable TermsEnum found(Term term, LeafReaderContext leaf) throws IOException {
        TermState place = places(term).get(leaf);
        if (place == null) {
            return null;
        }
        TermsEnum terms =
                Objects.requireNonNull(leaf.reader().terms(term.field())).iterator();
        terms.seekExact(term.bytes(), place);
        return terms;
    }

    /** Of the given entries of a segment those that have the term. */
    FixedBitSet among(Term term, LeafReaderContext leaf, FixedBitSet given) throws IOException {
        Listed listed = new Listed(term, leaf.ord);
        LeafList known = lists.find(listed);
        if (known == null) {
            TermsEnum there = found(term, leaf);
            if (there == null) {
                return new FixedBitSet(given.length());
            }
            if ((long) given.cardinality() * STRIDE < there.docFreq()) {
                return lookedFor(there.postings(null, PostingsEnum.NONE), given);
            }
            known = read(listed, there, given.length());
        }
        return known.among(given);
    }

    /** How often the term stands in entries of a segment, of which so many will be asked for; null where it stands in none. */
    @Nullable
    Counts counts(Term term, LeafReaderContext leaf, int asked) throws IOException {
        Listed listed = new Listed(term, leaf.ord);
        LeafList known = lists.find(listed);
        if (known == null) {
            TermsEnum there = found(term, leaf);
            if (there == null) {
                return null;
            }
            if ((long) asked * STRIDE < there.docFreq()) {
                return counts(there.postings(null, PostingsEnum.FREQS));
            }
            known = read(listed, there, leaf.reader().maxDoc());
        }
        return known.counts();
    }

    private static Counts counts(PostingsEnum entries) {
        return entry -> {
            int at = entries.docID() < entry ? entries.advance(entry) : entries.docID();
            return at == entry ? entries.freq() : 0;
        };
    }

    private LeafList read(Listed listed, TermsEnum there, int length) throws IOException {
        LeafList list = LeafList.of(there.postings(null, PostingsEnum.FREQS), there.docFreq(), length);
        lists.keep(listed, list, list.bytes());
        return list;
    }

    private static FixedBitSet lookedFor(PostingsEnum entries, FixedBitSet given) throws IOException {
        FixedBitSet found = new FixedBitSet(given.length());
        int entry = given.nextSetBit(0);
        while (entry != DocIdSetIterator.NO_MORE_DOCS) {
            int at = entries.docID() < entry ? entries.advance(entry) : entries.docID();
            if (at == entry) {
                found.set(entry);
                at++;
            }
            entry = at < given.length() ? given.nextSetBit(at) : DocIdSetIterator.NO_MORE_DOCS;
        }
        return found;
    }
}
