package io.mubiao.index;

import java.io.IOException;

/** How often something stands in the entries of a segment, which are asked for in their order. */
@FunctionalInterface
interface Counts {
    /** 0 where it does not stand there. */
    int of(int entry) throws IOException;
}
