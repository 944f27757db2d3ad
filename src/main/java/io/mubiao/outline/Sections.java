package io.mubiao.outline;

import io.mubiao.model.Paragraph;
import io.mubiao.model.PlanText;
import io.mubiao.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes sections of headings: each runs to the next heading of any level, to the closing block or to the end; what stands
 * before the first is the preamble {@code 0}, and the notice before that is {@code notice}.
 */
final class Sections {
    private final PlanText text;
    private final List<Passage> passages;
    private final Candidates candidates;

    Sections(PlanText text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        candidates = new Candidates(passages);
    }

    List<Section> of(Parts parts) {
        List<Heading> headings = headings(parts);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int next = i + 1 < headings.size()
                    ? headings.get(i + 1).start()
                    : text.text().length();
            int end = Math.min(next, closing(parts, heading.start()));
            if (end > heading.start()) {
                sections.add(section(heading, end));
            }
        }
        return sections;
    }

    private List<Heading> headings(Parts parts) {
        int plan = parts.hasNotice() ? passages.get(parts.plan()).start() : 0;
        List<Heading> headings = new ArrayList<>();
        if (parts.hasNotice()) {
            headings.add(new Heading("notice", 1, "", "", 0));
        }
        int body = parts.title() == null ? 0 : parts.title().end();
        List<Annex> annexes = parts.annexes();
        int bodyEnd = annexes.isEmpty() ? passages.size() : annexes.get(0).first();
        List<Heading> main = Tree.grow("", in(body, bodyEnd));
        int first = Math.min(
                main.isEmpty() ? text.text().length() : main.get(0).start(),
                annexes.isEmpty()
                        ? text.text().length()
                        : passages.get(annexes.get(0).first()).start());
        if (first > plan) {
            headings.add(new Heading("0", 1, "", "", plan));
        }
        headings.addAll(main);
        for (int i = 0; i < annexes.size(); i++) {
            int end = i + 1 < annexes.size() ? annexes.get(i + 1).first() : passages.size();
            headings.addAll(annex(annexes.get(i), end));
        }
        return headings;
    }

    private List<Heading> annex(Annex annex, int end) {
        List<Heading> headings = new ArrayList<>();
        int start = passages.get(annex.first()).start();
        headings.add(new Heading(annex.label(), 1, annex.label(), annex.title(), start));
        headings.addAll(Tree.grow(annex.label(), in(annex.body(), end)));
        return headings;
    }

    private List<Candidate> in(int first, int end) {
        return first >= end ? List.of() : candidates.in(passages.subList(first, end));
    }

    /** Where the first closing block after this place begins. */
    private int closing(Parts parts, int start) {
        return parts.closings().stream()
                .map(block -> passages.get(block.first()).start())
                .filter(at -> at > start)
                .min(Comparator.naturalOrder())
                .orElse(text.text().length());
    }

    private Section section(Heading heading, int end) {
        Section.Heading named =
                new Section.Heading(heading.address(), heading.level(), heading.label(), heading.title());
        return new Section(named, heading.start(), end, page(heading.start()), List.of());
    }

    private int page(int offset) {
        int page = 1;
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.start() > offset) {
                break;
            }
            page = paragraph.page();
        }
        return page;
    }
}
