package io.mubiao.web.search;

import static io.mubiao.web.html.Html.*;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.mubiao.index.SearchRequest.Choice;
import io.mubiao.index.SearchResult.Count;
import io.mubiao.index.SearchResult.Facet;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facets at the side: what can be chosen, how many hits it leaves, and what was chosen. */
final class FacetList {
    /** Facets whose values are words of ours. */
    private static final Set<String> NAMED = Set.of("field", "role", "genre", "kind");

    private static final int SHOWN = 7;
    /** Longer ones may be cut off at their end. */
    private static final int LONG = 11;

    private final Wording words;
    private final Asked asked;
    private final String stem;
    private final Map<String, List<String>> chosen;

    FacetList(Wording words, Asked asked) {
        this.words = words;
        this.asked = asked;
        stem = asked.address().stem();
        chosen = asked.choices().stream().collect(groupingBy(Choice::facet, mapping(Choice::value, toList())));
    }

    Part of(List<Facet> facets) {
        return all(Asked.FACETS.stream()
                .flatMap(name -> facets.stream().filter(facet -> facet.name().equals(name)))
                .filter(facet ->
                        !facet.counts().isEmpty() || !chosen(facet.name()).isEmpty())
                .map(this::group));
    }

    private Tag group(Facet facet) {
        String name = facet.name();
        List<Count> counts = facet.counts().stream()
                .filter(count -> !chosen(name).contains(count.value()))
                .toList();
        Part values = name.equals("area")
                ? tree(facet.counts())
                : all(
                        list(name, counts.stream().limit(SHOWN).toList()),
                        when(
                                counts.size() > SHOWN,
                                el(
                                        "details",
                                        el("summary", text(words.of("facet.more"))),
                                        list(name, counts.stream().skip(SHOWN).toList()))));
        return el(
                name.equals("area") ? "section.facet.areas" : "section.facet",
                el("h2", text(words.of("facet." + name))),
                picked(facet),
                values,
                when(facet.counts().size() >= Asked.COUNTS || !chosen(name).isEmpty(), find(name, "", "facet.all")));
    }

    /**
     * What finds a value among all of a facet; beside the hits a script shows what is found below it at once.
     *
     * @param go the word on its button
     */
    Tag find(String facet, String found, String go) {
        String label = words.of("facet.find", words.of("facet." + facet));
        return el(
                "form.find",
                at("action", Asked.valuesAt(facet)),
                all(asked.address().pairs().stream()
                        .map(pair ->
                                el("input", at("type", "hidden"), at("name", pair.name()), at("value", pair.value())))),
                el(
                        "input",
                        at("type", "search"),
                        at("name", "find"),
                        at("aria-label", label),
                        at("placeholder", label),
                        at("value", found),
                        at("autocomplete", "off")),
                el("button.plain", text(words.of(go))));
    }

    /** Areas below those that they belong to. */
    Part tree(List<Count> areas) {
        return new AreaTree(areas).list(this::value);
    }

    /** What was chosen of a facet, each with the way to do without. */
    Part picked(Facet facet) {
        return all(chosen(facet.name()).stream().map(value -> picked(facet, value)));
    }

    Tag list(String facet, List<Count> counts) {
        return el("ul", all(counts.stream().map(count -> el("li", value(count, facet)))));
    }

    private Tag value(Count count) {
        return value(count, "area");
    }

    private Tag value(Count count, String facet) {
        if (chosen(facet).contains(count.value())) {
            return el("span.chosen-here", text(label(facet, count)));
        }
        String label = label(facet, count);
        return el(
                "a",
                href(stem + Address.value(facet, count.value())),
                label.length() > LONG ? at("title", label) : NOTHING,
                el("span", text(label)),
                el("b", text(words.of("number", count.count()))));
    }

    private Tag picked(Facet facet, String value) {
        String label = facet.counts().stream()
                .filter(count -> count.value().equals(value))
                .map(count -> label(facet.name(), count))
                .findFirst()
                .orElse(value);
        Address without = asked.address().without(facet.name(), value);
        return el(
                "a.picked",
                href(without.toString()),
                at("title", words.of("facet.remove", label)),
                text(label),
                el("span", at("aria-hidden", "true"), text("×")),
                el("span.unseen", text(words.of("facet.remove", label))));
    }

    String label(String facet, Count count) {
        return NAMED.contains(facet) ? words.name(facet, count.value()) : count.label();
    }

    private List<String> chosen(String facet) {
        return chosen.getOrDefault(facet, List.of());
    }
}
