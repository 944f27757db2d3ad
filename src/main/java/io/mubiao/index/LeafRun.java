package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.jspecify.annotations.Nullable;

/** A run of terms within a segment: how often they stand in their places in an entry. */
final class LeafRun {
    private final List<PostingsEnum> terms;
    private final int[] offsets;
    private int[] starts = new int[16];
    private int found;

    private LeafRun(List<PostingsEnum> terms, int[] offsets) {
        this.terms = terms;
        this.offsets = offsets;
    }

    /** Null where the segment lacks one of the terms. */
    static @Nullable LeafRun of(PhraseQuery run, TermLists lists, LeafReaderContext leaf) throws IOException {
        List<PostingsEnum> terms = new ArrayList<>();
        for (Term term : run.getTerms()) {
            PostingsEnum entries = lists.postings(term, leaf, PostingsEnum.POSITIONS);
            if (entries == null) {
                return null;
            }
            terms.add(entries);
        }
        return new LeafRun(terms, run.getPositions());
    }

    /** How often it stands in an entry; entries are asked for in their order. */
    int count(int entry) throws IOException {
        for (int i = 0; i < offsets.length; i++) {
            PostingsEnum term = terms.get(i);
            if ((term.docID() < entry ? term.advance(entry) : term.docID()) != entry) {
                return 0;
            }
            if (i == 0) {
                begin(term);
            } else {
                keep(term, offsets[i] - offsets[0]);
            }
            if (found == 0) {
                return 0;
            }
        }
        return found;
    }

    private void begin(PostingsEnum first) throws IOException {
        found = first.freq();
        if (found > starts.length) {
            starts = new int[found * 2];
        }
        for (int i = 0; i < found; i++) {
            starts[i] = first.nextPosition();
        }
    }

    /** Of the starts those that have this term behind them. */
    private void keep(PostingsEnum term, int offset) throws IOException {
        int left = term.freq();
        int kept = 0;
        int position = -1;
        for (int i = 0; i < found; i++) {
            int wanted = starts[i] + offset;
            while (position < wanted && left > 0) {
                position = term.nextPosition();
                left--;
            }
            if (position == wanted) {
                starts[kept++] = starts[i];
            } else if (position < wanted) {
                break;
            }
        }
        found = kept;
    }
}
