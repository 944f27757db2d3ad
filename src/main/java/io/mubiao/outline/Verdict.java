package io.mubiao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a run of labels is a run of headings or a list within the text.
 *
 * <p>{@code 1.强化目标管理。制定…… 2.深入推进绿色改造。实施……} are headings; {@code （一）编报虚假材料； （二）未单独核算；} and
 * {@code 1.《…意见》 2.《…标准》} are lists, and so are labels that follow each other inside one paragraph.
 */
final class Verdict {
    /** Pairs of a parent's kind and its children's that are known from the document. */
    private final Set<String> known;

    Verdict(Set<String> known) {
        this.known = known;
    }

    static String pair(@Nullable Candidate parent, LabelStyle style) {
        return (parent == null ? "" : parent.style()) + ">" + style;
    }

    /** The headings of the run; none if it is a list. */
    List<Candidate> headings(List<Candidate> run, @Nullable Candidate parent, int runOn) {
        List<Candidate> trimmed = trimmed(run);
        if (trimmed.isEmpty()) {
            return trimmed;
        }
        LabelStyle style = trimmed.get(0).style();
        if (trimmed.size() == 1) {
            return isSingle(trimmed.get(0), parent, runOn) ? trimmed : List.of();
        }
        if (isList(trimmed) || 2 * count(trimmed, Verdict::isLoose) > trimmed.size()) {
            return List.of();
        }
        boolean strong = style.compareTo(LabelStyle.CHINESE_BRACKETED) <= 0;
        return strong || areTitles(trimmed) ? trimmed : List.of();
    }

    /** Without the labels inside paragraphs at either end: those only fill gaps. */
    private static List<Candidate> trimmed(List<Candidate> run) {
        List<Candidate> trimmed = new ArrayList<>(run);
        while (!trimmed.isEmpty() && isLoose(trimmed.get(trimmed.size() - 1))) {
            trimmed.remove(trimmed.size() - 1);
        }
        while (!trimmed.isEmpty() && isLoose(trimmed.get(0))) {
            trimmed.remove(0);
        }
        return trimmed;
    }

    private static boolean isLoose(Candidate candidate) {
        return candidate.signs().inline() && candidate.headline().shape() != Headline.Shape.OWN_LINE;
    }

    private boolean isSingle(Candidate only, @Nullable Candidate parent, int runOn) {
        boolean expected = only.number() == 1 || only.number() == runOn;
        return expected
                && !only.signs().inline()
                && (only.headline().isTitle() || only.style() == LabelStyle.ARTICLE)
                && known.contains(pair(parent, only.style()));
    }

    private static boolean isList(List<Candidate> run) {
        long items = count(run, c -> c.headline().shape() == Headline.Shape.ITEM);
        return items > 0 && 2 * items >= run.size() - 1;
    }

    private static boolean areTitles(List<Candidate> run) {
        long titles =
                count(run, c -> c.headline().isTitle() && !c.headline().title().startsWith("《"));
        long withText = count(run, c -> c.headline().isTitle() && !c.signs().bodiless());
        return titles >= 0.6 * run.size() && withText >= 0.5 * run.size();
    }

    private static long count(List<Candidate> run, Predicate<Candidate> test) {
        long count = 0;
        for (Candidate candidate : run) {
            count += test.test(candidate) ? 1 : 0;
        }
        return count;
    }
}
