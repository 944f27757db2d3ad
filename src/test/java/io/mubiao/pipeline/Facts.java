package io.mubiao.pipeline;

import io.mubiao.model.Commitment;
import io.mubiao.model.Department;
import io.mubiao.model.Mention;
import io.mubiao.model.PlanDocument;
import io.mubiao.model.Section;
import io.mubiao.model.Source.Fingerprint;
import io.mubiao.model.Target;
import io.mubiao.model.Task;
import io.mubiao.rules.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was found in a document, but for what depends on the form of its file: pages, boxes and white space. */
record Facts(
        List<String> sections,
        List<String> targets,
        List<String> tasks,
        List<String> commitments,
        List<String> mentions,
        String metadata) {

    /** Reads files on the whole way under the program's own rules. */
    static final class Making {
        private final Stages stages;

        Making() throws Exception {
            RuleBook book = RuleBook.load(Path.of("extractors"));
            stages = Stages.of(book);
        }

        PlanDocument document(Path file) throws Exception {
            Content content = new Content(
                    new Fingerprint("0".repeat(64), 0), List.of(new Journal.Seen("", file.toString(), 0, 0, 0, "")));
            return stages.apply(file, content);
        }

        Facts of(Path file) throws Exception {
            return Facts.of(document(file));
        }
    }

    static Facts of(PlanDocument document) {
        var found = document.findings();
        return new Facts(
                found.sections().stream().map(Facts::said).toList(),
                found.targets().stream().map(Facts::said).toList(),
                found.tasks().stream().map(Facts::said).toList(),
                found.commitments().stream().map(Facts::said).toList(),
                found.mentions().stream().map(Facts::said).toList(),
                document.metadata().toString().replaceAll("\\s+", ""));
    }

    /** The text of a document or an answer as it is compared: without white space. */
    static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\uFEFF]+", "");
    }

    private static String said(Section section) {
        return bare(section.heading().toString() + departments(section.departments()));
    }

    private static String said(Target target) {
        return bare(target.id()
                + ' '
                + target.subject()
                + target.demand()
                + target.timing()
                + target.standing().role()
                + target.standing().nature()
                + departments(target.standing().departments())
                + target.evidence().address()
                + target.evidence().rule()
                + target.evidence().source().quote());
    }

    private static String said(Task task) {
        return bare(task.number() + ' ' + task.address() + task.text() + departments(task.departments()));
    }

    private static String said(Commitment commitment) {
        return bare(commitment.address()
                + commitment.text()
                + commitment.targetYear()
                + departments(commitment.departments())
                + commitment.source().quote());
    }

    private static String said(Mention mention) {
        return bare(mention.text() + mention.unit() + mention.role());
    }

    private static List<String> departments(List<Department> departments) {
        List<String> said = new ArrayList<>();
        for (Department each : departments) {
            said.add(each.name() + '/' + each.canonical() + '/' + each.role() + (each.inherited() ? "/inherited" : ""));
        }
        return said;
    }
}
