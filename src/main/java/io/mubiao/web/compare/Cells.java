package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Comparison.Against;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.compare.Comparison.Promise;
import io.mubiao.compare.Comparison.Relation;
import io.mubiao.compare.Comparison.State;
import io.mubiao.compare.Plan;
import io.mubiao.model.Signs;
import io.mubiao.model.Target;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document says of an indicator, as a few signs that open into the sentence and the way to its page. */
final class Cells {
    private final Wording words;

    Cells(Wording words) {
        this.words = words;
    }

    /**
     * Where a cell is from.
     *
     * @param paged whether the document has pages
     * @param whole whether it can be relied on to say all it says
     */
    record From(String document, boolean paged, boolean whole) {
        static @Nullable From of(@Nullable String document, Plan.@Nullable Reading reading) {
            return document == null || reading == null ? null : new From(document, reading.paged(), reading.isWhole());
        }
    }

    /** @param column its place among the columns */
    Part of(Cell cell, int column, @Nullable From from) {
        if (from == null) {
            return empty("noPlan", words.of("cell.noPlan"), words.of("cell.noPlan.more"));
        }
        if (cell.state() == State.NOT_SET) {
            String kind = from.whole() ? "notSet" : "doubt";
            return empty(kind, words.of("cell." + kind), words.of("cell." + kind + ".more"));
        }
        Promise promise = cell.promise();
        return promise != null && cell.values().isEmpty()
                ? promise(promise, column, from)
                : all(cell.values().stream().map(entry -> entry(entry, from)));
    }

    private static Tag empty(String kind, String sign, String meaning) {
        return el(
                "span.none." + kind,
                at("title", meaning),
                el("span", at("aria-hidden", "true"), text(sign)),
                el("span.unseen", text(meaning)));
    }

    private Tag promise(Promise promise, int column, From from) {
        String page = from.paged() ? "#page-" + promise.page() : "";
        return el(
                "details.entry.words",
                at("id", promiseMark(from.document(), column)),
                el("summary", text(words.of("cell.unnumbered"))),
                el(
                        "div.slip",
                        el("p.quote", text(promise.quote())),
                        el("p.note", text(words.of("cell.unnumbered.more"))),
                        to("/documents/" + from.document() + "?tab=commitments" + page, from.paged(), promise.page())));
    }

    private Tag entry(Entry entry, From from) {
        Target target = entry.target();
        String address = target(from.document(), target);
        Against parent = entry.parent();
        return el(
                "details.entry." + (entry.comparable() ? "comparable" : "apart"),
                at("id", mark(from.document(), target)),
                el(
                        "summary",
                        el("b.value", text(Signs.value(target.demand()))),
                        when(!entry.comparable(), el("b.star", at("title", words.of("compare.apart")), text("*"))),
                        note(target),
                        el(
                                "span.years",
                                text(Signs.years(
                                        target.timing().baseYear(),
                                        target.timing().targetYear()))),
                        entry.rank() == null ? NOTHING : el("span.rank", text("#" + entry.rank())),
                        parent == null ? NOTHING : relation(parent.relation(), parent.distance())),
                el(
                        "div.slip",
                        el("p.quote", text(target.evidence().source().quote())),
                        lines(entry),
                        to(address, from.paged(), target.evidence().source().page())));
    }

    /** By what a chart finds the value in the matrix. */
    static String mark(String document, Target target) {
        return "e-" + document + "-" + target.id();
    }

    static String promiseMark(String document, int column) {
        return "p-" + document + "-" + column;
    }

    static String target(String document, Target target) {
        return "/documents/" + document + "#" + target.id();
    }

    /** {@code ▲0.5} for stricter by so much. */
    static Tag relation(Relation relation, BigDecimal distance) {
        return el("span.relation." + relation.code(), text(sign(relation, distance)));
    }

    static String sign(Relation relation, BigDecimal distance) {
        return switch (relation) {
            case STRICTER -> "▲" + plain(distance);
            case EQUAL -> "＝";
            case WEAKER -> "▼" + plain(distance.abs());
        };
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Tier and cadence, which the sign does not say. */
    private Part note(Target target) {
        String said = said(target);
        return said.isEmpty() ? NOTHING : el("small", text(said));
    }

    private String said(Target target) {
        List<String> said = new ArrayList<>();
        if (target.demand().tier() != null && target.demand().tier() != Target.Tier.BASE) {
            said.add(words.name("tier", target.demand().tier()));
        }
        if (target.demand().cadence() != null) {
            said.add(words.name("cadence", target.demand().cadence()));
        }
        return String.join(" ", said);
    }

    private Part lines(Entry entry) {
        List<String> lines = new ArrayList<>();
        String scope = entry.target().subject().scope();
        String printed = entry.target().subject().indicator().name();
        lines.add(scope == null ? printed : words.of("compare.scope", printed, scope));
        if (entry.why() != null) {
            lines.add(words.of("why", words.of("why." + entry.why().code())));
        }
        if (entry.rank() != null) {
            lines.add(words.of("compare.rank", entry.rank()));
        }
        return all(all(lines.stream().map(line -> el("p.note", text(line)))), above(entry.parent()));
    }

    private Part above(@Nullable Against parent) {
        if (parent == null) {
            return NOTHING;
        }
        String name =
                parent.plan().region() == null ? "" : parent.plan().region().name();
        return el(
                "p.note",
                text(words.of(
                        "compare.than." + parent.relation().code(),
                        plain(parent.distance().abs()))),
                el(
                        "a",
                        href(target(parent.plan().id(), parent.target())),
                        text(name + " " + Signs.value(parent.target().demand()))));
    }

    private Tag to(String address, boolean paged, int page) {
        return el(
                "p.to",
                el("a", href(address), text(paged ? words.of("compare.to.page", page) : words.of("compare.to"))));
    }
}
