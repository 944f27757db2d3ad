package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PostingsOffsetStrategy;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/**
 * Picks the sentences of an entry where the words stand, and marks the words: {@code …的<em>秸秆</em>…}. It does what Lucene's
 * highlighter does, but takes the texts of hits as they were read already, finds runs in these, and looks up words once for all
 * hits.
 */
final class Marking {
    /** Sentences shown of an entry. */
    private static final int SENTENCES = 3;

    private final UnifiedHighlighter highlighter;
    private final Marked marked;

    /** @param hits entries with what is stored of them */
    Marking(
            IndexSearcher searcher,
            Analyzer analyzer,
            Marked marked,
            SearchRequest.Marks marks,
            Map<Integer, Document> hits) {
        this.marked = marked;
        highlighter = new OfHits(
                searcher,
                marked,
                UnifiedHighlighter.builder(searcher, analyzer)
                        .withBreakIterator(SentenceBreaks::new)
                        .withFormatter(new DefaultPassageFormatter(marks.before(), marks.after(), "…", false))
                        .withMaxLength(Integer.MAX_VALUE - 1),
                hits);
    }

    /** One text for each entry, in their order; the beginning of an entry where nothing is to be marked. */
    List<String> apply(List<Integer> entries) throws IOException {
        int[] ids = entries.stream().mapToInt(Integer::intValue).toArray();
        String[] texts = highlighter
                .highlightFields(new String[] {Names.TEXT}, marked.query(), ids, new int[] {SENTENCES})
                .get(Names.TEXT);
        return Arrays.stream(texts == null ? new String[ids.length] : texts)
                .map(text -> text == null ? "" : text.strip())
                .toList();
    }

    private static final class OfHits extends UnifiedHighlighter {
        private final IndexSearcher all;
        private final Marked marked;
        private final Map<Integer, Document> hits;

        OfHits(IndexSearcher all, Marked marked, Builder builder, Map<Integer, Document> hits) {
            super(builder);
            this.all = all;
            this.marked = marked;
            this.hits = hits;
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator entries, int most)
                throws IOException {
            List<CharSequence[]> values = new ArrayList<>();
            for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
                Document hit = Objects.requireNonNull(hits.get(entry));
                values.add(Arrays.stream(fields).map(hit::get).toArray(CharSequence[]::new));
            }
            return values;
        }

        /** As any segment has it that has the field; Lucene would first join what all segments say of all fields. */
        @Override
        protected @Nullable FieldInfo getFieldInfo(String field) {
            for (LeafReaderContext leaf : all.getIndexReader().leaves()) {
                FieldInfo there = leaf.reader().getFieldInfos().fieldInfo(field);
                if (there != null) {
                    return there;
                }
            }
            return null;
        }

        @Override
        protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
            return source == OffsetSource.POSTINGS
                    ? new OfAll(all, components, marked, hits)
                    : super.getOffsetStrategy(source, components);
        }
    }

    /** Finds runs in the texts, and words by one weight for all segments. */
    private static final class OfAll extends PostingsOffsetStrategy {
        private final IndexSearcher all;
        private final Marked marked;
        private final Map<Integer, Document> hits;
        private @Nullable Weight weight;

        OfAll(IndexSearcher all, UHComponents components, Marked marked, Map<Integer, Document> hits) {
            super(components);
            this.all = all;
            this.marked = marked;
            this.hits = hits;
        }

        @Override
        protected void createOffsetsEnumsWeightMatcher(LeafReader reader, int entry, List<OffsetsEnum> found)
                throws IOException {
            LeafReaderContext leaf = contextOf(reader);
            String text = Objects.requireNonNull(hits.get(leaf.docBase + entry)).get(getField());
            List<Matches> runs = text == null ? null : marked.in(text);
            Matches matches = runs == null ? weight().matches(leaf, entry) : MatchesUtils.fromSubMatches(runs);
            MatchesIterator places = matches == null ? null : matches.getMatches(getField());
            if (places != null) {
                found.add(new OffsetsEnum.OfMatchesIteratorWithSubs(places));
            }
        }

        private Weight weight() throws IOException {
            Weight known = weight;
            if (known == null) {
                known = all.createWeight(all.rewrite(components.getQuery()), ScoreMode.COMPLETE_NO_SCORES, 1);
                weight = known;
            }
            return known;
        }

        private LeafReaderContext contextOf(LeafReader reader) {
            for (LeafReaderContext leaf : all.getIndexReader().leaves()) {
                if (leaf.reader().equals(reader)) {
                    return leaf;
                }
            }
            throw new IllegalArgumentException("a segment of another index");
        }
    }
}
