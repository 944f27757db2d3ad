package io.mubiao.pipeline;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What part of the pictures of a file's pages a worker is to read, so that several can read those of one file.
 *
 * @param few where no more are left than these, they are read as well, and the document is made
 * @param pages whose pictures are read in any case
 * @param known the file in which stands what was read off others; empty where there is none
 * @param lost the pages whose pictures cost a worker its life, with the code of how; nobody tries these again
 */
record Share(int few, Set<Integer> pages, String known, Map<Integer, String> lost) {
    /** The whole file, by one worker. */
    static final Share ALL = new Share(Integer.MAX_VALUE, Set.of(), "", Map.of());

    Share {
        pages = Set.copyOf(pages);
        lost = Map.copyOf(lost);
    }

    /** The whole file where it has few pictures, else none of them. */
    static Share upTo(int few) {
        return new Share(few, Set.of(), "", Map.of());
    }

    /** These alone. */
    static Share of(Collection<Integer> pages) {
        return new Share(0, new TreeSet<>(pages), "", Map.of());
    }

    /** The whole file, of which others have read a part. */
    static Share after(Path known) {
        return new Share(Integer.MAX_VALUE, Set.of(), known.toString(), Map.of());
    }

    /** The same, and the pictures that are left as well. */
    Share withThoseLeft() {
        return new Share(Integer.MAX_VALUE, Set.of(), known, lost);
    }

    /**
     * The same after a worker died over the picture of a page.
     *
     * @param code of how
     * @param read the file in which stands what was read until then
     */
    Share without(int page, String code, Path read) {
        Map<Integer, String> all = new TreeMap<>(lost);
        all.put(page, code);
        return new Share(few, pages, read.toString(), all);
    }

    /** Whether none is left for others. */
    boolean isAll() {
        return few == Integer.MAX_VALUE;
    }
}
