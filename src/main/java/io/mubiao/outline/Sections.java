package io.mubiao.outline;

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
    /** The address of a further document in the same file, which has no label of its own. */
    private static final String FURTHER = "第%d件";

    private final FrontWords words;
    private final Parts parts;
    private final PlanText text;
    private final List<Passage> passages;
    private final Candidates candidates;
    private final Unnumbered unnumbered;

    Sections(PlanText text, List<Passage> passages, Parts parts, FrontWords words) {
        this.parts = parts;
        this.words = words;
        this.text = text;
        this.passages = passages;
        BodyLook body = BodyLook.of(passages);
        candidates = new Candidates(body);
        unnumbered = new Unnumbered(body, words);
    }

    List<Section> all() {
        List<Heading> headings = headings();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int next = i + 1 < headings.size()
                    ? headings.get(i + 1).start()
                    : text.text().length();
            int end = Math.min(next, closing(heading.start()));
            if (end > heading.start()) {
                sections.add(section(heading, end));
            }
        }
        return sections;
    }

    private List<Heading> headings() {
        int plan = parts.hasNotice() ? passages.get(parts.plan()).start() : 0;
        List<Heading> headings = new ArrayList<>();
        if (parts.hasNotice()) {
            headings.add(new Heading("notice", 1, "", "", 0));
        }
        List<Annex> annexes = parts.annexes();
        int body = parts.title() == null ? parts.plan() : parts.title().end();
        List<Heading> main =
                body(body, annexes.isEmpty() ? passages.size() : annexes.get(0).first(), 1);
        for (int i = 0; i < annexes.size(); i++) {
            int end = i + 1 < annexes.size() ? annexes.get(i + 1).first() : passages.size();
            main.addAll(annex(annexes.get(i), end));
        }
        if (main.isEmpty() || main.get(0).start() > plan) {
            headings.add(new Heading("0", 1, "", "", plan));
        }
        headings.addAll(main);
        return headings;
    }

    /** The headings of a document's body, and of those that follow it in the same file. */
    private List<Heading> body(int first, int end, int document) {
        List<Candidate> labels = in(first, end);
        String root = document == 1 ? "" : FURTHER.formatted(document);
        List<Heading> main = new ArrayList<>(Tree.grow(root, labels));
        Titles.Found next = first >= end ? null : Further.after(main, passages.subList(first, end), labels, words);
        if (next == null) {
            return grow(root, first, end, labels, main);
        }
        int start = passages.get(next.first()).start();
        main.removeIf(heading -> heading.start() >= start);
        main.add(new Heading(FURTHER.formatted(document + 1), 1, "", next.title(), start));
        main.addAll(body(next.end(), end, document + 1));
        return main;
    }

    private List<Heading> grow(String root, int first, int end) {
        List<Candidate> labels = in(first, end);
        return grow(root, first, end, labels, new ArrayList<>(Tree.grow(root, labels)));
    }

    /** The headings of these paragraphs by their numbers, or where those do not divide the text, by how they are set. */
    private List<Heading> grow(String root, int first, int end, List<Candidate> labels, List<Heading> numbered) {
        List<Passage> dividing = first >= end
                ? List.of()
                : unnumbered.dividing(passages.subList(first, end), labels, !numbered.isEmpty());
        if (dividing.isEmpty()) {
            return numbered;
        }
        List<Heading> headings =
                new ArrayList<>(Tree.grow(root, in(first, dividing.get(0).index())));
        for (int i = 0; i < dividing.size(); i++) {
            Passage line = dividing.get(i);
            int next = i + 1 < dividing.size() ? dividing.get(i + 1).index() : end;
            String title = Spacing.tight(line.text());
            String address = (root.isEmpty() ? "" : root + "/") + title.replace('/', '／');
            headings.add(new Heading(address, address.split("/", -1).length, "", title, line.start()));
            headings.addAll(grow(address, line.index() + 1, next));
        }
        return headings;
    }

    private List<Heading> annex(Annex annex, int end) {
        List<Heading> headings = new ArrayList<>();
        int start = passages.get(annex.first()).start();
        headings.add(new Heading(annex.label(), 1, annex.label(), annex.title(), start));
        if (!words.opensGlossary(Spacing.bare(annex.title()))) {
            headings.addAll(grow(annex.label(), annex.body(), end));
        }
        return headings;
    }

    private List<Candidate> in(int first, int end) {
        return first >= end
                ? List.of()
                : candidates.in(passages.subList(first, end).stream()
                        .takeWhile(p -> !words.opensGlossary(p.bare()))
                        .filter(p -> !parts.listed().contains(p.index()))
                        .toList());
    }

    /** Where the first closing block after this place begins. */
    private int closing(int start) {
        return parts.closings().stream()
                .map(block -> passages.get(block.first()).start())
                .filter(at -> at > start)
                .min(Comparator.naturalOrder())
                .orElse(text.text().length());
    }

    private Section section(Heading heading, int end) {
        Section.Heading named =
                new Section.Heading(heading.address(), heading.level(), heading.label(), heading.title());
        return new Section(named, heading.start(), end, text.places().page(heading.start()), List.of());
    }
}
