package io.mubiao.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * All that an alternative of several clauses counts, where each of them holds.
 *
 * @param clauses of each its parts, of which one has to count
 * @param excluded entries for which it does not hold
 */
record TogetherPart(List<List<Part>> clauses, FixedBitSet excluded) implements Part {
    @Override
    public double most() {
        return clauses.stream().flatMap(List::stream).mapToDouble(Part::most).sum();
    }

    @Override
    public FixedBitSet entries(LeafReaderContext leaf, FixedBitSet among) throws IOException {
        FixedBitSet all = among.clone();
        for (List<Part> clause : clauses) {
            FixedBitSet any = new FixedBitSet(among.length());
            for (Part part : clause) {
                any.or(part.entries(leaf, all));
            }
            all.and(any);
        }
        all.andNot(LeafBits.of(excluded, leaf));
        return all;
    }

    @Override
    public void exact(Candidates candidates) throws IOException {
        double[] sums = new double[candidates.size()];
        boolean[] lacking = new boolean[sums.length];
        for (List<Part> clause : clauses) {
            Candidates counted = candidates.anew();
            for (Part part : clause) {
                part.exact(counted);
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] += counted.score(i);
                lacking[i] |= counted.sum(i) == 0;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            if (!lacking[i] && !excluded.get(candidates.entry(i))) {
                candidates.add(i, (float) sums[i]);
            }
        }
    }
}
