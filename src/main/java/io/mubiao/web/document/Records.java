package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.answer.Inheritance;
import io.mubiao.model.Department;
import io.mubiao.model.Inherited.Field;
import io.mubiao.model.Place;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Signs;
import io.mubiao.model.Target;
import io.mubiao.model.Value;
import io.mubiao.rules.IndicatorNames;
import io.mubiao.rules.Rule;
import io.mubiao.rules.RuleBook;
import io.mubiao.web.document.Verdicts.Verdict;
import io.mubiao.web.html.Html;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Address;
import io.mubiao.web.http.Visit;
import io.mubiao.web.http.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The targets of a document, each with all that is known of it, the rule that made it, and what a reader said of it. */
final class Records {
    private final Wording words;
    private final PlanDocument document;
    private final IndicatorNames names;
    private final Map<String, Verdict> verdicts;
    private final Inheritance inheritance;
    private final SourceLines sources;
    private final Map<String, Rule> rules;

    Records(Wording words, Shown shown, Known known, Map<String, Verdict> verdicts) {
        this.words = words;
        this.document = shown.document();
        this.names = known.names();
        this.rules = known.rules();
        this.verdicts = verdicts;
        this.sources = new SourceLines(words, shown);
        this.inheritance = new Inheritance(document.findings().sections());
    }

    /** What the rules know: the names of indicators, and the rules of targets by their id. */
    record Known(IndicatorNames names, Map<String, Rule> rules) {
        static Known of(RuleBook book) {
            return new Known(
                    new IndicatorNames(book),
                    book.rules("targets").stream().collect(Collectors.toMap(Rule::id, Function.identity())));
        }
    }

    Part all(Visit visit, List<Verdicts.Missed> missed) {
        List<Target> targets = document.findings().targets();
        return Html.all(
                JudgeForms.shared(visit, document.id()),
                when(targets.isEmpty(), el("p.empty", text(words.of("records.none")))),
                Html.all(targets.stream().map(this::record)),
                Html.all(missed.stream().map(this::missed)),
                JudgeForms.missing(visit, document.id()));
    }

    private Tag missed(Verdicts.Missed missed) {
        return el(
                "article.record",
                el(
                        "header",
                        el("h2", text(missed.indicator())),
                        el("b.value", text(missed.value())),
                        when(!missed.year().isEmpty(), el("span.years", text("→" + missed.year()))),
                        el("span.verdict.wrong", text(words.of("judge.missed")))),
                el("p.quote", text(missed.quote())),
                when(!missed.note().isEmpty(), el("p.note", text(missed.note()))),
                JudgeForms.found(words, missed.key()));
    }

    private Tag record(Target target) {
        String role = Shown.word(target.standing().role());
        Verdict verdict = verdicts.get(target.id());
        return el(
                "article.record.role-" + role,
                at("id", target.id()),
                at("tabindex", "-1"),
                el(
                        "header",
                        el("h2", text(target.subject().indicator().name())),
                        el("b.value", text(Signs.value(target.demand()))),
                        el(
                                "span.years",
                                text(Signs.years(
                                        target.timing().baseYear(),
                                        target.timing().targetYear()))),
                        verdict == null
                                ? NOTHING
                                : el(
                                        "span.verdict." + (verdict.right() ? "right" : "wrong"),
                                        text(words.of(verdict.right() ? "judge.right" : "judge.wrong")))),
                el("p.quote", text(target.evidence().source().quote())),
                el(
                        "p.to",
                        el("a.show", href("#m-" + target.id()), text(words.of("record.show"))),
                        text(place(target)),
                        compared(target.subject().indicator()),
                        el(
                                "a.explain",
                                href(Address.of("/explain")
                                        .with("document", document.id())
                                        .with("target", target.id())
                                        .toString()),
                                text(words.of("record.explain")))),
                el("details", el("summary", text(words.of("record.more"))), el("dl", facts(target))),
                JudgeForms.buttons(words, target.id(), verdict));
    }

