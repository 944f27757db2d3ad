package io.mubiao.index;

import io.mubiao.compare.Facts;
import io.mubiao.index.SearchResult.Hit;
import java.io.IOException;

/** What can be asked of an index, wherever it stands: in a folder, or behind an address. */
public interface IndexAnswers {
    /**
     * Finds, ranks, counts and marks; whatever the query's signs are, it means something.
     *
     * @throws LongQuestionException where the query is too long
     */
    SearchResult search(SearchRequest request) throws IOException;

    /**
     * All hits, however many, without marks and facets, in the order in which {@link #search} gives them page by page.
     *
     * @return how many there were
     * @throws LongQuestionException where the query is too long
     */
    long each(SearchRequest request, Taking taking) throws IOException;

    /**
     * Which departments are held to how much.
     *
     * @param area a region's code, for it and all below it; empty for all
     */
    Workload workload(String area) throws IOException;

    /** What can be compared; it answers as long as the index is open. */
    Facts facts() throws IOException;

    /** Takes one hit after another. */
    @FunctionalInterface
    interface Taking {
        void take(Hit hit) throws IOException;
    }
}
