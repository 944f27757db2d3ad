package io.mubiao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Picks the sentences of an entry where the words stand, and marks the words: {@code …的<em>秸秆</em>…}. */
final class Marking {
    /** Sentences shown of an entry. */
    private static final int SENTENCES = 3;

    private final UnifiedHighlighter highlighter;

    Marking(IndexSearcher searcher, Analyzer analyzer, SearchRequest.Marks marks) {
        highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withBreakIterator(SentenceBreaks::new)
                .withFormatter(new DefaultPassageFormatter(marks.before(), marks.after(), "…", false))
                .withMaxLength(Integer.MAX_VALUE - 1)
                .build();
    }

    /** One text for each entry, in their order; the beginning of an entry where nothing is to be marked. */
    List<String> apply(Query query, List<Integer> entries) throws IOException {
        int[] ids = entries.stream().mapToInt(Integer::intValue).toArray();
        String[] texts = highlighter
                .highlightFields(new String[] {Names.TEXT}, query, ids, new int[] {SENTENCES})
                .get(Names.TEXT);
        return Arrays.stream(texts == null ? new String[ids.length] : texts)
                .map(text -> text == null ? "" : text.strip())
                .toList();
    }
}
