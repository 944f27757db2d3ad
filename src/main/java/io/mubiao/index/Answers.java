package io.mubiao.index;

import io.mubiao.index.SearchRequest.Choice;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchResult.Facet;
import io.mubiao.memory.Kept;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What an index was asked already and answered, as long as it stays the same: a result that is looked at again costs
 * nothing, and its facets are counted once for all its pages and orders.
 */
final class Answers {
    private static final int RESULTS = 200;
    /** Each takes a bit an entry. */
    private static final int PASSING = 24;

    private static final int AREAS = 40;
    /** In characters: a result whose sections are longer is not kept. */
    private static final int LONGEST = 100_000;

    private final Kept<SearchRequest, SearchResult> results = new Kept<>(RESULTS);
    private final Kept<Query, FixedBitSet> passing = new Kept<>(PASSING);
    private final Kept<Asked, Found> found = new Kept<>(PASSING);
    private final Kept<Begun, FixedBitSet> begun = new Kept<>(PASSING);

    private final Kept<String, Workload> workloads = new Kept<>(AREAS);

    /** A question, whatever part and order of its hits is wanted. */
    record Asked(String query, Scope in, Filters filters, List<Choice> choices, int counts) {
        static Asked of(SearchRequest request) {
            return new Asked(
                    request.query(),
                    request.in(),
                    request.filters(),
                    request.choices(),
                    request.window().counts());
        }
    }

    /** Which entries match it, and their facets. */
    record Found(FixedBitSet entries, List<Facet> facets) {}

    /** What a question asks for first, among what passes; whoever asks on adds words, or excludes some. */
    record Begun(Wording.Clause clause, Query passing) {}

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

    /** Which entries pass what is chosen besides the words. */
    Kept<Query, FixedBitSet> passing() {
        return passing;
    }

    /** Which entries the first clause finds. */
    Kept<Begun, FixedBitSet> begun() {
        return begun;
    }

    Kept<Asked, Found> found() {
        return found;
    }
}
