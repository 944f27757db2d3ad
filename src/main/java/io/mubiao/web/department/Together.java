package io.mubiao.web.department;

import static io.mubiao.web.html.Html.*;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mubiao.index.Workload;
import io.mubiao.index.Workload.Pair;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who works with whom: drawn for as many departments as can be read, and as a table. Where one is chosen, it and those it works
 * with.
 */
final class Together {
    private static final int NODES = 28;
    private static final int LINKS = 70;
    private static final int ROWS = 40;

    private final Wording words;
    private final Place place;
    private final List<Pair> pairs;
    private final Map<String, Integer> documents;

    Together(Wording words, Place place, Workload load) {
        this.words = words;
        this.place = place;
        this.pairs = load.pairs();
        this.documents = load.bodies().stream()
                .collect(Collectors.toMap(Workload.Body::name, Workload.Body::documents, (one, other) -> one));
    }

    Part of(Frame frame) {
        List<Pair> shown = pairs.stream().filter(this::isAsked).limit(ROWS).toList();
        return all(
                el("h2", text(words.of("departments.together"))),
                shown.isEmpty()
                        ? el("p.empty", text(words.of("departments.alone")))
                        : all(figure(frame), table(shown)));
    }

    private boolean isAsked(Pair pair) {
        String chosen = place.department();
        return chosen.isEmpty() || pair.one().equals(chosen) || pair.other().equals(chosen);
    }

    /** Those of the most frequent pairs, the one that is chosen first. */
    private Set<String> drawn() {
        Set<String> names = new LinkedHashSet<>();
        for (Pair pair : pairs.stream().filter(this::isAsked).toList()) {
            Set<String> more = new LinkedHashSet<>(names);
            more.add(pair.one());
            more.add(pair.other());
            if (more.size() <= NODES) {
                names = more;
            }
        }
        return names;
    }

    /** The most frequent pairs, and of each department at least its own most frequent one. */
    private List<Pair> links(Set<String> names) {
        Set<String> joined = new HashSet<>();
        List<Pair> links = new ArrayList<>();
        for (Pair pair : pairs) {
            if (names.contains(pair.one())
                    && names.contains(pair.other())
                    && (links.size() < LINKS || !joined.containsAll(List.of(pair.one(), pair.other())))) {
                links.add(pair);
                joined.addAll(List.of(pair.one(), pair.other()));
            }
        }
        return links;
    }

    private Tag figure(Frame frame) {
        Set<String> names = drawn();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode nodes = json.putArray("nodes");
        for (String name : names) {
            int count = documents.getOrDefault(name, 0);
            nodes.addObject()
                    .put("name", name)
                    .put("documents", count)
                    .put("chosen", name.equals(place.department()))
                    .put("about", words.of("departments.node", name, count))
                    .put("to", place.with(name).toString());
        }
        ArrayNode links = json.putArray("links");
        links(names).forEach(pair -> links.addObject()
                .put("one", pair.one())
                .put("other", pair.other())
                .put("documents", pair.documents())
                .put("about", words.of("departments.link", pair.one(), pair.other(), pair.documents())));
        return el(
                "figure.chart.together",
                el("figcaption", el("h2", text(words.of("departments.graph", names.size())))),
                el(
                        "div.canvas",
                        at("role", "img"),
                        at("aria-label", words.of("departments.graph.said", names.size())),
                        at("data-echarts", frame.asset("echarts.js")),
                        at("data-drawing", json.toString())));
    }

    /** The one that is chosen, wherever it stands in the pair. */
    private String first(Pair pair) {
        return pair.other().equals(place.department()) ? pair.other() : pair.one();
    }

    private Tag table(List<Pair> shown) {
        Function<String, Tag> link = name -> el("a", href(place.with(name).toString()), text(name));
        return el(
                "table",
                el("caption.unseen", text(words.of("departments.together"))),
                DepartmentPage.heads(words, "one", "other", "documents"),
                el(
                        "tbody",
                        all(shown.stream()
                                .map(pair -> el(
                                        "tr",
                                        el("td", link.apply(first(pair))),
                                        el(
                                                "td",
                                                link.apply(first(pair).equals(pair.one()) ? pair.other() : pair.one())),
                                        el("td.figure", text(words.of("number", pair.documents()))))))));
    }
}
