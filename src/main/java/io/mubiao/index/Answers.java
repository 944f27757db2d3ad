package io.mubiao.index;

import io.mubiao.index.SearchResult.Facet;
import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What an index was asked already and answered, as long as it stays the same: a result that is looked at again costs
 * nothing, and its facets are counted once for all its pages and orders.
 */
final class Answers {
    private static final int RESULTS = 200;
    private static final int COUNTED = 400;
    private static final int AREAS = 40;
    /** In characters: a result whose sections are longer is not kept. */
    private static final int LONGEST = 100_000;

    private final Kept<SearchRequest, SearchResult> results = new Kept<>(RESULTS);
    private final Kept<Counted, List<Facet>> facets = new Kept<>(COUNTED);

    private final Kept<String, Workload> workloads = new Kept<>(AREAS);

    private record Counted(Query query, boolean byDocument, int most) {}

    @Nullable
    SearchResult result(SearchRequest request) {
        return results.find(request);
    }

    void keep(SearchRequest request, SearchResult result) {
        int characters =
                result.hits().stream().mapToInt(hit -> hit.text().length()).sum();
        if (characters <= LONGEST) {
            results.keep(request, result);
        }
    }

    /** By the code of the area. */
    Kept<String, Workload> workloads() {
        return workloads;
    }

    @Nullable
    List<Facet> facets(Query query, boolean byDocument, int most) {
        return facets.find(new Counted(query, byDocument, most));
    }

    void keep(Query query, boolean byDocument, int most, List<Facet> counts) {
        facets.keep(new Counted(query, byDocument, most), counts);
    }
}
