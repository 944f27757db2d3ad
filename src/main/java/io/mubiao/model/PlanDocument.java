package io.mubiao.model;

import java.util.List;

/**
 * A finished document: what its JSON holds.
 *
 * @param id stable: the same content gives the same id on every machine
 */
public record PlanDocument(
        String id, Source source, String text, Outline outline, Findings findings, List<Problem> problems) {
    /** The version of the JSON's shape. */
    public static final int SCHEMA_VERSION = 1;

    public PlanDocument {
        problems = List.copyOf(problems);
    }

    public Metadata metadata() {
        return outline.metadata();
    }
}
