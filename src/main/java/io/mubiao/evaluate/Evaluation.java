package io.mubiao.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a run.
 *
 * @param documents one for each gold folder, in the order of their names; empty where there is nothing to score
 * @param all the targets of all of them as one
 */
public record Evaluation(List<DocumentScore> documents, TargetScore all) {
    public Evaluation {
        documents = List.copyOf(documents);
    }

    /**
     * The scores of one document.
     *
     * @param name the gold folder's name
     * @param rest null where no document was made of the gold folder's file
     * @param errors what is wrong, a line each
     */
    public record DocumentScore(String name, TargetScore targets, @Nullable Rest rest, List<String> errors) {
        public DocumentScore {
            errors = List.copyOf(errors);
        }

        /** Whether there is no document to score. */
        public boolean missing() {
            return rest == null;
        }
    }

    /**
     * What is scored besides targets; null where the gold folder has no answers.
     *
     * @param responsibilities the departments of the sections
     * @param tasks the texts and departments of the numbered tasks
     */
    public record Rest(
            SectionScore sections,
            @Nullable Rate responsibilities,
            @Nullable Rate tasks,
            @Nullable MentionScore mentions,
            @Nullable MetadataScore metadata) {}

    /** Sections with the right address, and those of them with the right title. */
    public record SectionScore(Rate found, Rate titled) {}

    /** Numbers that stand in the ledger, and the share of all gold numbers that have the right role. */
    public record MentionScore(Rate covered, double roleAccuracy) {}

    /** How many of the facts about the document are right. */
    public record MetadataScore(int right, int of) {}
}
