package io.mubiao.web;

import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchResult;
import io.mubiao.index.SearchResult.Count;
import io.mubiao.index.SearchResult.Facet;
import io.mubiao.web.data.Workplace;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Addresses that readers of this corpus may well ask for: the pages, a document, and searches by what it has most of. */
final class LikelyVisits {
    private static final int WORDS = 20;

    private final Workplace place;

    LikelyVisits(Workplace place) {
        this.place = place;
    }

    List<String> paths() throws IOException {
        SearchResult all = place.index().ask(open -> open.search(SearchRequest.of("")));
        List<String> paths = new ArrayList<>();
        if (all.hits().isEmpty()) {
            return paths;
        }
        List<String> indicators = labels(all, "indicator");
        List<String> departments = labels(all, "department");
        List<String> areas = labels(all, "area");
        for (int i = 0; i < indicators.size(); i++) {
            String indicator = indicators.get(i);
            String next = indicators.get((i + 1) % indicators.size());
            paths.addAll(
                    searches(indicator, "\"" + indicator + "\"", indicator + " | " + next, indicator + " -" + next));
            for (List<String> others : List.of(departments, areas)) {
                if (i < others.size()) {
                    paths.addAll(searches(others.get(i) + " " + indicator));
                }
            }
        }
        List<String> pages = List.of(
                "/compare",
                "/departments",
                "/corpus",
                "/documents/" + all.hits().get(0).origin().document());
        paths.addAll(Math.min(8, paths.size()), pages);
        return paths;
    }

    private static List<String> searches(String... questions) {
        List<String> paths = new ArrayList<>();
        for (String question : questions) {
            paths.add("/search?in=targets&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        }
        return paths;
    }

    private static List<String> labels(SearchResult all, String facet) {
        return all.facets().stream()
                .filter(each -> each.name().equals(facet))
                .map(Facet::counts)
                .flatMap(List::stream)
                .map(Count::label)
                .limit(WORDS)
                .toList();
    }
}
