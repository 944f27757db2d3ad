package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * How often a run stands in the entries of a segment, from how often its pieces do; where these stand is looked at only where
 * that does not tell.
 *
 * <p>利用率 stands nowhere more often than 用率, and at least as often as the index has it as a word: where both say once, it
 * does so once.
 */
final class RunCounts implements Counts {
    private final Query run;
    private final TermLists lists;
    private final LeafReaderContext leaf;
    private final List<Counts> pairs = new ArrayList<>();
    private @Nullable Counts word;
    private @Nullable LeafRun places;

    private RunCounts(Query run, TermLists lists, LeafReaderContext leaf) {
        this.run = run;
        this.lists = lists;
        this.leaf = leaf;
    }

    /**
     * Of a run by pairs, or by single units with signs between; null where the segment lacks a piece of it.
     *
     * @param asked of so many entries it will be asked
     */
    static @Nullable RunCounts of(Query run, TermLists lists, LeafReaderContext leaf, int asked) throws IOException {
        RunCounts counts = new RunCounts(run, lists, leaf);
        return counts.open(asked) ? counts : null;
    }

    private boolean open(int asked) throws IOException {
        Term whole = run instanceof RunQuery units ? units.word() : null;
        word = whole == null ? null : lists.counts(whole, leaf, asked);
        if (word == null) {
            places = places();
            return places != null;
        }
        for (Term pair : ((RunQuery) run).allPairs()) {
            pairs.add(Objects.requireNonNull(lists.counts(pair, leaf, asked)));
        }
        return true;
    }

    @Override
    public int of(int entry) throws IOException {
        if (word == null) {
            return Objects.requireNonNull(places).count(entry);
        }
        int most = Integer.MAX_VALUE;
        for (int i = 0; i < pairs.size() && most > 0; i++) {
            most = Math.min(most, pairs.get(i).of(entry));
        }
        if (most == word.of(entry)) {
            return most;
        }
        places = places == null ? places() : places;
        return Objects.requireNonNull(places).count(entry);
    }

    private @Nullable LeafRun places() throws IOException {
        Query terms = run instanceof RunQuery units ? units.pairs() : run;
        return LeafRun.of((PhraseQuery) terms, lists, leaf);
    }
}
