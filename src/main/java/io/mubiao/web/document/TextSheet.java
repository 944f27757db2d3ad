package io.mubiao.web.document;

import static io.mubiao.web.html.Html.*;

import io.mubiao.model.Mention;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import io.mubiao.model.Target;
import io.mubiao.web.html.Html;
import io.mubiao.web.html.Part;
import io.mubiao.web.html.Part.Tag;
import io.mubiao.web.http.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The clean text of a document: headings, paragraphs and tables, every number in the colour of its role. */
final class TextSheet {
    private final Wording words;
    private final PlanDocument document;
    private final List<Mention> mentions;
    private final List<Target> targets;
    private final Set<String> marked = new HashSet<>();
    private int nextMention;
    private int nextSection;

    TextSheet(Wording words, PlanDocument document) {
        this.words = words;
        this.document = document;
        mentions = document.findings().mentions().stream()
                .sorted(Comparator.comparingInt(mention -> mention.spot().start()))
                .toList();
        targets = document.findings().targets();
    }

    Part all() {
        String text = document.text();
        List<Part> blocks = new ArrayList<>();
        List<Part> rows = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            if (text.substring(from, end).indexOf('\t') >= 0) {
                rows.add(row(from, end));
            } else {
                table(rows, blocks);
                blocks.add(paragraph(from, end));
            }
            from = end + 1;
        }
        table(rows, blocks);
        return el("article.text", Html.all(blocks));
    }

    private static void table(List<Part> rows, List<Part> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(el("div.scroll", el("table", el("tbody", Html.all(rows)))));
            rows.clear();
        }
    }

    private Part row(int from, int end) {
        List<Part> cells = new ArrayList<>();
        int start = from;
        while (start <= end) {
            int tab = document.text().indexOf('\t', start);
            int stop = tab < 0 || tab > end ? end : tab;
            cells.add(el("td", run(start, stop)));
            start = stop + 1;
        }
        return el("tr", anchors(from, end), Html.all(cells));
    }

    private Part paragraph(int from, int end) {
        int heading = heading(from, end);
        Part anchors = anchors(from, end);
        return heading == end && heading > from
                ? el("p.heading", anchors, run(from, end))
                : el("p", anchors, when(heading > from, el("b", run(from, heading))), run(heading, end));
    }

    /** Where the heading ends that a paragraph begins with, or is. */
    private int heading(int from, int end) {
        List<Section> sections = document.findings().sections();
        Section section = nextSection < sections.size() ? sections.get(nextSection) : null;
        if (section == null
                || section.start() > from
                || section.heading().title().isEmpty()) {
            return from;
        }
        String title = section.heading().title();
        int at = document.text().substring(from, end).indexOf(title);
        return at < 0 ? end : from + at + title.length();
    }

    /** The sections that begin here. */
    private Part anchors(int from, int end) {
        List<Part> anchors = new ArrayList<>();
        List<Section> sections = document.findings().sections();
        while (nextSection < sections.size() && sections.get(nextSection).start() <= Math.max(from, end)) {
            anchors.add(el("span.anchor", at("id", OutlineList.anchor(sections.get(nextSection)))));
            nextSection++;
        }
        return Html.all(anchors);
    }

    private Part run(int from, int end) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        while (nextMention < mentions.size() && mentions.get(nextMention).spot().start() < end) {
            Mention mention = mentions.get(nextMention++);
            int start = Math.max(at, mention.spot().start());
            int stop = Math.min(end, mention.spot().end());
            if (start < stop) {
                quoted(at, start, parts);
                parts.add(number(mention, document.text().substring(start, stop)));
                at = stop;
            }
        }
        quoted(at, end, parts);
        return Html.all(parts);
    }

    /** Text between numbers, with the quotes of targets told from the rest. */
    private void quoted(int from, int end, List<Part> parts) {
        int at = from;
        while (at < end) {
            int here = at;
            int stop = end;
            boolean inside = false;
            for (Target target : targets) {
                int start = target.evidence().source().start();
                int until = target.evidence().source().end();
                if (start <= here && here < until) {
                    inside = true;
                    stop = Math.min(stop, until);
                } else if (start > here) {
                    stop = Math.min(stop, start);
                }
            }
            String piece = document.text().substring(here, stop);
            parts.add(inside ? el("span.quoted", text(piece)) : text(piece));
            at = stop;
        }
    }

    private Tag number(Mention mention, String printed) {
        String role = Shown.word(mention.role());
        String target = mention.target();
        String title = words.name("role", role);
        Part spot = at("id", "n-" + mention.spot().start());
        if (target == null) {
            return el("span.num.role-" + role, spot, at("title", title), text(printed));
        }
        return el(
                "a.num.role-" + role,
                spot,
                at("title", title),
                href("#" + target),
                when(marked.add(target), el("span.anchor", at("id", "m-" + target))),
                text(printed));
    }
}
