package io.mubiao.cli;

import io.mubiao.cli.Sheet.Column;
import io.mubiao.compare.Cascade;
import io.mubiao.compare.Cascade.Node;
import io.mubiao.compare.Cascade.Said;
import io.mubiao.compare.Cascade.Shares;
import io.mubiao.compare.Cascade.Strand;
import io.mubiao.compare.Comparison.Against;
import io.mubiao.compare.Comparison.Entry;
import io.mubiao.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cascade for people: a tree an indicator, each area indented below the one it lies in, with
 * {@code ↓13% 2020→2025 ▼0.5} of each of its plans.
 */
final class CascadeView {
    private final Texts texts;
    private final Phrases phrases;
    private final Cascade cascade;

    CascadeView(Texts texts, Cascade cascade) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.cascade = cascade;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Strand strand : cascade.strands()) {
            lines.add(strand.indicator().name());
            strand.nodes().forEach(node -> node(node, "  ", lines));
            lines.add("");
        }
        if (!lines.isEmpty()) {
            lines.add(texts.of("note.relation"));
        }
        return lines;
    }

    private void node(Node node, String indent, List<String> lines) {
        String name = DocumentViews.or(node.region().name()) + (node.asked() ? " ◀" : "");
        if (node.plans().isEmpty()) {
            lines.add(indent + name + "  " + texts.of("cell.notSet"));
        } else {
            lines.add(indent + name);
        }
        for (Said said : node.plans()) {
            plan(said, indent + "  ", lines);
        }
        node.below().forEach(below -> node(below, indent + "    ", lines));
    }

    private void plan(Said said, String indent, List<String> lines) {
        String title = said.plan().title();
        boolean paged = said.plan().reading().paged();
        if (said.cell().promise() != null) {
            lines.add(indent + texts.of("cell.unnumbered") + "  "
                    + said.cell().promise().quote().replace('\n', ' ') + "  " + title
                    + page(paged, said.cell().promise().page()));
        }
        for (Entry entry : said.cell().values()) {
            Against parent = entry.parent();
            lines.add(indent + amount(entry.target())
                    + (parent == null
                            ? ""
                            : " " + Phrases.relation(parent.relation(), parent.distance()) + " "
                                    + texts.of(
                                            "cascade.than",
                                            parent.plan().region() == null
                                                    ? ""
                                                    : parent.plan().region().name()))
                    + "  " + title
                    + page(paged, entry.target().evidence().source().page()));
        }
        for (Shares shares : said.shares()) {
            lines.add(indent + handed(shares) + "  " + title);
        }
    }

    private String page(boolean paged, int page) {
        return paged ? " " + texts.of("page", page) : "";
    }

    private String amount(Target target) {
        String scope = target.subject().scope();
        String years = Phrases.years(target.timing().baseYear(), target.timing().targetYear());
        return (scope == null ? "" : scope + " ")
                + phrases.value(target.demand())
                + (years.isEmpty() ? "" : " " + years);
    }

    /** {@code handed out: 凉州区 120吨, 民勤县 80吨 = 200吨; the whole is 300吨: 100吨 less}. */
    private String handed(Shares shares) {
        String parts = shares.parts().stream()
                .map(part ->
                        part.region().name() + " " + phrases.value(part.target().demand()))
                .collect(Collectors.joining(texts.of("list.comma")));
        String sum = Phrases.plain(shares.sum()) + shares.unit();
        String line = texts.of("cascade.handed", parts, sum);
        if (shares.whole() == null || shares.difference() == null) {
            return line + texts.of("cascade.noWhole");
        }
        String whole = phrases.value(shares.whole().demand());
        int sign = shares.difference().signum();
        String key = sign == 0 ? "cascade.adds" : sign > 0 ? "cascade.more" : "cascade.less";
        return line + texts.of(key, whole, Phrases.plain(shares.difference().abs()) + shares.unit());
    }

    /** A line a value, areas from the top down; amounts that are handed out are lines of their own. */
    Sheet list() {
        List<List<String>> rows = new ArrayList<>();
        cascade.strands().forEach(strand -> strand.nodes().forEach(node -> rows(strand, node, 0, rows)));
        return new Sheet(
                List.of(
                                "indicator",
                                "indicatorName",
                                "depth",
                                "regionCode",
                                "region",
                                "document",
                                "title",
                                "state",
                                "min",
                                "max",
                                "unit",
                                "measure",
                                "trend",
                                "baseYear",
                                "targetYear",
                                "page",
                                "relation",
                                "distance",
                                "handedBy",
                                "quote")
                        .stream()
                        .map(Column::text)
                        .toList(),
                rows);
    }

    private static void rows(Strand strand, Node node, int depth, List<List<String>> rows) {
        for (Said said : node.plans()) {
            if (said.cell().values().isEmpty()) {
                rows.add(CascadeRow.of(strand, depth, node.region(), said).empty());
            }
            for (Entry entry : said.cell().values()) {
                rows.add(CascadeRow.of(strand, depth, node.region(), said).value(entry, ""));
            }
            for (Shares shares : said.shares()) {
                shares.parts()
                        .forEach(part -> rows.add(CascadeRow.of(strand, depth + 1, part.region(), said)
                                .value(
                                        new Entry(part.target(), null),
                                        DocumentViews.or(node.region().name()))));
            }
        }
        node.below().forEach(below -> rows(strand, below, depth + 1, rows));
    }
}
