package io.mubiao.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a worker says of the pictures of a file's pages while it reads. */
final class Heard {
    private final Map<Integer, byte[]> read = new TreeMap<>();
    private final Set<Integer> left = new TreeSet<>();

    void read(int page, byte[] text) {
        read.put(page, text);
    }

    void left(Set<Integer> pages) {
        left.addAll(pages);
    }

    /** What was read, by page; empty bytes where nobody asked for it. */
    Map<Integer, byte[]> read() {
        return read;
    }

    /** The pages whose pictures are still to be read. */
    Set<Integer> left() {
        return left;
    }
}
