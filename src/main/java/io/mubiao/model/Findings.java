package io.mubiao.model;

import java.util.List;

/**
 * What was found in a document, before names are made canonical.
 *
 * @param sections those of the outline, now with their departments
 * @param mentions every number, in reading order
 */
public record Findings(
        List<Section> sections,
        List<Task> tasks,
        List<Target> targets,
        List<Commitment> commitments,
        List<Mention> mentions) {
    public Findings {
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        commitments = List.copyOf(commitments);
        mentions = List.copyOf(mentions);
    }
}
