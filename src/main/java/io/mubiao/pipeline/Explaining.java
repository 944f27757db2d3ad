package io.mubiao.pipeline;

import io.mubiao.extract.Explainer;
import io.mubiao.model.Explanation;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanText;
import io.mubiao.read.fault.UnreadableException;
import io.mubiao.rules.RuleBook;
import io.mubiao.rules.RuleFaultsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The way of a file as far as its numbers, with every step told: {@code read → clean → outline → extract}. */
public final class Explaining {
    private final Stages stages;
    private final Explainer explainer;
    private final @Nullable Integer issued;

    /**
     * Compiles the rules.
     *
     * @param issued the year in which a text that names no date is taken to be issued; null for none
     * @throws RuleFaultsException where a stage cannot use its rules
     */
    public Explaining(RuleBook book, @Nullable Integer issued) throws RuleFaultsException {
        this(Stages.of(book), new Explainer(book), issued);
    }

    private Explaining(Stages stages, Explainer explainer, @Nullable Integer issued) {
        this.stages = stages;
        this.explainer = explainer;
        this.issued = issued;
    }

    /** By the same rules, with another year for what names no date. */
    public Explaining issued(@Nullable Integer year) {
        return new Explaining(stages, explainer, year);
    }

    /**
     * Why the numbers of a file were taken for what they were taken for.
     *
     * @throws IOException where the file cannot be read, or is of no kind that can be understood
     */
    public Explanation apply(Path file) throws IOException {
        try {
            PlanText text =
                    AsPrinted.simplified(stages.clean().apply(stages.reading().apply(file)));
            Outline outline = stages.outline().apply(text);
            return explainer.apply(text, dated(outline));
        } catch (UnreadableException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Outline dated(Outline outline) {
        Metadata metadata = outline.metadata();
        Metadata.Issue issue = metadata.issue();
        if (issued == null || issue.issuedOn() != null) {
            return outline;
        }
        Metadata dated = new Metadata(
                metadata.title(),
                new Metadata.Issue(issue.docNumber(), issue.issuer(), issued + "-12-31"),
                metadata.region(),
                metadata.period(),
                metadata.basedOn(),
                metadata.annexes());
        return new Outline(dated, outline.sections(), outline.rows(), outline.tables());
    }

    /** The same for what came without a file: a sentence, a text, or a document of any kind. */
    public Explanation apply(byte[] content) throws IOException {
        Path file = Files.createTempFile("mubiao", "");
        try {
            Files.write(file, content);
            return apply(file);
        } finally {
            Files.delete(file);
        }
    }
}
