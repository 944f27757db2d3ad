package io.mubiao.index;

import io.mubiao.index.words.SearchFolding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is to be marked in the text of hits.
 *
 * @param query finds it, by what the index knows of the text
 * @param runs of each clause its run
 */
record Marked(Query query, List<Run> runs) {
    Marked {
        runs = List.copyOf(runs);
    }

    /**
     * A run of a clause.
     *
     * @param query finds it by its single units
     * @param plain as it stands in folded text; null where that does not tell
     * @param orWords whether words of it are marked where it does not stand
     */
    record Run(Query query, @Nullable String plain, boolean orWords) {}

    /**
     * The same as the query finds, by looking at the text itself: to find all runs there takes less than to look them up.
     *
     * @return null where only the index can tell
     */
    @Nullable
    List<Matches> in(String text) throws IOException {
        Spaceless folded = Spaceless.of(SearchFolding.fold(text));
        List<Matches> found = new ArrayList<>();
        Set<Query> known = new HashSet<>();
        for (Run run : runs) {
            String plain = run.plain();
            if (plain == null) {
                return null;
            }
            boolean stands = folded.text().contains(plain);
            if (!stands && run.orWords()) {
                return null;
            }
            if (stands && known.add(run.query())) {
                found.add(MatchesUtils.forField(Names.TEXT, () -> new Places(run.query(), folded, plain)));
            }
        }
        return found;
    }

    /**
     * A text without its spaces, which part no run.
     *
     * @param offsets of each character, in the text with spaces
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Spaceless(String text, int[] offsets) {
        static Spaceless of(String text) {
            char[] left = text.toCharArray();
            int[] offsets = new int[left.length];
            int size = 0;
            for (int i = 0; i < left.length; i++) {
                if (!Character.isSpaceChar(left[i])) {
                    left[size] = left[i];
                    offsets[size++] = i;
                }
            }
            return new Spaceless(new String(left, 0, size), offsets);
        }
    }

    /** Where a run stands in a text. */
    private static final class Places implements MatchesIterator {
        private final Query query;
        private final Spaceless text;
        private final String run;
        private int at = -1;

        Places(Query query, Spaceless text, String run) {
            this.query = query;
            this.text = text;
            this.run = run;
        }

        @Override
        public boolean next() {
            int next = text.text().indexOf(run, at + 1);
            at = next < 0 ? text.text().length() : next;
            return next >= 0;
        }

        @Override
        public int startPosition() {
            return at;
        }

        @Override
        public int endPosition() {
            return at + run.length() - 1;
        }

        @Override
        public int startOffset() {
            return text.offsets()[at];
        }

        @Override
        public int endOffset() {
            return text.offsets()[endPosition()] + 1;
        }

        @Override
        public @Nullable MatchesIterator getSubMatches() {
            return null;
        }

        @Override
        public Query getQuery() {
            return query;
        }
    }
}
