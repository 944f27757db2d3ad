package io.mubiao.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * By words that stand apart from each other, where so many as needed are there, and longer ones that only count.
 *
 * @param needed those that are to be found in the index at all, the rarest first
 * @param least so many of them have to be there
 */
record WordsPart(List<TermPart> needed, int least, List<TermPart> longer) implements Part {
    WordsPart {
        needed = List.copyOf(needed);
        longer = List.copyOf(longer);
    }

    @Override
    public double most() {
        return needed.stream().mapToDouble(TermPart::most).sum()
                + longer.stream().mapToDouble(TermPart::most).sum();
    }

    /** Where so many are there, one of the rarest is. */
    @Override
    public FixedBitSet entries(LeafReaderContext leaf, FixedBitSet among) throws IOException {
        FixedBitSet any = new FixedBitSet(among.length());
        for (TermPart word : needed.subList(0, needed.size() - least + 1)) {
            any.or(word.entries(leaf, among));
        }
        return any;
    }

    @Override
    public void exact(Candidates candidates) throws IOException {
        int[] found = new int[candidates.size()];
        double[] sums = new double[found.length];
        double[] more = new double[found.length];
        for (TermPart word : needed) {
            word.each(candidates, (place, counted) -> {
                found[place]++;
                sums[place] += counted;
            });
        }
        for (TermPart word : longer) {
            word.each(candidates, (place, counted) -> more[place] += counted);
        }
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= least) {
                candidates.add(i, (float) sums[i] + (float) more[i]);
            }
        }
    }
}
