package io.mubiao.web.department;

import static io.mubiao.web.html.Html.*;

import io.mubiao.export.FoundTable;
import io.mubiao.export.FoundTable.Form;
import io.mubiao.export.FoundTable.Load;
import io.mubiao.index.LiveIndex;
import io.mubiao.index.Workload;
import io.mubiao.index.Workload.Body;
import io.mubiao.index.Workload.Pair;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Pager;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Which departments are held to most, and which work together; each leads to its targets and sections. */
public final class DepartmentPage {
    private static final int A_PAGE = 50;
    private static final int PARTNERS = 40;

    private final Frame frame;
    private final LiveIndex index;

    public DepartmentPage(Frame frame, LiveIndex index) {
        this.frame = frame;
        this.index = index;
    }

    public String html(Visit visit) throws IOException {
        Wording words = visit.words();
        Parameters parameters = visit.parameters();
        String area = area(parameters);
        String chosen = parameters.text("department", "");
        int page = parameters.number("page", 1, 1);
        Workload load = index.ask(open -> open.workload(area));
        return frame.page(
                visit,
                "departments",
                words.of("page.departments"),
                "",
                el("h1", text(words.of("page.departments"))),
                el("p.note", text(words.of("departments.note"))),
                narrow(words, area),
                el(
                        "div.duties",
                        el(
                                "section",
                                at("aria-label", words.of("departments.most")),
                                bodies(words, load.bodies(), area, page)),
                        el(
                                "section",
                                at("aria-label", words.of("departments.together")),
                                pairs(words, load.pairs(), area, chosen))));
    }

    /** All rows, to take away. */
    public void table(Parameters parameters, Form form, OutputStream out) throws IOException {
        String area = area(parameters);
        Workload load = index.ask(open -> open.workload(area));
        new FoundTable(form, out).loads(taking -> {
            for (Body body : load.bodies()) {
                taking.take(new Load(body.name(), body.targets(), body.sections(), body.documents()));
            }
        });
    }

    private static String area(Parameters parameters) {
        String area = parameters.text("area", "");
        if (!area.matches("(?:[0-9]{6,12})?")) {
            throw new Refused(400, "error.parameter", "area", area);
        }
        return area;
    }

    private static Address here(String area) {
        Address address = Address.of("/departments");
        return area.isEmpty() ? address : address.with("area", area);
    }

    private static Tag narrow(Wording words, String area) {
        return el(
                "form.narrow",
                at("action", "/departments"),
                el("label", at("for", "area"), text(words.of("departments.area"))),
                el(
                        "input",
                        at("id", "area"),
                        at("name", "area"),
                        at("inputmode", "numeric"),
                        at("placeholder", "610000"),
                        at("value", area)),
                el("button", text(words.of("bounds.go"))),
                el("a", href(here(area).at("/departments.csv").toString()), text("CSV")),
                el("a", href(here(area).at("/departments.xlsx").toString()), text("XLSX")));
    }

    private static Part bodies(Wording words, List<Body> bodies, String area, int page) {
        return all(
                el("h2", text(words.of("departments.most"))),
                when(bodies.isEmpty(), el("p.empty", text(words.of("departments.none")))),
                el(
                        "table",
                        el("caption.unseen", text(words.of("departments.most"))),
                        heads(words, "name", "targets", "sections", "documents"),
                        el(
                                "tbody",
                                all(bodies.stream()
                                        .skip((page - 1L) * A_PAGE)
                                        .limit(A_PAGE)
                                        .map(body -> row(words, body, area))))),
                new Pager(words, here(area)).of(page, bodies.size(), A_PAGE));
    }

    private static Tag row(Wording words, Body body, String area) {
        return el(
                "tr",
                el("th", at("scope", "row"), partners(body.name(), area)),
                el("td.figure", hits(words, "targets", body.name(), area, body.targets())),
                el("td.figure", hits(words, "sections", body.name(), area, body.sections())),
                el("td.figure", hits(words, "documents", body.name(), area, body.documents())));
    }

    /** The search that finds just what was counted. */
    private static Part hits(Wording words, String scope, String department, String area, int count) {
        Address address = Address.of("/search").with("in", scope).with("department", department);
        Address found = area.isEmpty() ? address : address.with("area", area);
        return count == 0 ? text("0") : el("a", href(found.toString()), text(words.of("number", count)));
    }

    private static Tag partners(String department, String area) {
        return el("a", href(here(area).with("department", department).toString()), text(department));
    }

    private static Part pairs(Wording words, List<Pair> pairs, String area, String chosen) {
        List<Pair> shown = pairs.stream()
                .filter(pair -> chosen.isEmpty()
                        || pair.one().equals(chosen)
                        || pair.other().equals(chosen))
                .limit(PARTNERS)
                .toList();
        return all(
                el("h2", text(words.of("departments.together"))),
                when(!chosen.isEmpty(), chosen(words, area, chosen)),
                when(shown.isEmpty(), el("p.empty", text(words.of("departments.alone")))),
                el(
                        "table",
                        el("caption.unseen", text(words.of("departments.together"))),
                        heads(words, "one", "other", "documents"),
                        el(
                                "tbody",
                                all(shown.stream()
                                        .map(pair -> el(
                                                "tr",
                                                el("td", partners(pair.one(), area)),
                                                el("td", partners(pair.other(), area)),
                                                el("td.figure", text(words.of("number", pair.documents())))))))));
    }

    private static Tag chosen(Wording words, String area, String department) {
        return el(
                "a.picked",
                href(here(area).toString()),
                at("title", words.of("facet.remove", department)),
                text(department),
                el("span", at("aria-hidden", "true"), text("×")),
                el("span.unseen", text(words.of("facet.remove", department))));
    }

    private static Tag heads(Wording words, String... names) {
        return el(
                "thead",
                el(
                        "tr",
                        all(Stream.of(names)
                                .map(name -> el("th", at("scope", "col"), text(words.of("departments." + name)))))));
    }
}
