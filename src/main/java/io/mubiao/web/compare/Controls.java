package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Choices.Offered;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Wording;
import java.util.List;

/** What is chosen, each with a way to take it out, and the fields that choose more. */
final class Controls {
    private static final List<String> LEVELS = List.of("nation", "province", "city", "county");

    private final Labels labels;
    private final Wording words;
    private final Question question;

    Controls(Labels labels, Question question) {
        this.labels = labels;
        this.words = labels.words();
        this.question = question;
    }

    Part of(Offered offered) {
        return all(
                el(
                        "form.asking",
                        at("action", Question.PATH),
                        at("role", "search"),
                        at("aria-label", words.of("compare.asking")),
                        hidden(question.address().without("sort").without("order")),
                        typed(words, "indicator", Question.PATH + "/indicators.json"),
                        select("field", offered.fields()),
                        typed(words, "parent", Question.PATH + "/regions.json"),
                        select("level", LEVELS),
                        typed(words, "region", Question.PATH + "/regions.json"),
                        select("period", offered.periods()),
                        select("kind", offered.kinds()),
                        el("button", text(words.of("compare.go")))),
                chosen());
    }

    static Part hidden(Address address) {
        return all(address.pairs().stream()
                .map(pair -> el("input", at("type", "hidden"), at("name", pair.name()), at("value", pair.value()))));
    }

    /** A field that is told what it may mean while one types; without scripts, the words themselves are sent. */
    static Tag typed(Wording words, String name, String suggestions) {
        return el(
                "label.typed",
                el("span", text(words.of("choose." + name))),
                el(
                        "input",
                        at("name", name),
                        at("id", "choose-" + name),
                        at("data-suggest", suggestions),
                        at("placeholder", words.of("choose." + name + ".such")),
                        at("autocomplete", "off")));
    }

    private Tag select(String name, List<String> values) {
        return el(
                "label",
                el("span", text(words.of("choose." + name))),
                el(
                        "select",
                        at("name", name),
                        el("option", at("value", ""), text(words.of("choose.any"))),
                        all(values.stream()
                                .filter(value -> !question.chosen(name).contains(value))
                                .map(value -> el("option", at("value", value), text(labels.of(name, value)))))));
    }

    private Part chosen() {
        List<Tag> picked = Question.FILTERS.stream()
                .flatMap(name ->
                        question.chosen(name).stream().map(value -> picked(labels, question.address(), name, value)))
                .toList();
        if (picked.isEmpty()) {
            return NOTHING;
        }
        return el("p.chosen", all(picked), el("a", href(Question.PATH), text(words.of("compare.afresh"))));
    }

    /** A value that is chosen, and by a click no more. */
    static Tag picked(Labels labels, Address address, String name, String value) {
        Wording words = labels.words();
        String label = labels.of(name, value);
        return el(
                "a.picked." + name,
                href(address.without(name, value).toString()),
                at("title", words.of("facet.remove", label)),
                el("small", text(words.of(name.equals("indicator") ? "diff.indicator" : "choose." + name))),
                text(label),
                el("span", at("aria-hidden", "true"), text("×")),
                el("span.unseen", text(words.of("facet.remove", label))));
    }
}
