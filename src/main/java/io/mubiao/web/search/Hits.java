package io.mubiao.web.search;

import static io.mubiao.web.html.Html.*;

import io.mubiao.index.SearchResult.Gist;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.index.SearchResult.Kind;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The hits of a page of results: the sentence with the words found, and where it stands. */
final class Hits {
    private static final int LONGEST = 420;

    private final Wording words;
    private final Predicate<String> paged;

    /** @param paged whether a document, by its id, has pages */
    Hits(Wording words, Predicate<String> paged) {
        this.words = words;
        this.paged = paged;
    }

    Tag list(List<Hit> hits, int first) {
        return el(
                "ol.hits", at("start", String.valueOf(first)), all(hits.stream().map(this::hit)));
    }

    private Tag hit(Hit hit) {
        return el(
                "li.hit.kind-" + hit.kind().name().toLowerCase(Locale.ROOT),
                el("p.where", region(hit), el("span.title", text(hit.origin().title())), place(hit)),
                gist(hit.gist()),
                el("p.sentence", el("a", href(address(hit)), marked(cut(hit.highlight())))));
    }

    private static Part gist(@Nullable Gist gist) {
        return gist == null
                ? NOTHING
                : el(
                        "p.gist",
                        el("span.indicator", text(gist.indicator())),
                        el("b.value", text(gist.value())),
                        el("span.years", text(gist.years())));
    }

    private Part region(Hit hit) {
        return all(
                hit.origin().regionName() == null
                        ? NOTHING
                        : el("b.region", text(hit.origin().regionName())),
                el("span.kind", text(words.name("kind", hit.kind()))));
    }

    private Part place(Hit hit) {
        String address = hit.spot().address();
        return all(
                address == null ? NOTHING : el("span.address", text(words.name("address", address))),
                when(
                        paged.test(hit.origin().document()),
                        el("span.pageno", text(words.of("page.short", hit.spot().page())))));
    }

    /** Where the document's page has the target, or the section. */
    private static String address(Hit hit) {
        String document = "/documents/" + hit.origin().document();
        String place = hit.kind() == Kind.TARGET ? hit.target() : null;
        if (place == null && hit.kind() == Kind.SECTION) {
            place = hit.spot().address() == null ? null : "s-" + hit.spot().address();
        }
        return place == null ? document : document + "#" + encoded(place);
    }

    private static String encoded(@Nullable String place) {
        return URLEncoder.encode(String.valueOf(place), StandardCharsets.UTF_8);
    }

    private static String cut(String highlight) {
        if (highlight.length() <= LONGEST) {
            return highlight;
        }
        int mark = highlight.indexOf(Asked.MARKS.before());
        int from = Math.max(0, Math.min(mark - 60, highlight.length() - LONGEST));
        return (from > 0 ? "…" : "") + highlight.substring(from, from + LONGEST) + "…";
    }

    /** The text with what was found in {@code <mark>}. */
    static Part marked(String highlight) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < highlight.length()) {
            int from = highlight.indexOf(Asked.MARKS.before(), at);
            int to = from < 0 ? -1 : highlight.indexOf(Asked.MARKS.after(), from);
            if (to < 0) {
                break;
            }
            parts.add(text(highlight.substring(at, from)));
            parts.add(el("mark", text(highlight.substring(from + 1, to))));
            at = to + 1;
        }
        parts.add(text(highlight.substring(at).replace(Asked.MARKS.before(), "").replace(Asked.MARKS.after(), "")));
        return all(parts);
    }
}
