package io.mubiao.web.department;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.RegionLookup;
import io.mubiao.export.FoundTable;
import io.mubiao.export.FoundTable.Form;
import io.mubiao.export.FoundTable.Load;
import io.mubiao.export.FoundTable.Shares;
import io.mubiao.index.LiveIndex;
import io.mubiao.index.Workload;
import io.mubiao.index.Workload.Body;
import io.mubiao.index.Workload.Roles;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.data.Library;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Pager;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Which departments are held to most, who leads and who helps, which work together; and of each, what it is held to. */
public final class DepartmentPage {
    private static final int A_PAGE = 50;

    private final Frame frame;
    private final LiveIndex index;
    private final Library library;
    private final RegionLookup regions;
    private final Named named;

    public DepartmentPage(Frame frame, LiveIndex index, Library library, RuleBook book) {
        this.frame = frame;
        this.index = index;
        this.library = library;
        this.regions = new RegionLookup(book);
        this.named = new Named(book);
    }

    public String html(Visit visit) throws IOException {
        Wording words = visit.words();
        Place place = Place.of(visit.parameters(), regions);
        boolean one = !place.department().isEmpty();
        Workload all = index.ask(open -> open.workload(place.area()));
        Workload load = named.of(all, place.department());
        String title = one ? words.of("departments.one.title", place.department()) : words.of("page.departments");
        return frame.page(
                visit,
                "departments",
                title,
                "departments.js",
                el("h1", text(title)),
                one
                        ? el("p.note", el("a", href(place.all().toString()), text(words.of("departments.back"))))
                        : el("p.note", text(words.of("departments.note"))),
                narrow(words, place),
                el(
                        "div.duties",
                        el(
                                "section",
                                at("aria-label", words.of("departments.most")),
                                one
                                        ? all(held(words, place, load), new DutyList(words, place, library).of(index))
                                        : bodies(words, load, place)),
                        el(
                                "section",
                                at("aria-label", words.of("departments.together")),
                                new Together(words, place, load).of(frame))));
    }

    /** All rows, to take away. */
    public void table(Parameters parameters, Form form, OutputStream out) throws IOException {
        Place place = Place.of(parameters, regions);
        Workload load = named.of(index.ask(open -> open.workload(place.area())), "");
        boolean told = load.tellsRoles();
        new FoundTable(form, out).loads(taking -> {
            for (Body body : load.bodies()) {
                Roles roles = body.roles();
                Shares shares = told
                        ? new Shares(roles.lead(), roles.responsible(), roles.cooperator())
                        : new Shares(null, null, null);
                taking.take(new Load(body.name(), body.targets(), body.sections(), body.documents(), shares));
            }
        });
    }

    private Tag narrow(Wording words, Place place) {
        Address all = place.all();
        return el(
                "form.narrow",
                at("action", "/departments"),
                place.department().isEmpty()
                        ? NOTHING
                        : el("input", at("type", "hidden"), at("name", "department"), at("value", place.department())),
                el(
                        "label.typed",
                        el("span", text(words.of("departments.area"))),
                        el(
                                "input",
                                at("id", "area"),
                                at("name", "area"),
                                at("data-suggest", "/compare/regions.json"),
                                at("placeholder", words.of("choose.region.such")),
                                at("autocomplete", "off"),
                                at("value", place.area().isEmpty() ? "" : regions.name(place.area())))),
                el("button", text(words.of("bounds.go"))),
                el("a", href(all.at("/departments.csv").toString()), text("CSV")),
                el("a", href(all.at("/departments.xlsx").toString()), text("XLSX")));
    }

    private static Part bodies(Wording words, Workload load, Place place) {
        List<Body> bodies = load.bodies();
        boolean told = load.tellsRoles();
        return all(
                el("h2", text(words.of("departments.most"))),
                when(bodies.isEmpty(), el("p.empty", text(words.of("departments.none")))),
                table(
                        words,
                        place,
                        told,
                        bodies.stream()
                                .skip((place.page() - 1L) * A_PAGE)
                                .limit(A_PAGE)
                                .toList()),
                new Pager(words, place.all()).of(place.page(), bodies.size(), A_PAGE));
    }

    /** The one row of a department. */
    private static Part held(Wording words, Place place, Workload load) {
        List<Body> own = load.bodies().stream()
                .filter(body -> body.name().equals(place.department()))
                .toList();
        return when(!own.isEmpty(), table(words, place, load.tellsRoles(), own));
    }

    private static Tag table(Wording words, Place place, boolean told, List<Body> bodies) {
        return el(
                "table",
                el("caption.unseen", text(words.of("departments.most"))),
                told
                        ? heads(words, "name", "targets", "sections", "documents", "lead", "responsible", "cooperator")
                        : heads(words, "name", "targets", "sections", "documents"),
                el("tbody", all(bodies.stream().map(body -> row(words, body, place, told)))));
    }

    private static Tag row(Wording words, Body body, Place place, boolean told) {
        Roles roles = body.roles();
        return el(
                "tr",
                el(
                        "th",
                        at("scope", "row"),
                        el("a", href(place.with(body.name()).toString()), text(body.name()))),
                hits(words, "targets", body, place, body.targets()),
                hits(words, "sections", body, place, body.sections()),
                hits(words, "documents", body, place, body.documents()),
                when(
                        told,
                        all(Stream.of(roles.lead(), roles.responsible(), roles.cooperator())
                                .map(count -> el("td.figure", text(words.of("number", count)))))));
    }

    private static Tag hits(Wording words, String scope, Body body, Place place, int count) {
        Address found = place.found(scope, body.name());
        return el(
                "td.figure", count == 0 ? text("0") : el("a", href(found.toString()), text(words.of("number", count))));
    }

    static Tag heads(Wording words, String... names) {
        return el(
                "thead",
                el(
                        "tr",
                        all(Stream.of(names)
                                .map(name -> el("th", at("scope", "col"), text(words.of("departments." + name)))))));
    }
}
