package io.mubiao.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** A part of what an entry scores: {@code 能耗} standing in the name of its indicator, say. */
interface Part {
    /** It never adds more than this. */
    double most();

    /** Of the given entries of a segment those that it may add something to, and perhaps others. */
    FixedBitSet entries(LeafReaderContext leaf, FixedBitSet among) throws IOException;

    /** Adds to each candidate what it counts there at most, without looking closely. */
    default void bound(Candidates candidates) throws IOException {
        exact(candidates);
    }

    /** Adds to each candidate what it counts there instead of what it counts at most. */
    default void correct(Candidates bounded) throws IOException {}

    /** Adds to each candidate what it counts there. */
    void exact(Candidates candidates) throws IOException;
}
