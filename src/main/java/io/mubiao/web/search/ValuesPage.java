package io.mubiao.web.search;

import static io.mubiao.web.html.Html.*;

import io.mubiao.index.LiveIndex;
import io.mubiao.index.SearchResult.Count;
import io.mubiao.index.SearchResult.Facet;
import io.mubiao.web.html.Part;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Pager;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * All values of a facet that a search would leave, with how many hits each, and a box that finds some of them by a part of their
 * name; a click leads back to the search with the value chosen.
 */
public final class ValuesPage {
    private static final int A_PAGE = 200;

    private final Frame frame;
    private final LiveIndex index;

    public ValuesPage(Frame frame, LiveIndex index) {
        this.frame = frame;
        this.index = index;
    }

    public String html(Visit visit, String name) throws IOException {
        if (!Asked.FACETS.contains(name)) {
            throw Refused.missing();
        }
        Wording words = visit.words();
        Asked asked = Asked.of(visit.parameters());
        String find = visit.parameters().text("find", "");
        Facet facet = index.ask(open -> open.search(asked.values(name))).facets().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(new Facet(name, List.of()));
        FacetList list = new FacetList(words, asked);
        String part = folded(find);
        List<Count> found = facet.counts().stream()
                .filter(count -> folded(list.label(name, count)).contains(part)
                        || folded(count.value()).contains(part))
                .toList();
        String title = words.of("facet." + name);
        return frame.page(
                visit,
                "search",
                title,
                "",
                el("h1", text(title)),
                el(
                        "p.ways",
                        el("a", href(asked.address().toString()), text(words.of("facet.back"))),
                        when(!asked.query().isBlank(), text(" " + words.of("facet.query", asked.query())))),
                list.find(name, find, "facet.go"),
                el(
                        "p.total",
                        at("role", "status"),
                        text(words.of(
                                "facet.count", found.size(), facet.counts().size()))),
                el("section.facet.values", list.picked(facet), shown(list, name, found, find, asked.page())),
                new Pager(words, address(asked, name, find)).of(asked.page(), paged(name, find, found), A_PAGE));
    }

    private static Part shown(FacetList list, String name, List<Count> found, String find, int page) {
        if (isTree(name, find)) {
            return list.tree(found);
        }
        return list.list(
                name, found.stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).toList());
    }

    /** Areas stand below each other as long as all of them are there. */
    private static boolean isTree(String name, String find) {
        return name.equals("area") && find.isEmpty();
    }

    private static int paged(String name, String find, List<Count> found) {
        return isTree(name, find) ? 0 : found.size();
    }

    private static Address address(Asked asked, String name, String find) {
        Address address = asked.address().at(Asked.valuesAt(name));
        return find.isEmpty() ? address : address.with("find", find);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
