package io.mubiao.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds every label that may open a heading: at the start of a paragraph, or after a full stop inside one, where a lost
 * line break put it. Table rows and the lists in boxes (专栏) give none.
 */
final class Candidates {
    private static final Set<LabelStyle> INLINE = EnumSet.of(
            LabelStyle.CHAPTER,
            LabelStyle.SECTION,
            LabelStyle.ARTICLE,
            LabelStyle.CHINESE,
            LabelStyle.CHINESE_BRACKETED);

    private static final Pattern AFTER_STOP = Pattern.compile("[。;:!?)”\\]]\\s*(?=[第\\d(" + Numerals.CHINESE + "])");
    private static final Pattern LEADERS = Pattern.compile("[.·…\\uDBBA-\\uDBBF]{4,}\\s*\\(?\\d*\\)?\\s*$");

    private final BodyLook body;

    Candidates(List<Passage> passages) {
        body = BodyLook.of(passages);
    }

    /** The candidates of these paragraphs, in reading order. */
    List<Candidate> in(List<Passage> passages) {
        List<Candidate> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.isRow() && !LEADERS.matcher(passage.folded()).find()) {
                leading(passage, found);
                inline(passage, found);
            }
        }
        List<Candidate> numbered = decimals(found) < 2 ? found : withBareNumbers(passages, found);
        return bodiless(Boxes.without(numbered, passages));
    }

    private void leading(Passage passage, List<Candidate> found) {
        Label label = Labels.at(passage.text(), passage.folded(), passage.indent());
        if (label != null) {
            add(passage, passage.indent(), label, false, found);
        }
    }

    private void inline(Passage passage, List<Candidate> found) {
        Matcher stop = AFTER_STOP.matcher(passage.folded());
        while (stop.find()) {
            Label label = Labels.at(passage.text(), passage.folded(), stop.end());
            if (label != null && INLINE.contains(label.style()) && !closesBracket(passage, stop.end(), label)) {
                add(passage, stop.end(), label, true, found);
            }
        }
    }

    /** {@code 一)} is a label at the start of a line only; inside one it closes a bracket. */
    private static boolean closesBracket(Passage passage, int at, Label label) {
        return label.style() == LabelStyle.CHINESE_BRACKETED
                && passage.folded().charAt(at) != '('
                && label.printed().length() > 1;
    }

    private void add(Passage passage, int at, Label label, boolean inline, List<Candidate> found) {
        int from = at + label.end();
        Headline headline = Headline.of(
                label.style(), passage.text().substring(from), passage.folded().substring(from));
        Candidate.Signs signs = new Candidate.Signs(inline, !inline && body.differs(passage.look()), false);
        found.add(new Candidate(passage, passage.start() + at, label, headline, signs));
    }

    private static long decimals(List<Candidate> found) {
        return found.stream()
                .filter(c -> c.style() == LabelStyle.DECIMAL_2 && c.headline().isTitle())
                .count();
    }

    private List<Candidate> withBareNumbers(List<Passage> passages, List<Candidate> found) {
        List<Candidate> all = new ArrayList<>(found);
        Set<Integer> labelled = found.stream()
                .filter(c -> !c.signs().inline())
                .map(c -> c.passage().index())
                .collect(Collectors.toSet());
        for (Passage passage : passages) {
            if (!passage.isRow() && !labelled.contains(passage.index())) {
                Label label = Labels.bareAt(passage.text(), passage.folded(), passage.indent());
                if (label != null) {
                    add(passage, passage.indent(), label, false, all);
                }
            }
        }
        all.sort(Comparator.comparingInt(Candidate::start));
        return all;
    }

    private static List<Candidate> bodiless(List<Candidate> candidates) {
        List<Candidate> judged = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean bodiless = i + 1 < candidates.size() && isFollowedBy(candidate, candidates.get(i + 1));
            Candidate.Signs signs = candidate.signs();
            judged.add(new Candidate(
                    candidate.passage(),
                    candidate.start(),
                    candidate.label(),
                    candidate.headline(),
                    new Candidate.Signs(signs.inline(), signs.marked(), bodiless)));
        }
        return judged;
    }

    private static boolean isFollowedBy(Candidate candidate, Candidate next) {
        return candidate.headline().shape() == Headline.Shape.OWN_LINE
                && next.style().compareTo(candidate.style()) <= 0
                && next.passage().index() == candidate.passage().index() + 1;
    }
}
