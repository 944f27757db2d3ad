package io.mubiao.web.explain;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Target;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.data.Workplace;
import io.mubiao.web.explain.Reasons.Told;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Why: {@code /explain?text=到2025年，森林覆盖率达到45%。&issued=2022} for a passage, {@code
 * /explain?document=ID&target=t0012} for a target where it stands.
 */
public final class ExplainPage {
    /** In characters. */
    private static final int LONGEST = 4_000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Frame frame;
    private final Workplace place;
    private final Reasons reasons;

    public ExplainPage(Frame frame, Workplace place, RuleBook book) {
        this.frame = frame;
        this.place = place;
        reasons = new Reasons(book, place.originals());
    }

    public String html(Visit visit) throws IOException {
        Wording words = visit.words();
        Parameters given = visit.parameters();
        String id = given.text("document");
        String passage = given.passage("text", LONGEST);
        String issued = issued(given);
        Part told;
        if (id != null) {
            PlanDocument document = place.library().document(id);
            told = of(words, document, target(document, given.text("target", "")));
        } else if (passage.isEmpty()) {
            told = el("p.note", text(words.of("explain.how")));
        } else {
            told = told(words, reasons.of(passage, issued.isEmpty() ? null : Integer.valueOf(issued)), null);
        }
        return frame.page(
                visit,
                "explain",
                words.of("page.explain"),
                "",
                el("h1", text(words.of("page.explain"))),
                told(words, id == null, told, form(words, passage, issued)));
    }

    /** What is typed stands above its answer; a target's answer above the way to ask for more. */
    private static Part told(Wording words, boolean typed, Part told, Tag form) {
        return typed ? all(form, told) : all(told, el("h2", text(words.of("explain.other.title"))), form);
    }

    private Part of(Wording words, PlanDocument document, Target target) throws IOException {
        return all(
                el(
                        "p.of",
                        text(target.subject().indicator().name() + " · "),
                        el("a", href("/documents/" + document.id() + "#" + target.id()), text(document.name()))),
                told(words, reasons.of(document, target), target));
    }

    private static Part told(Wording words, Told told, @Nullable Target asked) {
        Place meant = asked == null || !told.whole() ? null : asked.evidence().source();
        return all(
                when(!told.whole(), el("p.note", text(words.of("explain.alone")))),
                when(told.sentences().isEmpty(), el("p.empty", text(words.of("explain.nothing")))),
                new Sentences(words, at -> meant != null && meant.start() <= at && at < meant.end())
                        .of(told.sentences()));
    }

    private static Target target(PlanDocument document, String id) {
        return document.findings().targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::missing);
    }

    /** A year, or empty. */
    private static String issued(Parameters given) {
        int year = given.number("issued", FIRST_YEAR, 0);
        if (year > LAST_YEAR) {
            throw new Refused(400, "error.parameter", "issued", String.valueOf(year));
        }
        return year == 0 ? "" : String.valueOf(year);
    }

    private static Tag form(Wording words, String passage, @Nullable String issued) {
        return el(
                "form.passage",
                at("action", "/explain"),
                el(
                        "label",
                        el("span", text(words.of("explain.text"))),
                        el(
                                "textarea",
                                at("name", "text"),
                                at("rows", "5"),
                                at("maxlength", String.valueOf(LONGEST)),
                                at("required", ""),
                                at("placeholder", words.of("explain.such")),
                                text(passage))),
                el(
                        "label.issued",
                        el("span", text(words.of("explain.issued"))),
                        el(
                                "input",
                                at("name", "issued"),
                                at("inputmode", "numeric"),
                                at("maxlength", "4"),
                                at("size", "6"),
                                at("value", String.valueOf(issued)))),
                el("button", text(words.of("explain.go"))));
    }
}
