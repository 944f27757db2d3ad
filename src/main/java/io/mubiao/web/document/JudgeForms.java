package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.Target.Comparator;
import io.mubiao.model.Target.Measure;
import io.mubiao.web.document.Verdicts.Verdict;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader says of a target is sent with these. One form serves all records, so that a long page stays light. */
final class JudgeForms {
    private static final String FORM = "judge";
    private static final String[] FIELDS = {
        "indicator", "measure", "comparator", "value", "unit", "year", "quote", "note"
    };

    private JudgeForms() {}

    /** The form that the buttons of all records belong to. */
    static Tag shared(Visit visit, String document) {
        return el(
                "form",
                at("id", FORM),
                at("method", "post"),
                at("action", "/documents/" + document + "/judgements"),
                token(visit));
    }

    static Tag buttons(Wording words, String target, @Nullable Verdict verdict) {
        String label = words.of("judge.note");
        return el(
                "p.judge",
                button(words, "right", target, verdict != null && verdict.right()),
                button(words, "wrong", target, verdict != null && !verdict.right()),
                el(
                        "input",
                        at("form", FORM),
                        at("name", "note-" + target),
                        at("aria-label", label),
                        at("placeholder", label),
                        at("maxlength", "500"),
                        at("value", verdict == null ? "" : verdict.note())),
                verdict == null ? NOTHING : button(words, "withdraw", target, false));
    }

    private static Tag button(Wording words, String verdict, String target, boolean given) {
        return el(
                "button.plain",
                at("form", FORM),
                at("name", "verdict"),
                at("value", verdict + " " + target),
                at("aria-pressed", String.valueOf(given)),
                text(words.of("judge." + verdict)));
    }

    /** Takes back that something is missing. */
    static Tag found(Wording words, String key) {
        return el(
                "p.judge",
                el(
                        "button.plain",
                        at("form", FORM),
                        at("name", "verdict"),
                        at("value", "found " + key),
                        text(words.of("judge.withdraw"))));
    }

    /** A target that should be there and is not. */
    static Tag missing(Visit visit, String document) {
        Wording words = visit.words();
        return el(
                "details.missing",
                at("id", "missing"),
                el("summary", text(words.of("judge.missing"))),
                el(
                        "form",
                        at("method", "post"),
                        at("action", "/documents/" + document + "/missing"),
                        token(visit),
                        all(Stream.of(FIELDS).map(field -> field(words, field))),
                        el("button", text(words.of("judge.add")))));
    }

    private static Part field(Wording words, String name) {
        return el("label." + name, text(words.of("judge." + name)), control(words, name));
    }

    private static Tag control(Wording words, String name) {
        return switch (name) {
            case "quote" ->
                el("textarea", at("name", name), at("rows", "2"), at("required", ""), at("maxlength", "1000"));
            case "measure" -> choice(words, name, Measure.values());
            case "comparator" -> choice(words, name, Comparator.values());
            default ->
                el("input", at("name", name), at("maxlength", "200"), flag("required", name.equals("indicator")));
        };
    }

    private static Tag choice(Wording words, String name, Enum<?>[] values) {
        return el(
                "select",
                at("name", name),
                all(Stream.of(values)
                        .map(value -> el("option", at("value", Shown.word(value)), text(words.name(name, value))))));
    }

    private static Tag token(Visit visit) {
        return el("input", at("type", "hidden"), at("name", "token"), at("value", visit.token()));
    }
}
