package io.mubiao.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts headings in their place: the outermost kind of label that makes a run divides the text, and each part is divided
 * in the same way by the kinds below it. So every document tells which kind is at which level.
 *
 * <p>It is gone through twice: the second time a lone {@code 1.} counts where the first has seen runs of 1. in such a
 * place.
 */
final class Tree {
    private static final int LEAST_OUTER = 3;

    private final Verdict verdict;
    private final Set<String> seen = new HashSet<>();
    private final Map<LabelStyle, Integer> last = new EnumMap<>(LabelStyle.class);
    private final List<Heading> headings = new ArrayList<>();

    private Tree(Set<String> known) {
        verdict = new Verdict(known);
    }

    /**
     * The headings among these candidates.
     *
     * @param root the address above them, such as {@code 附件1}; empty for the plan itself
     */
    static List<Heading> grow(String root, List<Candidate> candidates) {
        List<LabelStyle> order = Ranking.of(candidates);
        Tree first = new Tree(Set.of());
        first.divide(candidates, order, null, root);
        Tree second = new Tree(first.seen);
        second.divide(candidates, order, null, root);
        return second.headings;
    }

    private void divide(List<Candidate> range, List<LabelStyle> kinds, @Nullable Candidate parent, String above) {
        for (int i = 0; i < kinds.size(); i++) {
            List<Candidate> run = run(range, kinds.get(i), parent);
            if (!run.isEmpty()) {
                int outer = outer(run, range, kinds, i, parent);
                List<LabelStyle> below = new ArrayList<>(kinds.subList(outer == i ? i + 1 : i, kinds.size()));
                below.remove(kinds.get(outer));
                place(outer == i ? run : run(range, kinds.get(outer), parent), range, below, parent, above);
                return;
            }
        }
    }

    /**
     * The kind whose run holds this one, or this one's own: manuals in 1, 2, 3 have （一） … （五） in their last chapter
     * only.
     */
    private int outer(
            List<Candidate> run, List<Candidate> range, List<LabelStyle> kinds, int own, @Nullable Candidate parent) {
        int first = run.get(0).start();
        int rest = range.get(range.size() - 1).start() - first;
        for (int i = own + 1; i < kinds.size() && !kinds.get(own).isNamed(); i++) {
            List<Candidate> other = run(range, kinds.get(i), parent);
            boolean before = !other.isEmpty() && other.get(0).start() < first;
            boolean holds = other.size() >= LEAST_OUTER && first - other.get(0).start() > rest;
            if (before && (holds || kinds.get(i).isDecimal())) {
                return i;
            }
        }
        return own;
    }

    private List<Candidate> run(List<Candidate> range, LabelStyle kind, @Nullable Candidate parent) {
        int runOn = last.getOrDefault(kind, 0) + 1;
        return verdict.headings(Series.best(of(kind, range, parent), runOn), parent, runOn);
    }

    private static List<Candidate> of(LabelStyle kind, List<Candidate> range, @Nullable Candidate parent) {
        String prefix = parent == null ? "" : numberOf(parent);
        List<Candidate> of = new ArrayList<>();
        for (Candidate candidate : range) {
            if (candidate.style() == kind
                    && (!kind.isDecimal() || candidate.prefix().equals(prefix))) {
                of.add(candidate);
            }
        }
        return of;
    }

    private static String numberOf(Candidate parent) {
        return parent.style() == LabelStyle.ARABIC || parent.style().isDecimal()
                ? parent.label().address()
                : String.valueOf(parent.number());
    }

    private void place(
            List<Candidate> run,
            List<Candidate> range,
            List<LabelStyle> below,
            @Nullable Candidate parent,
            String above) {
        if (run.size() > 1) {
            seen.add(Verdict.pair(parent, run.get(0).style()));
        }
        Candidate first = run.get(0);
        if (first.number() > 1 && parent == null) {
            divide(between(range, -1, first.start()), below, null, above);
        }
        for (int i = 0; i < run.size(); i++) {
            Candidate member = run.get(i);
            String address = above.isEmpty()
                    ? member.label().address()
                    : above + "/" + member.label().address();
            int level = address.split("/", -1).length;
            headings.add(new Heading(
                    address, level, member.label().printed(), member.headline().title(), member.start()));
            last.put(member.style(), member.number());
            int end = i + 1 < run.size() ? run.get(i + 1).start() : Integer.MAX_VALUE;
            divide(between(range, member.start(), end), below, member, address);
        }
    }

    private static List<Candidate> between(List<Candidate> range, int after, int before) {
        List<Candidate> between = new ArrayList<>();
        for (Candidate candidate : range) {
            if (candidate.start() > after && candidate.start() < before) {
                between.add(candidate);
            }
        }
        return between;
    }
}
