package io.mubiao.web.corpus;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.OcrUse;
import io.mubiao.pipeline.ProblemSentences;
import io.mubiao.web.corpus.LastRun.FileLine;
import io.mubiao.web.data.DeskSettings;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Pager;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read with which result, a place to drop files, and the batch that runs. */
public final class CorpusPage {
    private static final int A_PAGE = 100;
    private static final Set<String> AGAIN = Set.of("failed", "inPart");

    private final Frame frame;
    private final DeskSettings settings;
    private final Runs runs;

    public CorpusPage(Frame frame, DeskSettings settings, Runs runs) {
        this.frame = frame;
        this.settings = settings;
        this.runs = runs;
    }

    public String html(Visit visit) throws IOException {
        Wording words = visit.words();
        LastRun last = LastRun.read(settings.folders().output().problems()).orElse(new LastRun("", 0, List.of()));
        return frame.page(
                visit,
                "corpus",
                words.of("page.corpus"),
                "corpus.js",
                el("h1", text(words.of("page.corpus"))),
                drop(visit),
                running(visit),
                last.started().isEmpty()
                        ? el("p.empty", text(words.of("corpus.nothing")))
                        : el("p.note", text(words.of("corpus.run", last.when(), lasted(words, last.seconds())))),
                last.started().isEmpty() ? NOTHING : files(visit, last));
    }

    /** {@code 12.3 s}, {@code 1 min 44 s}. */
    private static String lasted(Wording words, double seconds) {
        long whole = Math.round(seconds);
        return whole < 60
                ? words.of("corpus.seconds", String.format(Locale.ROOT, "%.1f", seconds))
                : words.of("corpus.minutes", whole / 60, whole % 60);
    }

    private Tag drop(Visit visit) {
        Wording words = visit.words();
        return el(
                "form.drop",
                at("id", "drop"),
                at("method", "post"),
                at("action", "/corpus/files"),
                at("enctype", "multipart/form-data"),
                token(visit),
                el("label", at("for", "files"), text(words.of("upload.label"))),
                el("input", at("id", "files"), at("name", "files"), at("type", "file"), flag("multiple", true)),
                el("button", text(words.of("upload.go"))),
                el("button.plain", at("formaction", "/corpus/read"), text(words.of("run.changed"))),
                ocr(words),
                el("p.note", text(words.of("upload.note"))));
    }

    private Tag ocr(Wording words) {
        return el(
                "p.choice",
                el("label", at("for", "ocr"), text(words.of("upload.ocr"))),
                el(
                        "select",
                        at("id", "ocr"),
                        at("name", "ocr"),
                        all(Stream.of(OcrUse.values())
                                .map(use -> el(
                                        "option",
                                        at("value", word(use)),
                                        flag("selected", use == runs.ocr()),
                                        text(words.name("ocr", use)))))));
    }

    private Tag running(Visit visit) {
        Wording words = visit.words();
        Runs.State state = runs.state();
        boolean now = state.phase() == Runs.Phase.RUNNING;
        return el(
                "section.running",
                at("id", "running"),
                at("aria-live", "polite"),
                at("data-phase", word(state.phase())),
                el("p", at("id", "said"), text(said(words, state))),
                when(
                        now,
                        el(
                                "progress",
                                at("max", String.valueOf(Math.max(1, state.planned()))),
                                at("value", String.valueOf(state.finished())),
                                at("aria-label", words.of("run.progress")))),
                when(
                        now,
                        el(
                                "form",
                                at("method", "post"),
                                at("action", "/corpus/stop"),
                                token(visit),
                                el("button", text(words.of("run.stop"))))));
    }

    /** The state of the batch in a sentence. */
    static String said(Wording words, Runs.State state) {
        return phase(words, state) + (state.more() ? words.of("run.more") : "");
    }

    private static String phase(Wording words, Runs.State state) {
        return switch (state.phase()) {
            case IDLE -> "";
            case RUNNING ->
                state.planned() == 0
                        ? words.of("run.looking")
                        : words.of("run.running", state.finished(), state.planned(), state.last());
            case ENDED -> words.of("run.ended", state.finished());
            case STOPPED -> words.of("run.stopped", state.finished(), state.planned());
            case IN_USE -> words.of("run.inUse");
            case REFUSED -> words.of("run.refused");
        };
    }

