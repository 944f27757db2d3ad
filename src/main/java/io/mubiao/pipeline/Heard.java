package io.mubiao.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a worker says of the pictures of a file's pages while it reads. */
final class Heard {
    /** What more pages than some thousands say would be read once more if it were needed. */
    private static final int MOST_BYTES = 32 << 20;

    private static final int NONE = -1;

    private final Map<Integer, byte[]> read = new TreeMap<>();
    private final Set<Integer> left = new TreeSet<>();
    private int bytes;
    private int begun = NONE;

    void begun(int page) {
        begun = page;
    }

    void read(int page, byte[] text) {
        begun = NONE;
        if (bytes + text.length <= MOST_BYTES) {
            bytes += text.length;
            read.put(page, text);
        }
    }

    void left(Set<Integer> pages) {
        left.addAll(pages);
    }

    /** Whether the picture of a page was begun, and nothing more was heard. */
    boolean isOver() {
        return begun != NONE;
    }

    /** That page; from now on it is as if it had not been begun. */
    int lost() {
        int page = begun;
        begun = NONE;
        return page;
    }

    /** What was read, by page. */
    Map<Integer, byte[]> read() {
        return read;
    }

    /** The pages whose pictures are still to be read. */
    Set<Integer> left() {
        return left;
    }
}
