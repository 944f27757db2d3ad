package io.mubiao.web.department;

import static io.mubiao.web.html.Html.*;

import io.mubiao.index.Filters;
import io.mubiao.index.LiveIndex;
import io.mubiao.index.SearchRequest;
import io.mubiao.index.SearchRequest.Marks;
import io.mubiao.index.SearchRequest.Order;
import io.mubiao.index.SearchRequest.Scope;
import io.mubiao.index.SearchRequest.Window;
import io.mubiao.index.SearchResult;
import io.mubiao.index.SearchResult.Hit;
import io.mubiao.model.Department;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Task;
import io.mubiao.web.data.Library;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Pager;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one department is held to, region by region: its targets and sections as the index finds them, and the numbered tasks
 * of the same documents; with what it has to do in each.
 */
final class DutyList {
    private static final int A_PAGE = 60;
    private static final int LONGEST = 90;
    private static final Marks NONE = new Marks("", "");

    private final Wording words;
    private final Place place;
    private final Library library;

    DutyList(Wording words, Place place, Library library) {
        this.words = words;
        this.place = place;
        this.library = library;
    }

    Part of(LiveIndex index) throws IOException {
        long offset = (place.page() - 1L) * A_PAGE;
        if (offset > Integer.MAX_VALUE - A_PAGE) {
            throw new Refused(400, "error.parameter", "page", String.valueOf(place.page()));
        }
        Window window = new Window(A_PAGE, (int) offset, 0, Order.REGION);
        SearchRequest request = new SearchRequest("", Scope.ALL, Filters.NONE, place.choices(), window, NONE);
        SearchResult result = index.ask(open -> open.search(request));
        Map<String, List<Hit>> byDocument = new LinkedHashMap<>();
        result.hits().forEach(hit -> byDocument
                .computeIfAbsent(hit.origin().document(), id -> new ArrayList<>())
                .add(hit));
        List<Part> groups = new ArrayList<>();
        for (List<Hit> hits : byDocument.values()) {
            groups.add(group(hits));
        }
        return all(
                el("h2", text(words.of("departments.duties", place.department(), result.total()))),
                when(groups.isEmpty(), el("p.empty", text(words.of("departments.nothing")))),
                all(groups),
                new Pager(words, place.address()).of(place.page(), result.total(), A_PAGE));
    }

    private Tag group(List<Hit> hits) throws IOException {
        var origin = hits.get(0).origin();
        PlanDocument document = document(origin.document());
        List<Tag> rows =
                new ArrayList<>(hits.stream().map(hit -> row(hit, document)).toList());
        if (document != null) {
            tasks(document)
                    .forEach(task -> rows.add(row(
                            "task",
                            mine(task.departments()),
                            "/documents/" + document.id() + "?tab=tasks",
                            task.number() + " " + cut(task.text()))));
        }
        return el(
                "section.duty",
                el(
                        "h3",
                        text(Objects.requireNonNullElse(origin.regionName(), words.of("compare.nowhere"))),
                        el("a", href("/documents/" + origin.document()), text(origin.title()))),
                el("ul", all(rows)));
    }

    private @Nullable PlanDocument document(String id) throws IOException {
        try {
            return library.document(id);
        } catch (Refused gone) {
            return null;
        }
    }

    private Tag row(Hit hit, @Nullable PlanDocument document) {
        String at = "/documents/" + hit.origin().document();
        var gist = hit.gist();
        if (gist != null) {
            String text = gist.indicator() + " " + gist.value() + " " + gist.years();
            return row("target", role(document, gist.target()), at + "#" + gist.target(), text);
        }
        String address = Objects.requireNonNullElse(hit.spot().address(), "");
        String place = address.isEmpty() ? "" : "#" + URLEncoder.encode("s-" + address, StandardCharsets.UTF_8);
        return row("section", roleOf(document, address), at + place, address + " " + cut(hit.text()));
    }

    private Tag row(String kind, Department.@Nullable Role role, String address, String text) {
        return el(
                "li",
                el("span.kind", text(words.of("duty.kind." + kind))),
                role == null
                        ? NOTHING
                        : el(
                                "span.role." + role.name().toLowerCase(Locale.ROOT),
                                text(words.name("departments", role))),
                el("a", href(address), text(text.strip())));
    }

    private Department.@Nullable Role role(@Nullable PlanDocument document, String target) {
        return document == null
                ? null
                : document.findings().targets().stream()
                        .filter(one -> one.id().equals(target))
                        .map(one -> mine(one.standing().departments()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private Department.@Nullable Role roleOf(@Nullable PlanDocument document, String address) {
        return document == null
                ? null
                : document.findings().sections().stream()
                        .filter(one -> one.address().equals(address))
                        .map(one -> mine(one.departments()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private Stream<Task> tasks(PlanDocument document) {
        return document.findings().tasks().stream().filter(task -> mine(task.departments()) != null);
    }

    /** What the department has to do among these, the most of it; null where it is none of them. */
    private Department.@Nullable Role mine(List<Department> departments) {
        return departments.stream()
                .filter(one -> place.department().equals(Objects.requireNonNullElse(one.canonical(), one.name())))
                .map(Department::role)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
