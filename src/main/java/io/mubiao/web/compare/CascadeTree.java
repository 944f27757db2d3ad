package io.mubiao.web.compare;

import static io.mubiao.web.html.Html.*;

import io.mubiao.compare.Cascade.Node;
import io.mubiao.compare.Cascade.Said;
import io.mubiao.compare.Cascade.Shares;
import io.mubiao.compare.Cascade.Strand;
import io.mubiao.compare.Comparison.Cell;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.model.Signs;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Wording;
import java.util.List;
import java.util.Objects;

/**
 * One indicator as a tree of areas. Where the tree is large, what lies further below than the parts of the area asked for is
 * counted, and a link leads to it; of many areas side by side the first have their values, the others their names.
 */
final class CascadeTree {
    private static final int LARGE = 300;
    private static final int BESIDE = 60;
    private static final int PLANS = 6;

    private final Labels labels;
    private final Wording words;
    private final Descent descent;
    private final Cells cells;

    CascadeTree(Labels labels, Descent descent) {
        this.labels = labels;
        this.words = labels.words();
        this.descent = descent;
        this.cells = new Cells(words);
    }

    Tag of(int at, Strand strand) {
        boolean large = size(strand.nodes()) > LARGE;
        var sense = strand.indicator().sense();
        String better = sense == null ? null : sense.better();
        return el(
                "section.strand",
                el(
                        "h2",
                        text(labels.of(strand.indicator())),
                        better == null ? NOTHING : el("small.note", text(words.of("compare.better." + better)))),
                nodes(strand.nodes(), at, large ? 1 : Integer.MAX_VALUE, false));
    }

    private static int size(List<Node> nodes) {
        return nodes.size()
                + nodes.stream().mapToInt(node -> size(node.below())).sum();
    }

    /** @param levels how many below the area asked for are shown */
    private Tag nodes(List<Node> nodes, int at, int levels, boolean under) {
        return el(
                "ul.tree",
                all(nodes.stream().limit(BESIDE).map(node -> node(node, at, levels, under))),
                when(nodes.size() > BESIDE, others(nodes)));
    }

    private Tag others(List<Node> nodes) {
        return el(
                "li",
                el(
                        "details.others",
                        el("summary", text(words.of("cascade.others", nodes.size() - BESIDE))),
                        el(
                                "p",
                                all(nodes.stream()
                                        .skip(BESIDE)
                                        .map(node -> all(
                                                el(
                                                        "a",
                                                        href(
                                                                descent.from(
                                                                                Objects.requireNonNullElse(
                                                                                        node.region()
                                                                                                .code(),
                                                                                        ""))
                                                                        .toString()),
                                                        text(labels.of(node.region()))),
                                                text(" ")))))));
    }

    private Tag node(Node node, int at, int levels, boolean under) {
        String code = node.region().code();
        boolean inside = under || node.asked();
        int left = inside && !node.asked() ? levels - 1 : levels;
        boolean folded = inside && left <= 0 && !node.below().isEmpty();
        return el(
                node.asked() ? "li.asked" : "li",
                el(
                        "div.node",
                        code == null || node.asked()
                                ? el("b.area", text(labels.of(node.region())))
                                : el("a.area", href(descent.from(code).toString()), text(labels.of(node.region()))),
                        el(
                                "div.says",
                                when(node.plans().isEmpty(), el("span.none", text(words.of("cascade.silent")))),
                                all(node.plans().stream().limit(PLANS).map(said -> said(said, at))),
                                when(
                                        node.plans().size() > PLANS,
                                        el(
                                                "span.note",
                                                text(
                                                        words.of(
                                                                "cascade.plans",
                                                                node.plans().size() - PLANS)))))),
                folded
                        ? el(
                                "a.deeper",
                                href(descent.from(Objects.requireNonNullElse(code, ""))
                                        .toString()),
                                text(words.of("cascade.deeper", size(node.below()))))
                        : when(!node.below().isEmpty(), nodes(node.below(), at, left, inside)));
    }

    private Tag said(Said said, int at) {
        String id = said.plan().id();
        return el(
                "div.said",
                cells.of(
                        unranked(said.cell()), at, Cells.From.of(id, said.plan().reading())),
                el("a.plan", href("/documents/" + id), text(said.plan().title())),
                all(said.shares().stream().map(shares -> shares(id, shares))));
    }

    /** A rank says nothing where levels are mixed. */
    private static Cell unranked(Cell cell) {
        return new Cell(
                cell.state(),
                cell.values().stream()
                        .map(entry -> new Entry(entry.target(), entry.why(), null, entry.parent()))
                        .toList(),
                cell.promise());
    }

    private Tag shares(String document, Shares shares) {
        var whole = shares.whole();
        var difference = shares.difference();
        Part sum = text(words.of("cascade.shares", shares.parts().size(), Cells.plain(shares.sum()) + shares.unit()));
        Part held = whole == null || difference == null
                ? NOTHING
                : text(
                        difference.signum() == 0
                                ? words.of("cascade.adds", Signs.value(whole.demand()))
                                : words.of(
                                        "cascade.differs",
                                        Signs.value(whole.demand()),
                                        Cells.plain(difference) + shares.unit()));
        return el(
                "details.shares",
                el("summary", sum, held),
                el(
                        "ul",
                        all(shares.parts().stream()
                                .map(part -> el(
                                        "li",
                                        text(labels.of(part.region()) + " "),
                                        el(
                                                "a",
                                                href(Cells.target(document, part.target())),
                                                text(Signs.value(part.target().demand()))))))));
    }
}
