package io.mubiao.model;

import java.util.List;
import java.util.Objects;

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

    /** What it is called where it is one of several: its title, or else its file's name. */
    public String name() {
        return Objects.requireNonNullElse(metadata().title(), source.name());
    }

    public Metadata metadata() {
        return outline.metadata();
    }
}
