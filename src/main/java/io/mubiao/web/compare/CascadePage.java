package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Cascade;
import io.mubiao.compare.Cascade.Strand;
import io.mubiao.compare.Cascader;
import io.mubiao.compare.Unmatched;
import io.mubiao.export.CascadeTable;
import io.mubiao.export.FoundTable.Form;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Frame;
import io.mubiao.web.http.Parameters;
import io.mubiao.web.http.Refused;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.io.IOException;
import java.util.List;

/** Indicators from the nation down to counties: a tree for each, with what the plans of every area set. */
public final class CascadePage {
    private final Frame frame;
    private final Comparisons comparisons;
    private final Cascader cascader;

    public CascadePage(Frame frame, Comparisons comparisons, RuleBook book) {
        this.frame = frame;
        this.comparisons = comparisons;
        this.cascader = new Cascader(book);
    }

    private record Found(Cascade cascade, List<String> periods) {}

    public String html(Visit visit) throws IOException {
        Wording words = visit.words();
        Descent descent = Descent.of(visit.parameters());
        Found found = comparisons.ask(facts -> new Found(
                cascader.apply(facts, descent.request()),
                comparisons.offered(facts).periods()));
        Comparisons.refuse(found.cascade.unmatched());
        Labels labels = new Labels(words, comparisons);
        List<Strand> strands = found.cascade.strands();
        return frame.page(
                visit,
                "compare",
                words.of("page.cascade"),
                "compare.js",
                el("h1", text(words.of("cascade.of", comparisons.regions.name(descent.region())))),
                el("p.note", text(words.of("cascade.note"))),
                controls(labels, descent, found.periods),
                new Unheard(labels, descent.address()).of(found.cascade.unmatched()),
                when(strands.isEmpty(), el("p.empty", text(words.of("compare.none")))),
                all(strands.stream()
                        .map(strand -> new CascadeTree(labels, descent).of(strands.indexOf(strand), strand))));
    }

    /** The whole tree, to take away. */
    public CompareFiles.Ready table(Parameters parameters, Form form) throws IOException {
        Descent descent = Descent.of(parameters);
        Cascade cascade = comparisons.ask(facts -> cascader.apply(facts, descent.request()));
        if (!cascade.unmatched().isEmpty()) {
            Unmatched word = cascade.unmatched().get(0);
            throw new Refused(400, "error.word", word.word(), String.join("、", word.proposals()));
        }
        return out -> new CascadeTable(form, out).write(cascade);
    }

    private static Part controls(Labels labels, Descent descent, List<String> periods) {
        Wording words = labels.words();
        return all(
                el(
                        "form.asking",
                        at("action", Descent.PATH),
                        at("role", "search"),
                        at("aria-label", words.of("page.cascade")),
                        Controls.hidden(descent.address().without("region")),
                        Controls.typed(words, "indicator", Question.PATH + "/indicators.json"),
                        el(
                                "label.typed",
                                el("span", text(words.of("choose.region"))),
                                el(
                                        "input",
                                        at("name", "region"),
                                        at("id", "choose-region"),
                                        at("data-suggest", Question.PATH + "/regions.json"),
                                        at("placeholder", words.of("choose.region.such")),
                                        at("value", labels.of("region", descent.region())),
                                        at("autocomplete", "off"))),
                        el(
                                "label",
                                el("span", text(words.of("choose.period"))),
                                el(
                                        "select",
                                        at("name", "period"),
                                        el("option", at("value", ""), text(words.of("choose.any"))),
                                        all(periods.stream()
                                                .filter(period ->
                                                        !descent.periods().contains(period))
                                                .map(period -> el(
                                                        "option",
                                                        at("value", period),
                                                        text(labels.of("period", period))))))),
                        el("button", text(words.of("cascade.go")))),
                el("div.line", chosen(labels, descent), take(descent)));
    }

    private static Tag chosen(Labels labels, Descent descent) {
        return el(
                "p.chosen",
                all(descent.indicators().stream()
                        .map(value -> Controls.picked(labels, descent.address(), "indicator", value))),
                all(descent.periods().stream()
                        .map(value -> Controls.picked(labels, descent.address(), "period", value))));
    }

    private static Tag take(Descent descent) {
        return el(
                "p.take",
                el("a", href(descent.address().at(Descent.PATH + ".csv").toString()), text("CSV")),
                el("a", href(descent.address().at(Descent.PATH + ".xlsx").toString()), text("XLSX")),
                el("a", href(descent.forPrograms().toString()), text("JSON")));
    }
}
