package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.Box;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import io.mubiao.model.Target;
import io.mubiao.web.data.PageSize;
import io.mubiao.web.html.Html;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The pages of the original as they look, with a mark over every target. A page's picture is fetched when it comes into
 * sight; its place is kept free from the beginning, so that a mark can be scrolled to at once.
 */
final class PageSheets {
    private final Wording words;
    private final Shown shown;

    PageSheets(Wording words, Shown shown) {
        this.words = words;
        this.shown = shown;
    }

    Part all() {
        List<Part> pages = new ArrayList<>();
        for (int page = 1; page <= shown.sizes().size(); page++) {
            pages.add(page(page, shown.sizes().get(page - 1)));
        }
        return Html.all(pages);
    }

    private Tag page(int number, PageSize size) {
        PlanDocument document = shown.document();
        return el(
                "figure.page",
                at("id", "page-" + number),
                Html.all(document.findings().sections().stream()
                        .filter(section -> section.page() == number)
                        .map(PageSheets::anchor)),
                el(
                        "img",
                        at("src", "/documents/" + document.id() + "/pages/" + number + ".png"),
                        at("alt", words.of("page.picture", number)),
                        at("loading", "lazy"),
                        at("decoding", "async"),
                        at("width", whole(size.width())),
                        at("height", whole(size.height()))),
                el(
                        "svg",
                        at("viewBox", "0 0 " + point(size.width()) + " " + point(size.height())),
                        at("role", "group"),
                        at("aria-label", words.of("page.marks", number)),
                        at("preserveAspectRatio", "none"),
                        marks(number)),
                el("figcaption", text(words.of("page.of", number, shown.sizes().size())), confidence(number)));
    }

    /** How sure the reading of a page is whose text was read off its picture. */
    private Part confidence(int page) {
        return Html.all(shown.document().source().form().confidences().stream()
                .filter(read -> read.page() == page)
                .map(read -> text(" · " + words.of("page.read", (int) (read.confidence() * 100)))));
    }

    private static Tag anchor(Section section) {
        return el("span.anchor", at("id", OutlineList.anchor(section)));
    }

    /** One mark for all targets that stand in the same boxes: 1200 and 1500 of one sentence. */
    private Part marks(int page) {
        Map<List<Box>, List<Target>> byPlace = new LinkedHashMap<>();
        for (Target target : shown.document().findings().targets()) {
            List<Box> here = target.evidence().source().boxes().stream()
                    .filter(box -> box.page() == page)
                    .toList();
            if (!here.isEmpty()) {
                byPlace.computeIfAbsent(here, boxes -> new ArrayList<>()).add(target);
            }
        }
        return Html.all(byPlace.entrySet().stream().map(each -> mark(page, each.getKey(), each.getValue())));
    }

    private Tag mark(int page, List<Box> boxes, List<Target> targets) {
        Target first = targets.get(0);
        String label = words.of("mark", first.subject().indicator().name())
                + (targets.size() > 1 ? " " + words.of("mark.more", targets.size() - 1) : "");
        return el(
                "a.mark.role-" + Shown.word(first.standing().role()),
                href("#" + first.id()),
                at("aria-label", label),
                Html.all(targets.stream()
                        .filter(target -> page == firstPage(target))
                        .map(target -> el("g", at("id", "m-" + target.id())))),
                el("title", text(label)),
                Html.all(boxes.stream().map(PageSheets::rectangle)));
    }

    private static int firstPage(Target target) {
        return target.evidence().source().boxes().get(0).page();
    }

    private static Tag rectangle(Box box) {
        return el(
                "rect",
                at("x", point(box.x() - 1)),
                at("y", point(box.y() - 1)),
                at("width", point(box.width() + 2)),
                at("height", point(box.height() + 2)),
                at("rx", "2"));
    }

    private static String point(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private static String whole(double length) {
        return String.valueOf(Math.round(length));
    }
}
