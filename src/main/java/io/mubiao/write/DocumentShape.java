package io.mubiao.write;

import io.mubiao.model.Findings;
import io.mubiao.model.Metadata;
import io.mubiao.model.Outline;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Problem;
import io.mubiao.model.Section;
import io.mubiao.model.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** The outermost object: which part stands where, and the file that the document was made from. */
final class DocumentShape {
    private DocumentShape() {}

    static void write(PlanDocument document, Fields fields) throws IOException {
        Findings findings = document.findings();
        fields.number("schemaVersion", PlanDocument.SCHEMA_VERSION)
                .text("id", document.id())
                .object("source", document.source(), DocumentShape::source)
                .object("metadata", document.metadata(), MetadataShape::write)
                .text("text", document.text())
                .objects("sections", findings.sections(), SectionShape::write)
                .objects("tables", document.outline().tables(), SectionShape::table)
                .objects("tasks", findings.tasks(), SectionShape::task)
                .objects("targets", findings.targets(), TargetShape::write)
                .objects("commitments", findings.commitments(), MentionShape::commitment)
                .objects("mentions", findings.mentions(), MentionShape::write)
                .objects("problems", document.problems(), DocumentShape::problem);
    }

    static PlanDocument read(Given given) throws IOException {
        int version = given.count("schemaVersion");
        if (version != PlanDocument.SCHEMA_VERSION) {
            throw given.fault("schemaVersion", PlanDocument.SCHEMA_VERSION + " but " + version);
        }
        Findings findings = new Findings(
                given.objects("sections", SectionShape::read),
                given.objects("tasks", SectionShape::task),
                given.objects("targets", TargetShape::read),
                given.objects("commitments", MentionShape::commitment),
                given.objects("mentions", MentionShape::read));
        Outline outline = new Outline(
                given.object("metadata", MetadataShape::read),
                findings.sections().stream().map(DocumentShape::bare).toList(),
                List.of(),
                given.objects("tables", SectionShape::table));
        return new PlanDocument(
                given.text("id"),
                given.object("source", DocumentShape::source),
                given.text("text"),
                outline,
                findings,
                given.objects("problems", DocumentShape::problem));
    }

    /** What stands before the text. */
    static PlanDocument readHead(Given given) throws IOException {
        Metadata metadata = given.object("metadata", MetadataShape::read);
        return new PlanDocument(
                given.text("id"),
                given.object("source", DocumentShape::source),
                "",
                new Outline(metadata, List.of(), List.of(), List.of()),
                new Findings(List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of());
    }

    /** As the outline had it, before the departments were found. */
    private static Section bare(Section section) {
        return new Section(section.heading(), section.start(), section.end(), section.page(), List.of());
    }

    private static void source(Source source, Fields fields) throws IOException {
        fields.text("path", source.path())
                .text("sha256", source.file().sha256())
                .number("bytes", source.file().bytes())
                .text("mediaType", source.form().mediaType())
                .count("pages", source.form().pages())
                .word("textLayer", source.form().textLayer())
                .objects("pageConfidence", source.form().confidences(), DocumentShape::confidence)
                .texts("copies", source.copies());
    }

    private static Source source(Given given) throws IOException {
        return new Source(
                given.text("path"),
                new Source.Fingerprint(given.text("sha256"), given.length("bytes")),
                new Source.Form(
                        given.text("mediaType"),
                        given.countOrNull("pages"),
                        given.word("textLayer", Source.TextLayer.class),
                        given.objectsOrNone("pageConfidence", DocumentShape::confidence)),
                given.texts("copies"));
    }

    private static void confidence(Source.PageConfidence page, Fields fields) throws IOException {
        fields.number("page", page.page()).number("confidence", BigDecimal.valueOf(page.confidence()));
    }

    private static Source.PageConfidence confidence(Given given) throws IOException {
        return new Source.PageConfidence(
                given.count("page"), given.decimal("confidence").doubleValue());
    }

    private static void problem(Problem problem, Fields fields) throws IOException {
        fields.word("severity", problem.severity())
                .text("code", problem.code())
                .text("message", problem.message())
                .count("page", problem.page());
    }

    private static Problem problem(Given given) throws IOException {
        return new Problem(
                given.word("severity", Problem.Severity.class),
                given.text("code"),
                given.text("message"),
                given.countOrNull("page"));
    }
}
