package io.mubiao.web.search;

import static io.mubiao.web.html.Html.*;

import io.mubiao.index.LiveIndex;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Order;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchResult;
import io.mubiao.web.data.Library;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Pager;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** One box over everything, with what narrows the hits at its side. */
public final class SearchPage {
    private static final String[] SYNTAX = {"words", "phrase", "field", "exclude", "either"};

    private final Frame frame;
    private final LiveIndex index;
    private final Library library;
    private final MadePages made = new MadePages();

    public SearchPage(Frame frame, LiveIndex index, Library library) {
        this.frame = frame;
        this.index = index;
        this.library = library;
    }

    /** The page in bytes of UTF-8. */
    public byte[] html(Visit visit) throws IOException {
        Asked asked = Asked.of(visit.parameters());
        SearchRequest request = asked.request();
        return made.page(
                new MadePages.Wanted(visit.words().language(), visit.here()),
                () -> index.ask(open -> open.search(request)),
                result -> html(visit, asked, result).getBytes(StandardCharsets.UTF_8));
    }

    private String html(Visit visit, Asked asked, SearchResult result) {
        Wording words = visit.words();
        return frame.page(
                visit,
                "search",
                asked.query(),
                "search.js",
                box(words, asked),
                el(
                        "div.columns",
                        el(
                                "aside.facets",
                                at("id", "facets"),
                                at("aria-label", words.of("facets")),
                                bounds(words, asked),
                                new FacetList(words, asked).of(result.facets())),
                        el("section.results", at("aria-label", words.of("results")), results(words, asked, result))));
    }

    private static Tag box(Wording words, Asked asked) {
        return el(
                "form.box",
                at("action", "/search"),
                at("role", "search"),
                el("label.unseen", at("for", "q"), text(words.of("search.label"))),
                el(
                        "input",
                        at("id", "q"),
                        at("name", "q"),
                        at("type", "search"),
                        at("value", asked.query()),
                        at("placeholder", words.of("search.placeholder")),
                        at("autocomplete", "off"),
                        flag("autofocus", asked.isBlank())),
                hidden(asked, "q"),
                el("button", text(words.of("search.go"))),
                help(words));
    }

    /** What else the address says goes on with the form. */
    private static Part hidden(Asked asked, String... but) {
        Address rest = asked.address();
        for (String name : but) {
            rest = rest.without(name);
        }
        return all(rest.pairs().stream()
                .map(pair -> el("input", at("type", "hidden"), at("name", pair.name()), at("value", pair.value()))));
    }

    private static Tag help(Wording words) {
        return el(
                "details.help",
                el("summary", text(words.of("help"))),
                el(
                        "dl",
                        all(Stream.of(SYNTAX)
                                .map(way -> all(
                                        el("dt", el("code", text(words.of("help." + way + ".example")))),
                                        el("dd", text(words.of("help." + way))))))));
    }

    private static Tag bounds(Wording words, Asked asked) {
        return el(
                "form.bounds",
                at("action", "/search"),
                el("h2", text(words.of("facet.value"))),
                hidden(asked, "min", "max"),
                number(
                        "min",
                        words.of("bounds.least"),
                        asked.bounds().least() == null
                                ? ""
                                : asked.bounds().least().toPlainString()),
                el("span", at("aria-hidden", "true"), text("–")),
                number(
                        "max",
                        words.of("bounds.most"),
                        asked.bounds().most() == null
                                ? ""
                                : asked.bounds().most().toPlainString()),
                el("button", text(words.of("bounds.go"))));
    }

    private static Tag number(String name, String label, String value) {
        return el(
                "input",
                at("type", "text"),
                at("inputmode", "decimal"),
                at("name", name),
                at("aria-label", label),
                at("placeholder", label),
                at("value", value));
    }

    private Part results(Wording words, Asked asked, SearchResult result) {
        int first = (asked.page() - 1) * Asked.A_PAGE + 1;
        Address state = asked.address();
        return all(
                scopes(words, asked, result),
                el(
                        "div.line",
                        el("p.total", at("role", "status"), text(words.of("search.total", result.total()))),
                        el("a.to-facets", href("#facets"), text(words.of("facets.to"))),
                        when(asked.in() != Scope.DOCUMENTS, orders(words, asked)),
                        when(
                                result.total() > 0,
                                el(
                                        "p.take",
                                        el("a", href(state.at("/search.csv").toString()), text("CSV")),
                                        el("a", href(state.at("/search.xlsx").toString()), text("XLSX"))))),
                result.hits().isEmpty()
                        ? nothing(words, asked, result)
                        : new Hits(words, library::isPaged).list(result.hits(), first),
                new Pager(words, state).of(asked.page(), result.total(), Asked.A_PAGE));
    }

    /** That nothing is there, and which other questions are near. */
    private static Part nothing(Wording words, Asked asked, SearchResult result) {
        if (result.total() > 0) {
            return el("p.empty", text(words.of("search.beyond")));
        }
        Address bare = Address.of("/search").with("q", asked.query());
        String[] several = asked.query().strip().split("\\s+");
        boolean plain = several.length > 1 && asked.query().matches("[^\"“”|:：-]*");
        return all(
                el("p.empty", text(words.of("search.none"))),
                el(
                        "ul.nearby",
                        when(
                                !asked.query().isBlank() && !bare.equals(asked.address()),
                                el("li", el("a", href(bare.toString()), text(words.of("search.bare"))))),
                        when(
                                plain,
                                el(
                                        "li",
                                        el(
                                                "a",
                                                href(
                                                        asked.address()
                                                                .without("q")
                                                                .with("q", String.join(" | ", several))
                                                                .toString()),
                                                text(words.of("search.any")))))));
    }

    private static Tag scopes(Wording words, Asked asked, SearchResult result) {
        return el(
                "nav.tabs",
                at("aria-label", words.of("scopes")),
                all(Stream.of(Scope.values()).map(scope -> {
                    String name = scope.name().toLowerCase(Locale.ROOT);
                    Address address = asked.address().without("in");
                    return el(
                            "a",
                            href((scope == Scope.ALL ? address : address.with("in", name)).toString()),
                            scope == asked.in() ? at("aria-current", "true") : NOTHING,
                            text(words.of("scope." + name)),
                            count(words, asked, scope, result));
                })));
    }

    /** How many there are of each kind, where all are counted. */
    private static Part count(Wording words, Asked asked, Scope scope, SearchResult result) {
        if (scope == asked.in()) {
            return el("b", text(words.of("number", result.total())));
        }
        String kind = scope == Scope.TARGETS ? "target" : "section";
        if (asked.in() != Scope.ALL || scope == Scope.DOCUMENTS) {
            return NOTHING;
        }
        return all(result.facets().stream()
                .filter(facet -> facet.name().equals("kind"))
                .flatMap(facet -> facet.counts().stream())
                .filter(count -> count.value().equals(kind))
                .map(count -> el("b", text(words.of("number", count.count())))));
    }

    private static Tag orders(Wording words, Asked asked) {
        return el(
                "p.orders",
                text(words.of("order")),
                all(Stream.of(Order.values()).map(order -> {
                    String name = order.name().toLowerCase(Locale.ROOT);
                    if (order == asked.order()) {
                        return el("b", text(words.of("order." + name)));
                    }
                    Address address = asked.address().without("sort");
                    return el(
                            "a",
                            href((order == Order.BEST ? address : address.with("sort", name)).toString()),
                            text(words.of("order." + name)));
                })));
    }
}
