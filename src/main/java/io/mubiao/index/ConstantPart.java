package io.mubiao.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** The same for each entry of a set. */
record ConstantPart(FixedBitSet set, float value) implements Part {
    @Override
    public double most() {
        return value;
    }

    @Override
    public FixedBitSet entries(LeafReaderContext leaf, FixedBitSet among) {
        FixedBitSet entries = LeafBits.of(set, leaf);
        entries.and(among);
        return entries;
    }

    @Override
    public void exact(Candidates candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            if (set.get(candidates.entry(i))) {
                candidates.add(i, value);
            }
        }
    }
}