    private Part facts(Target target) {
        var demand = target.demand();
        var timing = target.timing();
        return Html.all(
                sources.of("indicator", target, Field.INDICATOR, null),
                fact("canonical", canonical(target.subject().indicator())),
                sources.of("scope", target, Field.SCOPE, target.subject().scope()),
                fact("measure", words.name("measure", demand.measure())),
                fact("trend", demand.trend() == null ? null : words.name("trend", demand.trend())),
                fact("comparator", words.name("comparator", demand.comparator())),
                fact("si", si(demand.value())),
                sources.of("unit", target, Field.UNIT, demand.value().unit()),
                sources.of(
                        "tier", target, Field.TIER, demand.tier() == null ? null : words.name("tier", demand.tier())),
                fact("cadence", demand.cadence() == null ? null : words.name("cadence", demand.cadence())),
                fact(
                        "nature",
                        target.standing().nature() == null
                                ? null
                                : words.name("nature", target.standing().nature())),
                fact("role", words.name("role", target.standing().role())),
                sources.of("baseYear", target, Field.BASE_YEAR, timing.baseYear()),
                sources.of("targetYear", target, Field.TARGET_YEAR, timing.targetYear()),
                fact(
                        "period",
                        timing.period() == null
                                ? null
                                : timing.period().start() + "–"
                                        + timing.period().end()),
                departments(target),
                fact("boxes", place(target.evidence().source())),
                rule(target.evidence().rule()));
    }

    /** The rule, with its file and pattern where it has them: a table's cells are read without. */
    private Part rule(String id) {
        Rule rule = rules.get(id);
        return rule == null
                ? fact("rule", id)
                : Html.all(
                        el("dt", text(words.of("fact.rule"))),
                        el(
                                "dd",
                                text(id),
                                el("span.note", text(" · extractors/" + rule.at())),
                                el("code", text(rule.match()))));
    }

    /** The way to the same indicator in other plans. */
    private Part compared(Target.Indicator indicator) {
        String id = indicator.canonical();
        return id == null
                ? NOTHING
                : el(
                        "a.compare",
                        href(Address.of("/compare").with("indicator", id).toString()),
                        text(words.of("record.compare")));
    }

    /** The name that documents share, with its id: 单位地区生产总值能耗 (energy-intensity-gdp). */
    private @Nullable String canonical(Target.Indicator indicator) {
        String id = indicator.canonical();
        if (id == null) {
            return null;
        }
        List<String> known = names.names(id);
        return known.isEmpty() ? id : known.get(0) + " (" + id + ")";
    }

    private static @Nullable String si(Value value) {
        Value.Si si = value.si();
        BigDecimal min = si == null ? null : si.min();
        if (si == null || min == null) {
            return null;
        }
        BigDecimal max = si.max() == null ? min : si.max();
        String number = min.toPlainString() + (max.compareTo(min) == 0 ? "" : "–" + max.toPlainString());
        return number + (si.unit() == null ? "" : " " + si.unit());
    }

    /** The section, and the page where the original has pages. */
    private String place(Target target) {
        String address = words.name(
                "address", Objects.requireNonNullElse(target.evidence().address(), "–"));
        boolean paged = document.source().form().pages() != null;
        return paged
                ? words.of("record.place", address, target.evidence().source().page())
                : address;
    }

    private static @Nullable String place(Place place) {
        return place.start() + "–" + place.end();
    }

    private Part departments(Target target) {
        List<Department> departments = target.standing().departments();
        return departments.isEmpty()
                ? NOTHING
                : Html.all(
                        el("dt", text(words.of("fact.departments"))),
                        Html.all(departments.stream().map(each -> el("dd", department(target, each)))));
    }

    private Part department(Target target, Department department) {
        String canonical = department.canonical();
        return Html.all(
                text(department.name()),
                el(
                        "span.note",
                        text(" " + words.name("duty", department.role())),
                        text(canonical == null ? "" : " · " + canonical),
                        text(
                                department.inherited()
                                        ? " · "
                                                + inheritance
                                                        .of(
                                                                department,
                                                                target.evidence()
                                                                        .address())
                                                        .map(from ->
                                                                words.of("inherited.from", words.name("address", from)))
                                                        .orElse(words.of("inherited"))
                                        : "")));
    }

    private Part fact(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? NOTHING
                : Html.all(el("dt", text(words.of("fact." + name))), el("dd", text(value)));
    }
}
