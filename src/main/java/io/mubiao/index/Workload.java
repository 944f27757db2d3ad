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

    /** How many targets, sections and documents hold a department to something, and as what. */
    public record Body(String name, int targets, int sections, int documents, Roles roles) {}

    /** Of so many targets and sections it has the lead, is responsible, or helps; all none where the index does not tell. */
    public record Roles(int lead, int responsible, int cooperator) {}

    /** Whether the index tells who leads and who helps: one that was made before does not. */
    public boolean tellsRoles() {
        return bodies.stream()
                .anyMatch(body -> body.roles().lead()
                                + body.roles().responsible()
                                + body.roles().cooperator()
                        > 0);
    }

    /** Two departments, and how many documents name both for one section or one target. */
    public record Pair(String one, String other, int documents) {}
}
