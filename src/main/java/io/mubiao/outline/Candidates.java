package io.mubiao.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    private static final String STOPS = "。;:!?)”]";
    private static final String BEGINNINGS = "第0123456789(" + Numerals.CHINESE;
    private static final Pattern LEADERS = Pattern.compile("[.·…]{4,}\\s*\\(?\\d*\\)?\\s*$");

    private static final Pattern PUNCTUATION = Pattern.compile("[。,;:!?]");
    private static final int LONGEST_TITLE = 30;
    private static final int MOST_INLINE = 200;

    private final BodyLook body;

    Candidates(BodyLook body) {
        this.body = body;
    }

    /** The candidates of these paragraphs, in reading order. */
    List<Candidate> in(List<Passage> passages) {
        List<Candidate> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.isRow() && !isContents(passage)) {
                leading(passage, found);
                inline(passage, found);
            }
        }
        List<Candidate> numbered = decimals(found) < 2 ? found : withBareNumbers(passages, found);
        return bodiless(Boxes.without(numbered, passages));
    }

    /** Whether the line is one of a table of contents that was left: dots, then a page number. */
    private static boolean isContents(Passage passage) {
        String folded = passage.folded();
        return LEADERS.matcher(folded.substring(Math.max(0, folded.length() - LONGEST_TITLE)))
                .find();
    }

    private void leading(Passage passage, List<Candidate> found) {
        Label label = Labels.at(passage.text(), passage.folded(), passage.indent());
        if (label == null) {
            return;
        }
        int second = second(passage, label);
        if (second > 0) {
            int from = passage.indent() + label.end();
            Headline title = Headline.of(
                    label.style(),
                    passage.text().substring(from, second),
                    passage.folded().substring(from, second));
            found.add(candidate(passage, passage.indent(), label, title, false));
            Label inner = Labels.at(passage.text(), passage.folded(), second);
            if (inner != null) {
                add(passage, second, inner, false, found);
            }
        } else {
            add(passage, passage.indent(), label, false, found);
        }
    }

    /** Where a first（一）follows the words of a heading on its own line, {@code 一、总体要求（一）指导思想。……}; -1 if none. */
    private static int second(Passage passage, Label label) {
        int from = passage.indent() + label.end();
        int at = label.style().compareTo(LabelStyle.CHINESE) <= 0
                ? passage.folded().indexOf("(一)", from)
                : -1;
        boolean near = at >= from + 2 && at < from + LONGEST_TITLE;
        return near
                        && !PUNCTUATION
                                .matcher(passage.folded().substring(from, at))
                                .find()
                ? at
                : -1;
    }

    private void inline(Passage passage, List<Candidate> found) {
        String folded = passage.folded();
        char[] characters = folded.toCharArray();
        int seen = 0;
        for (int at = 0; at < characters.length && seen < MOST_INLINE; at++) {
            char c = characters[at];
            boolean printed = c >= '\u4e00' && c <= '\u9fff';
            int next = !printed && STOPS.indexOf(c) >= 0 ? behind(folded, at) : -1;
            if (next >= 0) {
                seen++;
                Label label = Labels.at(passage.text(), folded, next);
                if (label != null && INLINE.contains(label.style()) && !closesBracket(passage, next, label)) {
                    add(passage, next, label, true, found);
                }
            }
        }
    }

    /** Where a label may begin behind a stop, white space aside; -1 where none can. */
    private static int behind(String folded, int stop) {
        int next = stop + 1;
        while (next < folded.length() && (folded.charAt(next) == ' ' || isControl(folded.charAt(next)))) {
            next++;
        }
        return next < folded.length() && BEGINNINGS.indexOf(folded.charAt(next)) >= 0 ? next : -1;
    }

    private static boolean isControl(char c) {
        return c >= '\t' && c <= '\r';
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
        found.add(candidate(passage, at, label, headline, inline));
    }

    private Candidate candidate(Passage passage, int at, Label label, Headline headline, boolean inline) {
        Candidate.Signs signs = new Candidate.Signs(inline, !inline && body.differs(passage.look()), false);
        return new Candidate(passage, passage.start() + at, label, headline, signs);
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
                && next.style() == candidate.style()
                && next.number() == candidate.number() + 1
                && next.passage().index() == candidate.passage().index() + 1;
    }
}
