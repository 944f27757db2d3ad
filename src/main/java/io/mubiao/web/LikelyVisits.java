package io.mubiao.web;

import io.mubiao.index.Filters;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult;
import io.mubiao.index.SearchResult.Count;
import io.mubiao.index.SearchResult.Facet;
import io.mubiao.web.data.Workplace;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Addresses that readers of this corpus may well ask for: the pages, a document, and searches by what it has most of, in all the
 * ways in which one can ask. Java compiles a step well only after it was taken some thousand times, so there are some hundreds.
 */
final class LikelyVisits {
    private static final int WORDS = 25;
    /** Behind so many searches the other pages are seen. */
    private static final int FIRST = 8;

    /** What a search is narrowed to, and how it is shown; most look at targets. */
    private static final List<String> STATES = List.of(
            "in=targets",
            "in=all",
            "in=targets&sort=largest",
            "in=targets&role=target",
            "in=sections",
            "in=targets&min=10",
            "in=targets&page=2",
            "in=documents");

    private final Workplace place;

    LikelyVisits(Workplace place) {
        this.place = place;
    }

    List<String> paths() throws IOException {
        Window none = new Window(1, 0, WORDS);
        SearchResult all =
                place.index().ask(open -> open.search(new SearchRequest("", Scope.ALL, Filters.NONE, none, Marks.EM)));
        List<String> paths = new ArrayList<>();
        if (all.hits().isEmpty()) {
            return paths;
        }
        for (String question : questions(all)) {
            String state = STATES.get(paths.size() % STATES.size());
            paths.add("/search?" + state + "&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        }
        List<String> pages = List.of(
                "/compare",
                "/departments",
                "/corpus",
                "/documents/" + all.hits().get(0).origin().document());
        paths.addAll(Math.min(FIRST, paths.size()), pages);
        return paths;
    }

    private static List<String> questions(SearchResult all) {
        List<String> indicators = labels(all, "indicator");
        List<String> departments = labels(all, "department");
        List<String> areas = labels(all, "area");
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            String indicator = indicators.get(i);
            String next = indicators.get((i + 1) % indicators.size());
            questions.addAll(List.of(
                    indicator,
                    "\"" + indicator + "\"",
                    indicator + " | " + next,
                    indicator + " -" + next,
                    "指标:" + indicator));
            if (!departments.isEmpty()) {
                String department = departments.get(i % departments.size());
                questions.add(department + " " + indicator);
                questions.add("部门:" + department + " -" + indicator);
            }
            if (!areas.isEmpty()) {
                String area = areas.get(i % areas.size());
                questions.add(area + " " + indicator);
                questions.add("地区:" + area + " " + next);
            }
        }
        return questions;
    }

    private static List<String> labels(SearchResult all, String facet) {
        return all.facets().stream()
                .filter(each -> each.name().equals(facet))
                .map(Facet::counts)
                .flatMap(List::stream)
                .map(Count::label)
                .toList();
    }
}
