package io.mubiao.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries that may come first, with their scores, without scoring all that were found: what some entries score is
 * reckoned at once, and whatever cannot reach the last of the best of them any more is let go as soon as that is sure.
 */
final class BestFirst {
    /** So few are scored at once. */
    private static final int FEW = 300;
    /** Sums that are reckoned in another order differ by less than this part of them. */
    private static final double EQUAL = 1 - 1e-6;

    /** Fewer are not worth being parted. */
    private static final int MANY = 1000;

    /** So many segments tell what is likely. */
    private static final int PLACES = 4;

    private final List<Part> parts;
    private final FixedBitSet found;
    private final int wanted;
    private final Matching matching;
    private final List<LeafReaderContext> leaves;
    private final TermLists lists;
    private final boolean whole;
    private float least;

    /**
     * Ready to find.
     *
     * @param parts the weightiest first
     * @param wanted so many of the best
     * @param whole whether the best documents are wanted, each as good as its best entry
     */
    BestFirst(List<Part> parts, FixedBitSet found, int wanted, boolean whole, Matching matching) {
        this.parts = parts;
        this.found = found;
        this.wanted = wanted;
        this.matching = matching;
        this.lists = matching.lists();
        this.leaves = lists.leaves();
        this.whole = whole;
    }

    /** All that are as good as the last one wanted or better, and perhaps some that are not. */
    Candidates find() throws IOException {
        int sample = FEW + 2 * wanted;
        if (found.cardinality() <= 2 * sample) {
            return exact(Candidates.of(found));
        }
        FixedBitSet alike = alike();
        if (alike != null) {
            return exact(Candidates.of(lists.documents().first(alike, wanted, whole)));
        }
        raise(exact(likely(sample)));
        Candidates candidates = inPortions(possible(), portion -> {
            double rest = most();
            for (Part part : parts) {
                part.bound(portion);
                rest -= part.most();
                if (portion.size() > FEW) {
                    portion.keep(least * EQUAL - rest);
                }
            }
        });
        raise(corrected(candidates.best(sample)));
        return best(candidates, sample);
    }

    /** Where many would be as good as the last one wanted, those of the first documents will do. */
    private Candidates best(Candidates bounded, int sample) throws IOException {
        for (int most = sample; most < bounded.size(); most *= 8) {
            Candidates some = corrected(bounded.above(least, most, lists.documents()));
            if (reach(some) >= wanted) {
                return some;
            }
        }
        return corrected(bounded);
    }

    private Candidates corrected(Candidates bounded) throws IOException {
        return inPortions(bounded, portion -> {
            for (Part part : parts) {
                part.correct(portion);
            }
        });
    }

    /** Does something with all of them, portion by portion. */
    private Candidates inPortions(Candidates all, Step step) throws IOException {
        Portions portions = matching.portions();
        int count = all.size() < MANY ? 1 : portions.cores();
        if (count == 1) {
            step.take(all);
            return all;
        }
        List<Candidates> parted = all.parted(count);
        portions.each(count, i -> step.take(parted.get(i)));
        return Candidates.together(parted);
    }

    private interface Step {
        void take(Candidates portion) throws IOException;
    }

    /** Where every part counts the same for all of its entries: those for which all do, if they are enough; else null. */
    private @Nullable FixedBitSet alike() throws IOException {
        if (!parts.stream().allMatch(ConstantPart.class::isInstance)) {
            return null;
        }
        FixedBitSet alike = found.clone();
        for (Part part : parts) {
            FixedBitSet set = ((ConstantPart) part).set();
            if (set.intersects(found)) {
                alike.and(set);
            }
        }
        return (whole ? lists.documents().count(alike) : alike.cardinality()) >= wanted ? alike : null;
    }

    /** Of some segments entries for which as many parts count as for any, those above all that count most. */
    private Candidates likely(int sample) throws IOException {
        int step = Math.max(1, leaves.size() / PLACES);
        FixedBitSet likely = matching.inLeaves(leaf -> leaf.ord % step == 0
                ? likely(leaf, LeafBits.of(found, leaf))
                : new FixedBitSet(leaf.reader().maxDoc()));
        return Candidates.some(likely, sample);
    }

    private FixedBitSet likely(LeafReaderContext leaf, FixedBitSet given) throws IOException {
        record Counting(FixedBitSet entries, double most) {}
        List<Counting> all = new ArrayList<>();
        for (Part part : parts) {
            FixedBitSet entries = part.entries(leaf, given);
            all.add(new Counting(entries, counted(part, entries, leaf)));
        }
        all.sort(Comparator.comparingDouble(Counting::most).reversed());
        FixedBitSet likely = given;
        for (Counting part : all) {
            if (part.most() > 0 && FixedBitSet.intersectionCount(part.entries(), likely) >= FEW / PLACES) {
                part.entries().and(likely);
                likely = part.entries();
            }
        }
        return likely;
    }

    /** The most that it counts for some of the entries. */
    private static double counted(Part part, FixedBitSet entries, LeafReaderContext leaf) throws IOException {
        Candidates some = Candidates.some(entries, FEW / PLACES).from(leaf.docBase);
        part.exact(some);
        return some.size() == 0 ? 0 : some.best(1).score(0);
    }

    /** Entries without those for which only parts count that are too light together. */
    private Candidates possible() throws IOException {
        double rest = most();
        int heavy = 0;
        while (heavy < parts.size() && rest >= least * EQUAL) {
            rest -= parts.get(heavy++).most();
        }
        if (rest >= least * EQUAL) {
            return Candidates.of(found);
        }
        List<Part> heaviest = parts.subList(0, heavy);
        return Candidates.of(matching.inLeaves(leaf -> {
            FixedBitSet given = LeafBits.of(found, leaf);
            FixedBitSet possible = new FixedBitSet(given.length());
            for (Part part : heaviest) {
                possible.or(part.entries(leaf, given));
            }
            return possible;
        }));
    }

    private double most() {
        return parts.stream().mapToDouble(Part::most).sum();
    }

    private Candidates exact(Candidates candidates) throws IOException {
        for (Part part : parts) {
            part.exact(candidates);
        }
        return candidates;
    }

    /** What the last one wanted scores at least: as much as the last one wanted of these. */
    private void raise(Candidates some) throws IOException {
        LongHeap best = new LongHeap(wanted);
        each(some, score -> best.insertWithOverflow(Float.floatToIntBits(score)));
        if (best.size() == wanted) {
            least = Math.max(least, Float.intBitsToFloat((int) best.top()));
        }
    }

    /** How many of these are that good. */
    private int reach(Candidates some) throws IOException {
        int[] count = new int[1];
        each(some, score -> count[0] += score >= least ? 1 : 0);
        return count[0];
    }

    private interface Scored {
        void take(float score);
    }

    /** Takes the score of each, entries or documents. */
    private void each(Candidates some, Scored taking) throws IOException {
        Blocks documents = whole ? lists.documents() : null;
        int document = -1;
        float best = 0;
        for (int i = 0; i < some.size(); i++) {
            int own = documents == null ? i : documents.of(some.entry(i));
            if (own != document && document >= 0) {
                taking.take(best);
            }
            best = own == document ? Math.max(best, some.score(i)) : some.score(i);
            document = own;
        }
        if (document >= 0) {
            taking.take(best);
        }
    }
}
