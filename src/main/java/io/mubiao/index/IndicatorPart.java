package io.mubiao.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * All that the indicator of an entry counts. Entries of the same indicator under the same name count the same there: it is
 * reckoned for one of them.
 *
 * @param parts the weightiest first
 */
record IndicatorPart(List<Part> parts, FacetColumn names) implements Part {
    @Override
    public double most() {
        return parts.stream().mapToDouble(Part::most).sum();
    }

    @Override
    public FixedBitSet entries(LeafReaderContext leaf, FixedBitSet among) throws IOException {
        FixedBitSet any = new FixedBitSet(among.length());
        for (Part part : parts) {
            any.or(part.entries(leaf, among));
        }
        return any;
    }

    @Override
    public void exact(Candidates candidates) throws IOException {
        int[] firsts = new int[names.setCount()];
        Arrays.fill(firsts, -1);
        int[] places = new int[candidates.size()];
        int[] counted = new int[candidates.size()];
        int size = 0;
        for (int i = 0; i < counted.length; i++) {
            int name = names.numbers()[candidates.entry(i)];
            if (firsts[name] < 0 || names.isCut(name)) {
                firsts[name] = size;
                places[size++] = i;
            }
            counted[i] = firsts[name];
        }
        Candidates ones = candidates.bare(Arrays.copyOf(places, size));
        for (Part part : parts) {
            part.exact(ones);
        }
        for (int i = 0; i < counted.length; i++) {
            candidates.add(i, ones.sum(counted[i]));
        }
    }
}
