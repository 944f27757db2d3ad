package io.mubiao.web;

import io.javalin.config.MultipartConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.SameSite;
import io.mubiao.answer.Ground;
import io.mubiao.evaluate.Corrections;
import io.mubiao.export.FoundTable.Form;
import io.mubiao.index.NoIndexException;
import io.mubiao.web.api.Api;
import io.mubiao.web.compare.CascadePage;
import io.mubiao.web.compare.CompareFiles;
import io.mubiao.web.compare.ComparePage;
import io.mubiao.web.compare.Comparisons;
import io.mubiao.web.compare.DiffPage;
import io.mubiao.web.corpus.CorpusChanges;
import io.mubiao.web.corpus.CorpusPage;
import io.mubiao.web.corpus.Runs;
import io.mubiao.web.data.DeskSettings;
import io.mubiao.web.data.Workplace;
import io.mubiao.web.department.DepartmentPage;
import io.mubiao.web.document.DocumentPage;
import io.mubiao.web.explain.ExplainPage;
import io.mubiao.web.http.Assets;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Guard;
import io.mubiao.web.http.Outgoing;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Reading;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import io.mubiao.web.judge.Judgements;
import io.mubiao.web.search.SearchPage;
import io.mubiao.web.search.SearchTable;
import io.mubiao.web.search.ValuesPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which address gives what. */
final class Routes {
    private static final int A_YEAR = 365 * 24 * 3600;
    private static final Map<Form, String> TYPES = Map.of(
            Form.CSV, "text/csv; charset=utf-8",
            Form.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String token;
    private final Assets assets;
    private final Frame frame;
    private final SearchPage search;
    private final SearchTable table;
    private final ValuesPage values;
    private final ComparePage compare;
    private final CompareFiles compared;
    private final CascadePage cascade;
    private final DiffPage diff;
    private final DocumentPage document;
    private final Judgements judgements;
    private final DepartmentPage departments;
    private final ExplainPage explain;
    private final CorpusPage corpus;
    private final CorpusChanges changes;
    private final Workplace place;
    private final Api api;

    Routes(DeskSettings settings, Workplace place, String token) throws IOException {
        this.token = token;
        assets = new Assets();
        frame = new Frame(assets);
        search = new SearchPage(frame, place.index(), place.library());
        table = new SearchTable(place.index(), place.library());
        values = new ValuesPage(frame, place.index());
        Comparisons comparisons = new Comparisons(settings.book(), place.index());
        compare = new ComparePage(frame, comparisons, place.library());
        compared = new CompareFiles(comparisons);
        cascade = new CascadePage(frame, comparisons, settings.book());
        diff = new DiffPage(frame, comparisons, place.library(), settings.book());
        departments = new DepartmentPage(frame, place.index(), place.library(), settings.book());
        explain = new ExplainPage(frame, place, settings.book());
        this.place = place;
        api = new Api(frame, place, settings.folders().output(), settings.book());
        Runs runs = new Runs(settings);
        corpus = new CorpusPage(frame, settings, runs);
        changes = new CorpusChanges(settings, runs);
        judgements = new Judgements(
                place.library(), new Corrections(settings.folders().corrections()));
        document = new DocumentPage(frame, place, settings.book(), judgements);
    }

    Frame frame() {
        return frame;
    }

    /** Makes the first page once, so that the first visitor need not wait for what has to be loaded and counted. */
    void warmUp() {
        try {
            search.html(new Visit(Wording.in("zh"), "/", new Parameters(Map.of()), token));
        } catch (NoIndexException e) {
            // nothing was ingested yet; the page says so
        } catch (IOException e) {
            // the first visit will say what it is
        }
    }

    void limits(MultipartConfig files) {
        files.maxFileSize(Guard.LARGEST, SizeUnit.BYTES);
        files.maxTotalRequestSize(Guard.LARGEST, SizeUnit.BYTES);
        files.maxInMemoryFileSize(1, SizeUnit.MB);
    }

    void add(RoutesConfig routes) {
        Reading.at(routes, "/", this::search);
        Reading.at(routes, "/search", this::search);
        Reading.at(routes, "/search.csv", context -> table(context, Form.CSV));
        Reading.at(routes, "/search.xlsx", context -> table(context, Form.XLSX));
        Reading.at(
                routes,
                "/search/values/{facet}",
                context -> Frame.send(context, values.html(Visit.of(context, token), context.pathParam("facet"))));
        compare(routes);
        Reading.at(routes, "/documents/{id}.json", this::json);
        Reading.at(
                routes,
                "/documents/{id}",
                context -> Frame.send(context, document.html(Visit.of(context, token), context.pathParam("id"))));
        Reading.at(routes, "/documents/{id}/pages/{page}.png", this::picture);
        routes.post("/documents/{id}/judgements", judgements::judge);
        routes.post("/documents/{id}/missing", judgements::missing);
        Reading.at(routes, "/departments", page(departments::html));
        Reading.at(routes, "/departments.csv", context -> departments(context, Form.CSV));
        Reading.at(routes, "/departments.xlsx", context -> departments(context, Form.XLSX));
        Reading.at(routes, "/explain", page(explain::html));
        Reading.at(routes, "/corpus", page(corpus::html));
        Reading.at(routes, "/corpus/progress", changes::progress);
        routes.post("/corpus/files", changes::add);
        routes.post("/corpus/again", changes::again);
        routes.post("/corpus/read", changes::read);
        routes.post("/corpus/stop", changes::stop);
        api.add(routes);
        Reading.at(routes, "/language/{language}", Routes::language);
        Reading.at(routes, "/assets/{name}", context -> assets.send(context, context.pathParam("name")));
    }

    private void compare(RoutesConfig routes) {
        Reading.at(routes, "/compare", page(compare::html));
        Reading.at(routes, "/cascade", page(cascade::html));
        Reading.at(routes, "/diff", page(diff::html));
        for (Form form : Form.values()) {
            String end = form.name().toLowerCase(Locale.ROOT);
            Reading.at(routes, "/compare." + end, taken(form, "comparison", compared::table));
            Reading.at(routes, "/cascade." + end, taken(form, "cascade", cascade::table));
            Reading.at(routes, "/diff." + end, taken(form, "changes", diff::table));
        }
        Reading.at(
                routes,
                "/compare/indicators.json",
                context -> json(context, compared.indicators(Visit.of(context, token))));
        Reading.at(
                routes, "/compare/regions.json", context -> json(context, compared.regions(Visit.of(context, token))));
    }

    /** What can be taken away. */
    @FunctionalInterface
    private interface Taken {
        CompareFiles.Ready table(Parameters parameters, Form form) throws IOException;
    }

    private Handler taken(Form form, String name, Taken taken) {
        return context -> {
            CompareFiles.Ready ready = taken.table(Visit.of(context, token).parameters(), form);
            attach(context, form, name);
            Outgoing out = new Outgoing(context.outputStream());
            ready.write(out);
            out.end();
        };
    }

    private static void json(Context context, String json) {
        context.contentType("application/json; charset=utf-8").result(json);
    }

    /** What a visit gets to see. */
    @FunctionalInterface
    private interface Page {
        String html(Visit visit) throws IOException;
    }

    private Handler page(Page page) {
        return context -> Frame.send(context, page.html(Visit.of(context, token)));
    }

    private void search(Context context) throws IOException {
        Frame.send(context, search.html(Visit.of(context, token)));
    }

    private void table(Context context, Form form) throws IOException {
        SearchTable.Ready ready = table.of(Visit.of(context, token).parameters(), form);
        attach(context, form, "mubiao");
        Outgoing out = new Outgoing(context.outputStream());
        ready.write(out);
        out.end();
    }

    private void departments(Context context, Form form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(); // whole, so that it can still be refused
        departments.table(Visit.of(context, token).parameters(), form, bytes);
        attach(context, form, "departments");
        context.result(bytes.toByteArray());
    }

    private static void attach(Context context, Form form, String name) {
        context.contentType(TYPES.getOrDefault(form, ""));
        String ending = form == Form.CSV ? ".csv" : ".xlsx";
        context.header("Content-Disposition", "attachment; filename=\"" + name + ending + "\"");
    }

    private void json(Context context) throws IOException {
        context.contentType("application/json; charset=utf-8");
        context.result(Ground.withoutPlaces(place.library().json(context.pathParam("id"))));
    }

    private void picture(Context context) throws IOException {
        String page = context.pathParam("page");
        if (!page.matches("[0-9]{1,5}")) {
            throw Refused.missing();
        }
        byte[] png = place.pictures().png(place.library().document(context.pathParam("id")), Integer.parseInt(page));
        context.contentType("image/png");
        context.header("Cache-Control", "private, max-age=3600");
        context.result(png);
    }

    private static void language(Context context) {
        String language = context.pathParam("language");
        if (!Set.of("zh", "en").contains(language)) {
            throw Refused.missing();
        }
        Cookie cookie = new Cookie("language", language);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        String back = context.queryParam("back");
        boolean ours = back != null && back.matches("/(?![/\\\\])[^\\s\\\\]*");
        context.redirect(ours ? back : "/");
    }
}