    private Part files(Visit visit, LastRun last) {
        Wording words = visit.words();
        @Nullable String wanted = one("status", visit.parameters().text("status"), LastRun.WORST_FIRST);
        int page = visit.parameters().number("page", 1, 1);
        boolean byName = "file".equals(one("sort", visit.parameters().text("sort"), List.of("file", "status")));
        Map<String, Integer> counts = new TreeMap<>();
        last.files().forEach(line -> counts.merge(line.status(), 1, Integer::sum));
        Stream<FileLine> chosen = last.files().stream()
                .filter(line -> wanted == null || line.status().equals(wanted));
        List<FileLine> lines = (byName ? chosen.sorted(Comparator.comparing(FileLine::name)) : chosen).toList();
        Address unordered =
                wanted == null ? Address.of("/corpus") : Address.of("/corpus").with("status", wanted);
        Address here = byName ? unordered.with("sort", "file") : unordered;
        return all(
                filters(words, counts, wanted, last.files().size()),
                el(
                        "div.scroll",
                        at("tabindex", "0"),
                        at("role", "region"),
                        at("aria-label", words.of("corpus.files")),
                        el(
                                "table.files",
                                el("caption.unseen", text(words.of("corpus.files"))),
                                el(
                                        "thead",
                                        el(
                                                "tr",
                                                order(words, "file", unordered.with("sort", "file"), byName),
                                                order(words, "status", unordered, !byName),
                                                all(
                                                        Stream.of("reason", "again")
                                                                .map(
                                                                        head -> el(
                                                                                "th",
                                                                                at("scope", "col"),
                                                                                text(words.of("corpus." + head))))))),
                                el(
                                        "tbody",
                                        all(lines.stream()
                                                .skip((page - 1L) * A_PAGE)
                                                .limit(A_PAGE)
                                                .map(line -> row(visit, line)))))),
                new Pager(words, here).of(page, lines.size(), A_PAGE));
    }

    /** One of these words, or none. */
    private static @Nullable String one(String name, @Nullable String said, List<String> words) {
        if (said != null && !words.contains(said)) {
            throw new Refused(400, "error.parameter", name, said);
        }
        return said;
    }

    /** The head of a column by which the files can be put in order. */
    private static Tag order(Wording words, String head, Address address, boolean now) {
        return el(
                "th",
                at("scope", "col"),
                now ? at("aria-sort", "ascending") : NOTHING,
                el("a", href(address.toString()), text(words.of("corpus." + head))));
    }

    private static Tag filters(Wording words, Map<String, Integer> counts, @Nullable String wanted, int all) {
        return el(
                "nav.filters",
                at("aria-label", words.of("corpus.status")),
                filter("/corpus", words.of("ledger.all"), all, wanted == null),
                all(counts.entrySet().stream()
                        .map(each -> filter(
                                Address.of("/corpus")
                                        .with("status", each.getKey())
                                        .toString(),
                                words.name("status", each.getKey()),
                                each.getValue(),
                                each.getKey().equals(wanted)))));
    }

    private static Tag filter(String address, String label, int count, boolean chosen) {
        return el("a", href(address), chosen ? at("aria-current", "true") : NOTHING, text(label), el("b", text(count)));
    }

    private static Tag row(Visit visit, FileLine line) {
        Wording words = visit.words();
        String document = line.document();
        return el(
                "tr.status-" + line.status().toLowerCase(Locale.ROOT),
                el(
                        "td",
                        document == null
                                ? text(line.name())
                                : el("a", href("/documents/" + document), text(line.name()))),
                el("td", text(words.name("status", line.status()))),
                el("td", reason(words, line)),
                el("td", when(AGAIN.contains(line.status()), again(visit, line))));
    }

    private static Part reason(Wording words, FileLine line) {
        String code = line.code();
        if (code == null) {
            return NOTHING;
        }
        String said = words.name("problem", code);
        String message = line.message();
        return all(
                text(said),
                message == null ? NOTHING : el("span.note", text(" " + ProblemSentences.in(words.locale(), message))));
    }

    private static Tag again(Visit visit, FileLine line) {
        return el(
                "form",
                at("method", "post"),
                at("action", "/corpus/again"),
                token(visit),
                el("input", at("type", "hidden"), at("name", "path"), at("value", line.path())),
                el(
                        "button.plain",
                        at("aria-label", visit.words().of("corpus.againOf", line.name())),
                        text(visit.words().of("corpus.again"))));
    }

    private static Tag token(Visit visit) {
        return el("input", at("type", "hidden"), at("name", "token"), at("value", visit.token()));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
