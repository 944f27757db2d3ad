package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.PlanDocument;
import io.mubiao.model.Source;
import io.mubiao.pipeline.ProblemSentences;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.data.Workplace;
import io.mubiao.web.document.Shown.Tab;
import io.mubiao.web.document.Shown.View;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document: its outline at the left, the original in the middle, what was extracted at the right. */
public final class DocumentPage {
    private final Frame frame;
    private final Workplace place;
    private final Records.Known known;
    private final Verdicts verdicts;

    public DocumentPage(Frame frame, Workplace place, RuleBook book, Verdicts verdicts) {
        this.frame = frame;
        this.place = place;
        this.known = Records.Known.of(book);
        this.verdicts = verdicts;
    }

    public String html(Visit visit, String id) throws IOException {
        PlanDocument document = place.library().document(id);
        Shown shown = Shown.of(document, place.pictures().sizes(document), visit.parameters());
        Wording words = visit.words();
        String title = document.name();
        return frame.page(
                visit,
                "documents",
                title,
                "document.js",
                head(
                        words,
                        shown,
                        title,
                        new KinList(words, id, document.metadata())
                                .of(place.kin().now())),
                el(
                        "div.desk",
                        el(
                                "nav.outline",
                                at("aria-label", words.of("outline")),
                                at("tabindex", "0"),
                                new OutlineList(words).of(document)),
                        el(
                                "section.original",
                                at("id", "original"),
                                at("aria-label", words.of("original")),
                                at("tabindex", "0"),
                                original(words, shown)),
                        el(
                                "section.records",
                                at("aria-label", words.of("records")),
                                at("tabindex", "0"),
                                tabs(words, shown),
                                records(visit, shown))));
    }

    private static Part original(Wording words, Shown shown) {
        return shown.view() == View.PAGES
                ? new PageSheets(words, shown).all()
                : new TextSheet(words, shown.document()).all();
    }

    private Part records(Visit visit, Shown shown) throws IOException {
        Wording words = visit.words();
        return switch (shown.tab()) {
            case TARGETS ->
                new Records(words, shown, known, verdicts.of(shown.document()))
                        .all(visit, verdicts.missed(shown.document()));
            case LEDGER -> new LedgerTable(words, shown).all();
            case TASKS -> new Duties(words).tasks(shown.document());
            case COMMITMENTS -> new Duties(words).commitments(shown.document());
        };
    }

    private static Tag head(Wording words, Shown shown, String title, Part kin) {
        PlanDocument document = shown.document();
        var metadata = document.metadata();
        Source source = document.source();
        return el(
                "header.document",
                el("h1", text(title)),
                el(
                        "p.facts",
                        fact(
                                metadata.region() == null
                                        ? null
                                        : metadata.region().name()),
                        fact(metadata.issue().docNumber()),
                        fact(metadata.issue().issuer()),
                        fact(metadata.issue().issuedOn()),
                        fact(
                                metadata.period() == null
                                        ? null
                                        : metadata.period().start() + "–"
                                                + metadata.period().end()),
                        fact(source.name()),
                        fact(
                                source.form().textLayer() == Source.TextLayer.DIGITAL
                                        ? null
                                        : words.name("layer", source.form().textLayer()))),
                el(
                        "p.ways",
                        views(words, shown),
                        el("a", href("/diff?left=" + document.id()), text(words.of("page.diff.beside"))),
                        el("a", href("/documents/" + document.id() + ".json"), text("JSON"))),
                kin,
                when(
                        !document.problems().isEmpty(),
                        el(
                                "div.problems",
                                at("tabindex", "0"),
                                at("role", "region"),
                                at("aria-label", words.of("problems")),
                                all(document.problems().stream()
                                        .map(problem -> el(
                                                "p.problem",
                                                text(
                                                        words.of(
                                                                "compare.reason",
                                                                words.name("problem", problem.code()),
                                                                ProblemSentences.in(
                                                                        words.locale(), problem.message())))))))));
    }

    private static Part fact(@Nullable String fact) {
        return fact == null || fact.isBlank() ? NOTHING : el("span", text(fact));
    }

    private static Part views(Wording words, Shown shown) {
        if (shown.sizes().isEmpty()) {
            boolean paged = shown.document().source().form().pages() != null;
            return el("span.note", text(words.of(paged ? "view.elsewhere" : "view.textOnly")));
        }
        return all(Stream.of(View.values()).map(view -> {
            String label = words.of("view." + Shown.word(view));
            Address address = shown.address().without("view");
            return view == shown.view()
                    ? el("b", text(label))
                    : el(
                            "a",
                            href((view == View.TEXT ? address.with("view", "text") : address).toString()),
                            text(label));
        }));
    }

    private static Tag tabs(Wording words, Shown shown) {
        return el(
                "nav.tabs",
                at("aria-label", words.of("records")),
                all(Stream.of(Tab.values()).map(tab -> {
                    Address address = shown.address().without("tab");
                    return el(
                            "a",
                            href((tab == Tab.TARGETS ? address : address.with("tab", Shown.word(tab))).toString()),
                            tab == shown.tab() ? at("aria-current", "true") : NOTHING,
                            text(words.of("tab." + Shown.word(tab))),
                            el("b", text(count(shown.document(), tab))));
                })));
    }

    private static long count(PlanDocument document, Tab tab) {
        var findings = document.findings();
        return switch (tab) {
            case TARGETS -> findings.targets().size();
            case LEDGER -> findings.mentions().size();
            case TASKS -> findings.tasks().size();
            case COMMITMENTS -> findings.commitments().size();
        };
    }
}
