package io.mubiao.web.api;

import static io.mubiao.web.html.Html.*;

import io.mubiao.answer.Parameter;
import io.mubiao.answer.Sentences;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The API for people who write programs: the same list as its routes and its description, as a page. */
public final class ApiPage {
    private static final String EXAMPLE = "curl -G http://%s/api/v1/search --data-urlencode 'q=秸秆 利用率' -d in=targets";

    private final Frame frame;
    private final List<Endpoint> endpoints;

    ApiPage(Frame frame, List<Endpoint> endpoints) {
        this.frame = frame;
        this.endpoints = List.copyOf(endpoints);
    }

    /** @param host where this desk is found */
    String html(Visit visit, String host) {
        Wording words = visit.words();
        Sentences sentences = Sentences.in(Locale.forLanguageTag(words.language()));
        List<Part> parts = new ArrayList<>(List.of(
                el("h1", text(words.of("api.title"))),
                el("p", text(words.of("api.intro"))),
                el("pre", at("tabindex", "0"), el("code", text(EXAMPLE.formatted(host)))),
                el(
                        "p",
                        el("a", href(Endpoint.ROOT + "/openapi.json"), text(words.of("api.description"))),
                        text(" · " + words.of("api.guide")))));
        endpoints.forEach(endpoint -> parts.add(section(endpoint, words, sentences)));
        parts.add(el(
                "section.address",
                el("h2", el("code", text(Endpoint.ROOT + Description.PICTURE))),
                el("p", text(words.of("api.page")))));
        return frame.page(visit, "api", words.of("api.title"), "", parts.toArray(Part[]::new));
    }

    private static Tag section(Endpoint endpoint, Wording words, Sentences sentences) {
        var operation = endpoint.operation();
        return el(
                "section.address",
                el("h2", el("code", text(Endpoint.ROOT + endpoint.path()))),
                el("p", el("strong", text(sentences.about(operation)))),
                el("p", text(sentences.more(operation))),
                when(!endpoint.rows().isEmpty(), el("p.note", text(words.of("api.csv")))),
                el(
                        "table",
                        el("caption.unseen", text(endpoint.path())),
                        el(
                                "thead",
                                el(
                                        "tr",
                                        all(Stream.of("parameter", "may", "means")
                                                .map(head ->
                                                        el("th", at("scope", "col"), text(words.of("api." + head))))))),
                        el(
                                "tbody",
                                all(operation.parameters().stream()
                                        .map(each -> el(
                                                "tr",
                                                el("th", at("scope", "row"), el("code", text(each.name()))),
                                                el("td", text(may(each, words))),
                                                el("td", text(sentences.about(operation, each)))))))));
    }

    /** {@code 整数 · 1 至 100 · 默认 10}. */
    private static String may(Parameter parameter, Wording words) {
        List<String> said = new ArrayList<>();
        said.add(
                parameter.choices().isEmpty()
                        ? words.of("api.form." + parameter.form().name().toLowerCase(Locale.ROOT))
                        : String.join(" | ", parameter.choices()));
        Parameter.Range range = parameter.range();
        if (range != null) {
            said.add(words.of("api.range", String.valueOf(range.least()), String.valueOf(range.most())));
        }
        if (parameter.needed()) {
            said.add(words.of("api.needed"));
        }
        if (parameter.many()) {
            said.add(words.of("api.many"));
        }
        Object otherwise = parameter.otherwise();
        if (otherwise != null) {
            said.add(words.of("api.otherwise", otherwise.toString()));
        }
        return String.join(" · ", said);
    }
}
