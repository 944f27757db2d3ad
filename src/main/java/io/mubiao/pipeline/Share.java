package io.mubiao.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What part of the pictures of a file's pages a worker is to read, so that several can read those of one file.
 *
 * @param few where no more are left than these, they are read as well, and the document is made
 * @param pages whose pictures are read in any case
 * @param known the file in which stands what was read off others; empty where there is none
 */
record Share(int few, Set<Integer> pages, String known) {
    /** The whole file, by one worker. */
    static final Share ALL = new Share(Integer.MAX_VALUE, Set.of(), "");

    Share {
        pages = Set.copyOf(pages);
    }

    /** The whole file where it has few pictures, else none of them. */
    static Share upTo(int few) {
        return new Share(few, Set.of(), "");
    }

    /** These alone. */
    static Share of(Collection<Integer> pages) {
        return new Share(0, new TreeSet<>(pages), "");
    }

    /** The whole file, of which others have read a part. */
    static Share after(Path known) {
        return new Share(Integer.MAX_VALUE, Set.of(), known.toString());
    }

    /** Whether none is left for others. */
    boolean isAll() {
        return few == Integer.MAX_VALUE;
    }
}
