package io.mubiao.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which target of a document answers which gold row.
 *
 * <p>A pair has the same value and unit, and either the same address with a name not wholly unlike, or quotes of which
 * one holds the other. The best pairs are made first, by the likeness of their names, their place, their quotes and
 * their tier; of equally good ones the earliest.
 */
final class Pairing {
    private static final double UNLIKE = 0.3;

    private Pairing() {}

    /** The indices of a gold row and of the target that answers it. */
    record Pair(int gold, int said) {}

    private record Candidate(double worth, int gold, int said) {}

    static List<Pair> of(List<TargetRow> gold, List<TargetRow> said) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < said.size(); j++) {
                double worth = worth(gold.get(i), said.get(j));
                if (worth >= 0) {
                    candidates.add(new Candidate(worth, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::worth)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::said));
        return bestFirst(candidates);
    }

    private static List<Pair> bestFirst(List<Candidate> candidates) {
        Set<Integer> gold = new HashSet<>();
        Set<Integer> said = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate each : candidates) {
            if (!gold.contains(each.gold) && !said.contains(each.said)) {
                gold.add(each.gold);
                said.add(each.said);
                pairs.add(new Pair(each.gold, each.said));
            }
        }
        return pairs;
    }

    /** How good the pair is; negative where it is none. */
    private static double worth(TargetRow gold, TargetRow said) {
        if (!gold.amount().same(said.amount())) {
            return -1;
        }
        boolean near = gold.naming().address().equals(said.naming().address());
        boolean overlap = overlap(gold.naming().quote(), said.naming().quote());
        double like = Likeness.best(gold.naming().indicator(), said.naming().indicator());
        if (!overlap && (!near || like < UNLIKE)) {
            return -1;
        }
        boolean sameTier = Objects.equals(gold.field(Field.TIER), said.field(Field.TIER));
        return like + (near ? 0.5 : 0) + (overlap ? 0.5 : 0) + (sameTier ? 0.2 : 0);
    }

    private static boolean overlap(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }
}
