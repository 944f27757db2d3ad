package io.mubiao.index;

import java.util.List;

/**
 * Who is held to how much, and who works together.
 *
 * @param bodies by their function, 生态环境, or their printed name where none is known; the one with most targets first
 * @param pairs those that stand together in most documents first
 */
public record Workload(List<Body> bodies, List<Pair> pairs) {
    public Workload {
        bodies = List.copyOf(bodies);
        pairs = List.copyOf(pairs);
    }

    /** How many targets, sections and documents hold a department to something. */
    public record Body(String name, int targets, int sections, int documents) {}

    /** Two departments, and how many documents name both for one section or one target. */
    public record Pair(String one, String other, int documents) {}
}
